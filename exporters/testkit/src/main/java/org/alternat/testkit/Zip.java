package org.alternat.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office Open XML file, read without the library that wrote them. */
public final class Zip {
  private Zip() {}

  /** All entries by name. */
  public static SortedMap<String, byte[]> entries(byte[] zip) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entries.put(entry.getName(), in.readAllBytes()) != null) {
          throw new AssertionError("two entries named " + entry.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableSortedMap(entries);
  }

  /** One entry; fails with the names of all when it is not there. */
  public static byte[] entry(byte[] zip, String name) {
    SortedMap<String, byte[]> entries = entries(zip);
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new AssertionError("no " + name + " among " + entries.keySet());
    }
    return bytes;
  }

  /** A small file that unpacks to 300 MiB, in one entry. */
  public static byte[] bomb(String entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry(entry));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
