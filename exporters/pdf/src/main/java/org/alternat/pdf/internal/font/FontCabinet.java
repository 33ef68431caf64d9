package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.alternat.export.FontLibrary;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.pdf.internal.page.Typefaces;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/**
 * The fonts for a document: the families a theme names, from the user's library or Liberation, then
 * the rest of Liberation, then the rest of the library, so that a script that only one font of the
 * library knows needs no theme of its own.
 */
public final class FontCabinet implements Typefaces {
  /** What was made of a library, for as long as the library is in use. */
  private static final Map<FontLibrary, FontCabinet> CABINETS =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The faces of the library by the names of their families, in lower case. */
  private final Map<String, List<Styled>> families = new LinkedHashMap<>();

  private record Styled(FontFacts facts, Face face) {}

  private FontCabinet() {}

  /**
   * The fonts of a library and those that are always there.
   *
   * @throws AlternatException naming the files that hold no font that can be used
   */
  public static FontCabinet of(FontLibrary library) {
    return CABINETS.computeIfAbsent(library, FontCabinet::open);
  }

  private static FontCabinet open(FontLibrary library) {
    FontCabinet cabinet = new FontCabinet();
    List<Problem> problems = new ArrayList<>();
    for (FontLibrary.FontFile file : library.files()) {
      try {
        cabinet.add(file);
      } catch (IOException e) {
        String message = "the font cannot be used: " + e.getMessage();
        problems.add(Problem.error(Location.of(file.name()), message));
      }
    }
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    return cabinet;
  }

  private void add(FontLibrary.FontFile file) throws IOException {
    byte[] bytes = file.bytes();
    for (int directory : directories(bytes)) {
      FontFacts facts = FontFacts.read(bytes, directory);
      FontSource source =
          new FontSource(
              facts.postScriptName(),
              file.name(),
              facts.variable(),
              () -> FontCollection.font(file.bytes(), directory));
      Styled styled = new Styled(facts, new Face(source));
      for (String family : facts.families()) {
        families
            .computeIfAbsent(family.toLowerCase(Locale.ROOT), f -> new ArrayList<>())
            .add(styled);
      }
    }
  }

  private static int[] directories(byte[] file) throws IOException {
    try {
      return FontCollection.directories(file);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("it is no font", e);
    }
  }

  @Override
  public List<Typeface> chain(List<String> wanted, boolean bold, boolean italic, Locale language) {
    Set<Typeface> chain = new LinkedHashSet<>();
    for (String family : wanted) {
      List<Styled> own = families.getOrDefault(family.toLowerCase(Locale.ROOT), List.of());
      String liberation = LiberationFonts.family(family);
      if (!own.isEmpty()) {
        chain.add(nearest(own, bold, italic));
      } else if (!liberation.isEmpty()) {
        chain.add(LiberationFonts.face(liberation, bold, italic));
      }
    }
    LiberationFonts.FAMILIES.forEach(f -> chain.add(LiberationFonts.face(f, bold, italic)));
    String region = region(language);
    families.forEach((name, faces) -> {
      if (!region.isEmpty() && name.endsWith(region)) {
        chain.add(nearest(faces, bold, italic));
      }
    });
    families.values().forEach(f -> chain.add(nearest(f, bold, italic)));
    return List.copyOf(chain);
  }

  /**
   * How the names of families end that draw the characters of Chinese as readers of a language
   * write them, such as Noto Sans CJK SC; empty for other languages.
   */
  private static String region(Locale language) {
    return switch (language.getLanguage()) {
      case "zh" -> traditional(language) ? " tc" : " sc";
      case "ja" -> " jp";
      case "ko" -> " kr";
      default -> "";
    };
  }

  private static boolean traditional(Locale chinese) {
    return chinese.getScript().equals("Hant")
        || List.of("TW", "HK", "MO").contains(chinese.getCountry());
  }

  /** Slope counts for more than weight: a bold upright stands in badly for a regular italic. */
  private static Face nearest(List<Styled> faces, boolean bold, boolean italic) {
    int weight = bold ? 700 : 400;
    return faces.stream()
        .min(
            Comparator.<Styled>comparingInt(s -> s.facts().italic() == italic ? 0 : 1)
                .thenComparingInt(s -> Math.abs(s.facts().weight() - weight)))
        .orElseThrow()
        .face();
  }
}
