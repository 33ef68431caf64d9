package org.alternat.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.alternat.document.Picture;

/** Small pictures, the same bytes on every JDK. */
public final class Pictures {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Pictures() {}

  /** A PNG file of one colour. */
  public static Picture plain(int width, int height, int rgb) {
    ByteBuffer pixels = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int y = 0; y < height; y++) {
      pixels.put((byte) 0);
      for (int x = 0; x < width; x++) {
        pixels.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
      }
    }
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header);
    chunk(out, "IDAT", stored(pixels.array()));
    chunk(out, "IEND", new byte[0]);
    return new Picture(Picture.MediaType.PNG, width, height, out.toByteArray());
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** Uncompressed, because compressed bytes differ between JDKs. */
  private static byte[] stored(byte[] data) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[data.length + data.length / 1_000 * 5 + 64];
    int length = deflater.deflate(buffer);
    deflater.end();
    return java.util.Arrays.copyOf(buffer, length);
  }
}
