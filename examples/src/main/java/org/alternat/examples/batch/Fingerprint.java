package org.alternat.examples.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A digest of all that decides what a file will hold. Files and folders count by their content. */
public final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** A digest of nothing yet. */
  public Fingerprint() {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds bytes; two pieces never run into each other. */
  public Fingerprint add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a value: of a path the content, of a list each element, of anything else its text. */
  public Fingerprint add(@Nullable Object value) throws IOException {
    switch (value) {
      case Path path when Files.isDirectory(path) -> addFolder(path);
      case Path path when Files.isRegularFile(path) -> add(Files.readAllBytes(path));
      case List<?> list -> {
        add("list of " + list.size());
        for (Object element : list) {
          add(element);
        }
      }
      case null, default -> add(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> within = Files.walk(folder)) {
      files = within.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      add(Files.readAllBytes(file));
    }
  }

  /** The digest of what was added, in hexadecimal; nothing can be added after. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
