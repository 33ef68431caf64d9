package org.alternat.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.pdf.internal.page.Typefaces;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The Liberation families, which have the widths of Arial, Times New Roman and Courier New and
 * stand in for them. Faces are read when they are first wanted and kept as long as the program
 * runs: they never change, and reading one takes longer than writing a short document.
 */
public final class LiberationFonts implements Typefaces {
  private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

  private static final List<String> FAMILIES = List.of("Sans", "Serif", "Mono");

  /** Fonts that are read when they are needed. */
  public LiberationFonts() {}

  @Override
  public List<Typeface> chain(List<String> families, boolean bold, boolean italic) {
    List<String> order = new ArrayList<>();
    for (String family : families) {
      order.add(family(family));
    }
    order.addAll(FAMILIES);
    return order.stream()
        .filter(f -> !f.isEmpty())
        .distinct()
        .map(f -> face(f, bold, italic))
        .toList();
  }

  /** The Liberation family for a family, empty when there is none. */
  private static String family(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "liberation sans", "arial", "helvetica", "helvetica neue", "sans-serif", "system-ui" ->
          "Sans";
      case "liberation serif", "times new roman", "times", "serif" -> "Serif";
      case "liberation mono", "courier new", "courier", "monospace" -> "Mono";
      default -> "";
    };
  }

  private static Typeface face(String family, boolean bold, boolean italic) {
    String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
    return FACES.computeIfAbsent("Liberation" + family + "-" + style, LiberationFonts::read);
  }

  private static Face read(String name) {
    try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("openpdf-fonts-extra has no " + name);
      }
      return new Face(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
