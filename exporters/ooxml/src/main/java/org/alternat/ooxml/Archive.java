package org.alternat.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/**
 * Unpacks zip files within limits, because a small file can hold any amount of data.
 *
 * @param where what messages call the file
 */
public record Archive(Location where) {
  /** A note with hundreds of pictures stays well below both. */
  private static final long MAX_BYTES = 256L << 20;

  private static final int MAX_ENTRIES = 10_000;
  private static final int BUFFER = 1 << 14;

  /** Of the last record of a zip file (APPNOTE.TXT §4.3.16), and of the comment behind it. */
  private static final int END_LENGTH = 22;

  private static final int MAX_COMMENT = 0xFFFF;

  /** The whole of a stream, which is left open. */
  public byte[] bytes(InputStream in) throws IOException {
    byte[] file = in.readNBytes((int) MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      throw tooLarge("");
    }
    return file;
  }

  /**
   * The parts whose names are wanted. The others are unpacked too, because only that tells how
   * large they are, but are not kept.
   *
   * @throws AlternatException if the file is damaged or larger than the limits; of a file that is
   *     no zip file at all there are no parts
   */
  public Map<String, byte[]> parts(byte[] file, Predicate<String> wanted) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
    Budget budget = new Budget();
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.entry();
        if (wanted.test(entry.getName())) {
          parts.putIfAbsent(entry.getName(), budget.bytes(zip));
        } else {
          budget.skip(zip);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The last is what the JDK says of names that are not written in UTF-8.
      throw new AlternatException(damaged().problems(), e);
    }
    if (!parts.isEmpty() && !hasEnd(file)) {
      throw damaged();
    }
    return parts;
  }

  /** Whether the directory is there that ends each zip file: a file cut off before it lacks it. */
  private static boolean hasEnd(byte[] file) {
    int first = Math.max(0, file.length - END_LENGTH - MAX_COMMENT);
    for (int i = file.length - END_LENGTH; i >= first; i--) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file begins as those of old versions of Word and encrypted ones do. */
  public static boolean isCompoundFile(byte[] file) {
    return file.length > 1 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
  }

  /** What to throw for a file that cannot be used. */
  public AlternatException unfit(String what, String hint) {
    return new AlternatException(Problem.error(where, "the file " + what, hint));
  }

  private AlternatException damaged() {
    return unfit("is damaged", "make it anew");
  }

  private AlternatException tooLarge(String state) {
    return unfit("is larger than " + (MAX_BYTES >> 20) + " MiB" + state, "make it smaller");
  }

  /** What may still be unpacked. */
  private final class Budget {
    private final byte[] buffer = new byte[BUFFER];
    private long bytes = MAX_BYTES;
    private int entries = MAX_ENTRIES;

    void entry() {
      if (--entries < 0) {
        throw unfit("has more than " + MAX_ENTRIES + " parts", "make it smaller");
      }
    }

    void skip(InputStream in) throws IOException {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        spend(n);
      }
    }

    byte[] bytes(InputStream in) throws IOException {
      byte[] content = in.readNBytes((int) bytes + 1);
      spend(content.length);
      return content;
    }

    private void spend(int count) {
      bytes -= count;
      if (bytes < 0) {
        throw tooLarge(" when unpacked");
      }
    }
  }
}
