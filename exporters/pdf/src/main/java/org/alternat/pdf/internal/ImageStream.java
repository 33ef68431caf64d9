package org.alternat.pdf.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a file embeds it (ISO 32000-1 §8.9.5).
 *
 * @param entries of its dictionary, the filter among them when the bytes are compressed already
 * @param compressed whether they are
 * @param channels of each point
 * @param profile the ICC profile that its colours are meant by, or null when the entries name them
 * @param mask how opaque each of its points is, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Written once and never compared.
record ImageStream(
    String entries,
    byte[] bytes,
    boolean compressed,
    int channels,
    byte @Nullable [] profile,
    @Nullable ImageStream mask) {

  private static final long MOST_POINTS = 64L << 20;

  /** A small file can hold any number of points, which programs would have to unpack. */
  static void checkSize(int width, int height) throws IOException {
    long points = (long) width * height;
    if (width <= 0 || height <= 0 || points > MOST_POINTS) {
      throw new IOException("it has " + points + " points, not 1 to " + MOST_POINTS);
    }
  }

  /** Points without compression, 8 bits a channel. */
  static ImageStream plain(int width, int height, int channels, byte[] points) {
    String entries = entries(width, height, space(channels), 8);
    return new ImageStream(entries, points, false, channels, null, null);
  }

  ImageStream withMask(ImageStream newMask) {
    return new ImageStream(entries, bytes, compressed, channels, profile, newMask);
  }

  /** The colours that the output intent of the file is for. */
  static String space(int channels) {
    return channels == 1 ? "/DeviceGray" : "/DeviceRGB";
  }

  /** The entries that all pictures have. */
  static String entries(int width, int height, String space, int depth) {
    return "/Type/XObject/Subtype/Image/Width "
        + width
        + "/Height "
        + height
        + (space.isEmpty() ? "" : "/ColorSpace" + space)
        + "/BitsPerComponent "
        + depth;
  }
}
