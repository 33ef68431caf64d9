package org.alternat.pdf.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A profile of the colour space sRGB (IEC 61966-2-1) in the form of ICC.1:2001-04, which is version
 * 2.4 of the format. The Java platform has one too, but not the same in all its versions, and files
 * are to be the same everywhere.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int CURVE_POINTS = 1024;

  /** The primaries and the white of sRGB, adapted to the light of D50 by the Bradford method. */
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};
  private static final double[] WHITE = {0.9642029, 1, 0.8249054};

  private final ByteBuffer out = ByteBuffer.allocate(4096);
  private int entries;

  private SrgbProfile() {}

  /** The profile as a file. */
  static byte[] bytes() {
    return new SrgbProfile().build();
  }

  private byte[] build() {
    out.position(HEADER + 4 + 9 * ENTRY);
    entry("desc", this::description);
    entry("cprt", () -> text("This profile is free of rights."));
    entry("wtpt", () -> color(WHITE));
    entry("rXYZ", () -> color(RED));
    entry("gXYZ", () -> color(GREEN));
    entry("bXYZ", () -> color(BLUE));
    int curve = out.position();
    entry("rTRC", this::curve);
    int length = out.position() - curve;
    directory("gTRC", curve, length);
    directory("bTRC", curve, length);
    byte[] profile = new byte[out.position()];
    header(profile.length);
    out.get(0, profile);
    return profile;
  }

  private void header(int size) {
    out.putInt(0, size).putInt(8, 0x02400000);
    ascii(12, "mntrRGB XYZ ");
    // A day for the sake of form: the first of January 2000.
    out.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    ascii(36, "acsp");
    for (int i = 0; i < 3; i++) {
      out.putInt(68 + 4 * i, fixed(WHITE[i]));
    }
    out.putInt(HEADER, entries);
  }

  private void entry(String tag, Runnable content) {
    int start = out.position();
    content.run();
    int length = out.position() - start;
    out.position((out.position() + 3) & ~3);
    directory(tag, start, length);
  }

  private void directory(String tag, int start, int length) {
    int at = HEADER + 4 + ENTRY * entries++;
    ascii(at, tag);
    out.putInt(at + 4, start).putInt(at + 8, length);
  }

  private void ascii(int at, String characters) {
    out.put(at, characters.getBytes(StandardCharsets.US_ASCII));
  }

  private void type(String name) {
    out.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(0);
  }

  private void description() {
    byte[] name = "sRGB IEC61966-2.1\0".getBytes(StandardCharsets.US_ASCII);
    type("desc");
    out.putInt(name.length).put(name);
    // No description in Unicode, and none in the scripts of the Macintosh, which has a fixed size.
    out.putInt(0).putInt(0).put(new byte[2 + 1 + 67]);
  }

  private void text(String characters) {
    type("text");
    out.put((characters + '\0').getBytes(StandardCharsets.US_ASCII));
  }

  private void color(double[] xyz) {
    type("XYZ ");
    for (double value : xyz) {
      out.putInt(fixed(value));
    }
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65_536);
  }

  private void curve() {
    type("curv");
    out.putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double value = i / (double) (CURVE_POINTS - 1);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(linear * 65_535));
    }
  }
}
