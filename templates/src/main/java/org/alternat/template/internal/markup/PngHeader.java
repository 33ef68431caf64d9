package org.alternat.template.internal.markup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The header of a PNG picture (ISO/IEC 15948), and a check that the rest is what the header says: a
 * small file that unpacks to gigabytes is refused before any program unpacks it.
 *
 * @param bitsPerPixel over all channels
 */
record PngHeader(int width, int height, int bitsPerPixel, boolean interlaced) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int FIRST_CHUNK = SIGNATURE.length;

  /** Length, type and checksum of a chunk. */
  private static final int FRAME = 12;

  /** Colour profiles and texts are small. */
  private static final long MOST_ANCILLARY = 8_000_000;

  /** First column, first row, column step and row step of the seven passes of interlacing. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  static boolean isPng(byte[] bytes) {
    return bytes.length > FIRST_CHUNK
        && Arrays.equals(bytes, 0, FIRST_CHUNK, SIGNATURE, 0, FIRST_CHUNK);
  }

  static PngHeader read(byte[] bytes) throws UnfitPictureException {
    Chunk header = Chunk.at(bytes, FIRST_CHUNK);
    if (!header.type.equals("IHDR") || header.length != 13) {
      throw new UnfitPictureException("the PNG has no header");
    }
    ByteBuffer data = ByteBuffer.wrap(bytes, header.data(), 13);
    int width = data.getInt();
    int height = data.getInt();
    int depth = data.get();
    int channels = channels(data.get());
    // Methods of compression and filtering, of which there is one each.
    boolean regular = data.getShort() == 0;
    if (width < 1 || height < 1 || !regular || Integer.bitCount(depth) != 1 || depth > 16) {
      throw new UnfitPictureException("the header of the PNG is wrong");
    }
    return new PngHeader(width, height, depth * channels, data.get() == 1);
  }

  private static int channels(int colorType) throws UnfitPictureException {
    return switch (colorType) {
      case 0, 3 -> 1;
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> throw new UnfitPictureException("the header of the PNG is wrong");
    };
  }

  /** Goes through all chunks and unpacks the pixels without keeping them. */
  void checkContent(byte[] bytes) throws UnfitPictureException {
    Inflater pixels = new Inflater();
    long unpacked = 0;
    long expected = unpackedSize();
    try {
      for (Chunk chunk = Chunk.at(bytes, FIRST_CHUNK); !chunk.type.equals("IEND"); ) {
        switch (chunk.type) {
          case "IDAT" -> {
            pixels.setInput(bytes, chunk.data(), chunk.length);
            unpacked += inflate(pixels, expected - unpacked);
          }
          case "iCCP", "zTXt" -> checkAncillary(bytes, chunk);
          default -> {}
        }
        chunk = Chunk.at(bytes, chunk.next());
      }
    } finally {
      pixels.end();
    }
    if (unpacked < expected) {
      throw new UnfitPictureException("the PNG is cut short");
    }
  }

  private static void checkAncillary(byte[] bytes, Chunk chunk) throws UnfitPictureException {
    int start = chunk.data();
    while (start < chunk.next() && bytes[start] != 0) {
      start++;
    }
    // After the name a zero and the method of compression, of which there is one.
    start += 2;
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, start, Math.max(0, chunk.data() + chunk.length - start));
    try {
      inflate(inflater, MOST_ANCILLARY);
    } finally {
      inflater.end();
    }
  }

  private static long inflate(Inflater inflater, long most) throws UnfitPictureException {
    byte[] buffer = new byte[64 * 1024];
    long total = 0;
    try {
      while (!inflater.finished() && !inflater.needsInput()) {
        int count = inflater.inflate(buffer);
        total += count;
        if (total > most) {
          throw new UnfitPictureException("the PNG unpacks to more than its header says");
        }
        if (count == 0 && inflater.needsDictionary()) {
          throw new UnfitPictureException("the PNG is damaged");
        }
      }
    } catch (DataFormatException e) {
      throw new UnfitPictureException("the PNG is damaged");
    }
    return total;
  }

  /** The size of the pixels unpacked, a filter byte before each row included. */
  private long unpackedSize() {
    if (!interlaced) {
      return rows(width, height);
    }
    long size = 0;
    for (int[] pass : PASSES) {
      size += rows(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]));
    }
    return size;
  }

  private static int steps(int size, int first, int step) {
    return Math.max(0, (size - first + step - 1) / step);
  }

  private long rows(int columns, int rows) {
    return columns == 0 ? 0 : rows * (1 + ((long) columns * bitsPerPixel + 7) / 8);
  }

  /** A chunk whose checksum is right. */
  private record Chunk(String type, int start, int length) {
    static Chunk at(byte[] bytes, int start) throws UnfitPictureException {
      if (bytes.length - start < FRAME) {
        throw new UnfitPictureException("the PNG is cut short");
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int length = buffer.getInt(start);
      if (length < 0 || length > bytes.length - start - FRAME) {
        throw new UnfitPictureException("the PNG is cut short");
      }
      CRC32 crc = new CRC32();
      crc.update(bytes, start + 4, length + 4);
      if ((int) crc.getValue() != buffer.getInt(start + 8 + length)) {
        throw new UnfitPictureException("the PNG is damaged");
      }
      return new Chunk(new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1), start, length);
    }

    int data() {
      return start + 8;
    }

    int next() {
      return start + FRAME + length;
    }
  }
}
