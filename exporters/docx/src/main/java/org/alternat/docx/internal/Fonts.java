package org.alternat.docx.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The fonts of a text as Word has them, one for each kind of script. A family of the theme that by
 * its name is for one of these scripts is taken for it; otherwise a font that every Word has.
 */
record Fonts(String latin, String eastAsian, String complex) {
  private static final Predicate<String> IS_EAST_ASIAN =
      Pattern.compile(
              "\\b(CJK|SC|TC|HK|JP|KR|SimSun|SimHei|YaHei|JhengHei|MingLiU|PMingLiU|PingFang|KaiTi"
                  + "|FangSong|DengXian|Mincho|Meiryo|Batang|Gulim|Dotum|Malgun)\\b"
                  + "|(MS|Yu) P?Gothic")
          .asPredicate();
  private static final Predicate<String> IS_COMPLEX =
      Pattern.compile(
              "\\b(Arabic|Naskh|Kufi|Nastaliq|Amiri|Urdu|Scheherazade|Majalla|Hebrew|David)\\b")
          .asPredicate();

  /** The fonts of lists of families that were asked for; a few only, as themes come and go. */
  private static final Map<List<String>, Fonts> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 64;

  /** The fonts of a list of families. */
  static Fonts of(List<String> families) {
    Fonts known = KNOWN.get(families);
    if (known == null) {
      known = choose(families);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(List.copyOf(families), known);
      }
    }
    return known;
  }

  private static Fonts choose(List<String> families) {
    String latin =
        families.stream()
            .filter(IS_EAST_ASIAN.or(IS_COMPLEX).negate())
            .findFirst()
            .map(Fonts::ofWord)
            .orElse("Arial");
    boolean serif = families.contains("serif");
    return new Fonts(
        latin,
        first(families, IS_EAST_ASIAN, serif ? "SimSun" : "Microsoft YaHei"),
        first(families, IS_COMPLEX, serif ? "Times New Roman" : "Arial"));
  }

  private static String first(List<String> families, Predicate<String> wanted, String otherwise) {
    return families.stream().filter(wanted).findFirst().orElse(otherwise);
  }

  /** The font that has the measures of a family and that Word has. */
  private static String ofWord(String family) {
    return switch (family) {
      case "Liberation Sans", "sans-serif", "Helvetica", "system-ui" -> "Arial";
      case "Liberation Serif", "serif" -> "Times New Roman";
      case "Liberation Mono", "monospace" -> "Courier New";
      default -> family;
    };
  }
}
