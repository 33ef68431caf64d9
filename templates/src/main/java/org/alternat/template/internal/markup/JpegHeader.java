package org.alternat.template.internal.markup;

import java.nio.ByteBuffer;

/** The size of a JPEG picture, from its frame header (ISO/IEC 10918-1, B.2.2). */
record JpegHeader(int width, int height) {
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == START_OF_IMAGE
        && (bytes[2] & 0xFF) == 0xFF;
  }

  static JpegHeader read(byte[] bytes) throws UnfitPictureException {
    checkEnd(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
    while (in.remaining() > 4) {
      int marker = in.getShort() & 0xFFFF;
      if (marker == 0xFFFF) {
        // A fill byte: the marker begins one later.
        in.position(in.position() - 1);
        continue;
      }
      int length = in.getShort() & 0xFFFF;
      if (marker >>> 8 != 0xFF || (marker & 0xFF) == START_OF_SCAN || length < 2) {
        break;
      }
      if (isFrame(marker & 0xFF)) {
        return frame(in, marker & 0xFF);
      }
      in.position(Math.min(in.limit(), in.position() + length - 2));
    }
    throw new UnfitPictureException("the JPEG has no header");
  }

  /** C4, C8 and CC lie among the frame headers but are none. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static JpegHeader frame(ByteBuffer in, int marker) throws UnfitPictureException {
    if (marker > 0xC2) {
      throw new UnfitPictureException("the JPEG is of a rare kind: save it as baseline");
    }
    if (in.remaining() < 6) {
      throw new UnfitPictureException("the JPEG is cut short");
    }
    int precision = in.get();
    int height = in.getShort() & 0xFFFF;
    int width = in.getShort() & 0xFFFF;
    int components = in.get();
    if (precision != 8 || (components != 1 && components != 3)) {
      throw new UnfitPictureException("the JPEG is neither grey nor RGB with 8 bits a channel");
    }
    if (width == 0 || height == 0) {
      throw new UnfitPictureException("the JPEG has no size");
    }
    return new JpegHeader(width, height);
  }

  private static void checkEnd(byte[] bytes) throws UnfitPictureException {
    for (int i = bytes.length - 2; i > 2; i--) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
        return;
      }
    }
    throw new UnfitPictureException("the JPEG is cut short");
  }
}
