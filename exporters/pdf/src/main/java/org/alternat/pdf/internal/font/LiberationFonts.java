package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The Liberation families, which have the widths of Arial, Times New Roman and Courier New and
 * stand in for them. Faces are kept as long as the program runs: they never change, and reading one
 * takes longer than writing a short document.
 */
final class LiberationFonts {
  /** All families, the one that is wanted most first. */
  static final List<String> FAMILIES = List.of("Sans", "Serif", "Mono");

  private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

  private LiberationFonts() {}

  /** The Liberation family for a family, empty when there is none. */
  static String family(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "liberation sans", "arial", "helvetica", "helvetica neue", "sans-serif", "system-ui" ->
          "Sans";
      case "liberation serif", "times new roman", "times", "serif" -> "Serif";
      case "liberation mono", "courier new", "courier", "monospace" -> "Mono";
      default -> "";
    };
  }

  /** The face of one of {@link #FAMILIES}. */
  static Face face(String family, boolean bold, boolean italic) {
    String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
    return FACES.computeIfAbsent("Liberation" + family + "-" + style, LiberationFonts::face);
  }

  private static Face face(String name) {
    return new Face(new FontSource(name, name, false, () -> read(name)));
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("openpdf-fonts-extra has no " + name);
      }
      return in.readAllBytes();
    }
  }
}
