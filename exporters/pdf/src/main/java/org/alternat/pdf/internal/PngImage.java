package org.alternat.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Pictures in PNG (ISO 15948). Their compressed data are what PDF's FlateDecode with predictors
 * understands, and are passed through; only those that are interlaced or have points of several
 * degrees of transparency are decoded.
 */
final class PngImage {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int GRAY = 0;
  private static final int RGB = 2;
  private static final int INDEXED = 3;
  private static final int GRAY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;

  /** How many bits a channel may have (ISO 15948 §11.2.2), by the type of colour. */
  private static final Map<Integer, List<Integer>> DEPTHS =
      Map.of(
          GRAY, List.of(1, 2, 4, 8, 16),
          RGB, List.of(8, 16),
          INDEXED, List.of(1, 2, 4, 8),
          GRAY_ALPHA, List.of(8, 16),
          RGB_ALPHA, List.of(8, 16));

  private int width;
  private int height;
  private int depth;
  private int colorType;
  private boolean interlaced;
  private byte @Nullable [] palette;

  /** The chunk tRNS: the one colour that is transparent, or how opaque those of a palette are. */
  private byte @Nullable [] transparency;

  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private PngImage() {}

  static ImageStream of(byte[] bytes) throws IOException {
    PngImage png = new PngImage();
    png.chunks(bytes);
    return png.isPassedThrough() ? png.passedThrough() : PngPoints.decode(bytes);
  }

  private void chunks(byte[] bytes) throws IOException {
    if (bytes.length < 33 || !Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8)) {
      throw new IOException("it is not a PNG file");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
    CRC32 checksum = new CRC32();
    while (in.remaining() >= 12) {
      int length = in.getInt();
      int type = in.getInt();
      if (length < 0 || length > in.remaining() - 4) {
        throw new IOException("it is cut short");
      }
      checksum.reset();
      checksum.update(bytes, in.position() - 4, length + 4);
      if ((int) checksum.getValue() != in.getInt(in.position() + length)) {
        throw new IOException("it is damaged");
      }
      chunk(type, bytes, in.position(), length);
      in.position(in.position() + length + 4);
    }
    ImageStream.checkSize(width, height);
    if (data.size() == 0) {
      throw new IOException("it has no data");
    }
  }

  private void chunk(int type, byte[] bytes, int offset, int length) throws IOException {
    switch (type) {
      case 0x49484452 -> header(ByteBuffer.wrap(bytes, offset, length));
      case 0x504C5445 -> palette = Arrays.copyOfRange(bytes, offset, offset + length);
      case 0x49444154 -> data.write(bytes, offset, length);
      case 0x74524E53 -> transparency = Arrays.copyOfRange(bytes, offset, offset + length);
      default -> {}
    }
  }

  private void header(ByteBuffer in) throws IOException {
    if (in.remaining() < 13) {
      throw new IOException("its header is cut short");
    }
    width = in.getInt();
    height = in.getInt();
    depth = in.get();
    colorType = in.get();
    int methods = in.getShort();
    interlaced = in.get() != 0;
    if (methods != 0 || !DEPTHS.getOrDefault(colorType, List.of()).contains(depth)) {
      throw new IOException("it is of a kind of PNG that the standard does not know");
    }
  }

  private boolean isPassedThrough() {
    return !interlaced
        && switch (colorType) {
          case GRAY, RGB -> true;
          case INDEXED -> transparency == null;
          default -> false;
        };
  }

  private ImageStream passedThrough() throws IOException {
    int channels = colorType == RGB ? 3 : 1;
    StringBuilder entries =
        new StringBuilder(ImageStream.entries(width, height, space(channels), depth));
    entries.append("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ").append(channels);
    entries.append("/BitsPerComponent ").append(depth);
    entries.append("/Columns ").append(width).append(">>");
    if (transparency != null) {
      transparentColor(transparency, channels, entries);
    }
    return new ImageStream(entries.toString(), data.toByteArray(), true, channels, null, null);
  }

  private String space(int channels) throws IOException {
    if (colorType != INDEXED) {
      return ImageStream.space(channels);
    }
    if (palette == null || palette.length < 3) {
      throw new IOException("it has no palette");
    }
    int last = palette.length / 3 - 1;
    return "[/Indexed/DeviceRGB " + last + "<" + HexFormat.of().formatHex(palette) + ">]";
  }

  /** The points of one colour are not drawn: a colour key mask (ISO 32000-1 §8.9.6.4). */
  private static void transparentColor(byte[] color, int channels, StringBuilder entries)
      throws IOException {
    if (color.length < 2 * channels) {
      throw new IOException("its transparent colour is cut short");
    }
    entries.append("/Mask[");
    for (int i = 0; i < channels; i++) {
      int value = ((color[2 * i] & 0xFF) << 8) | (color[2 * i + 1] & 0xFF);
      entries.append(value).append(' ').append(value).append(' ');
    }
    entries.append(']');
  }
}
