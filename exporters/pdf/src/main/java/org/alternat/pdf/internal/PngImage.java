package org.alternat.pdf.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/**
 * Pictures in PNG (ISO 15948). Their compressed data are what PDF's FlateDecode with predictors
 * understands, and are passed through; only those that are interlaced or have transparency are
 * decoded.
 */
final class PngImage {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int GRAY = 0;
  private static final int RGB = 2;
  private static final int INDEXED = 3;

  private int width;
  private int height;
  private int depth;
  private int colorType;
  private boolean decoded;
  private byte @Nullable [] palette;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private PngImage() {}

  static Image of(byte[] bytes) throws IOException {
    PngImage png = new PngImage();
    png.chunks(bytes);
    return png.decoded ? decode(bytes) : png.passedThrough();
  }

  private void chunks(byte[] bytes) throws IOException {
    if (bytes.length < 33 || !Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8)) {
      throw new IOException("it is not a PNG file");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
    while (in.remaining() >= 12) {
      int length = in.getInt();
      int type = in.getInt();
      if (length < 0 || length > in.remaining() - 4) {
        throw new IOException("it is cut short");
      }
      chunk(type, bytes, in.position(), length);
      in.position(in.position() + length + 4);
    }
  }

  private void chunk(int type, byte[] bytes, int offset, int length) {
    switch (type) {
      case 0x49484452 -> header(ByteBuffer.wrap(bytes, offset, length));
      case 0x504C5445 -> palette = Arrays.copyOfRange(bytes, offset, offset + length);
      case 0x49444154 -> data.write(bytes, offset, length);
      case 0x74524E53 -> decoded = true;
      default -> {}
    }
  }

  private void header(ByteBuffer in) {
    width = in.getInt();
    height = in.getInt();
    depth = in.get();
    colorType = in.get();
    in.getShort();
    boolean interlaced = in.get() != 0;
    boolean plain = colorType == GRAY || colorType == RGB || colorType == INDEXED;
    decoded |= interlaced || !plain;
  }

  private Image passedThrough() throws IOException {
    if (colorType == INDEXED && palette == null) {
      throw new IOException("it has no palette");
    }
    int components = colorType == RGB ? 3 : 1;
    Image image = new ImgRaw(width, height, components, depth, data.toByteArray());
    image.setDeflated(true);
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.PREDICTOR, new PdfNumber(15));
    parameters.put(PdfName.COLORS, new PdfNumber(components));
    parameters.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
    parameters.put(PdfName.COLUMNS, new PdfNumber(width));
    PdfDictionary additional = new PdfDictionary();
    additional.put(PdfName.FILTER, PdfName.FLATEDECODE);
    additional.put(PdfName.DECODEPARMS, parameters);
    if (palette != null && colorType == INDEXED) {
      additional.put(PdfName.COLORSPACE, indexed(palette));
    }
    image.setAdditional(additional);
    return image;
  }

  private static PdfArray indexed(byte[] palette) {
    PdfArray space = new PdfArray(PdfName.INDEXED);
    space.add(PdfName.DEVICERGB);
    space.add(new PdfNumber(palette.length / 3 - 1));
    space.add(new PdfString(palette));
    return space;
  }

  private static Image decode(byte[] bytes) throws IOException {
    BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(bytes));
    if (decoded == null) {
      throw new IOException("no reader knows it");
    }
    int width = decoded.getWidth();
    int height = decoded.getHeight();
    int[] pixels = decoded.getRGB(0, 0, width, height, null, 0, width);
    byte[] colors = new byte[pixels.length * 3];
    byte[] alpha = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      colors[3 * i] = (byte) (pixels[i] >> 16);
      colors[3 * i + 1] = (byte) (pixels[i] >> 8);
      colors[3 * i + 2] = (byte) pixels[i];
      alpha[i] = (byte) (pixels[i] >>> 24);
    }
    Image image = new ImgRaw(width, height, 3, 8, colors);
    Image mask = new ImgRaw(width, height, 1, 8, alpha);
    mask.makeMask();
    image.setImageMask(mask);
    return image;
  }
}
