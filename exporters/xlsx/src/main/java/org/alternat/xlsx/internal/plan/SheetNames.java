package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alternat.export.ExportReport.Collector;

/**
 * Legal and unique names of sheets: at most 31 UTF-16 units, none of {@code \ / ? * [ ] :}, no
 * apostrophe at an end, not "History", which Excel keeps for itself.
 */
final class SheetNames {
  private static final Pattern COLON = Pattern.compile("(?<=\\S) ?: (?=\\S)");
  private static final Pattern ILLEGAL = Pattern.compile("[\\\\/?*\\[\\]:]");
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final int MAX_LENGTH = 31;
  private static final String RESERVED = "history";

  private final Collector report;
  private final String otherwise;

  /** The names given out, in the lower case in which Excel compares them. */
  private final Set<String> taken = new HashSet<>();

  /** What is to be said of the sheets whose names are not the titles. */
  private final List<String> renamed = new ArrayList<>();

  /**
   * Names for one workbook.
   *
   * @param otherwise the name of a sheet whose title has no legal character
   */
  SheetNames(String otherwise, Collector report) {
    this.report = report;
    this.otherwise = otherwise;
  }

  /** The name of the sheet with a title. */
  String name(String title) {
    String wanted = title.strip();
    String legal = legal(wanted);
    String base = legal.isEmpty() ? legal(otherwise) : legal;
    if (base.isEmpty()) {
      base = "Sheet";
    }
    String name = shortened(base, MAX_LENGTH);
    for (int n = 2; isTaken(name); n++) {
      String suffix = " (" + n + ")";
      name = shortened(base, MAX_LENGTH - suffix.length()) + suffix;
    }
    taken.add(name.toLowerCase(Locale.ROOT));
    if (!name.equals(spaced(wanted))) {
      renamed.add("\"" + wanted + "\" became \"" + name + "\"");
    }
    return name;
  }

  /** Reports the sheets that do not bear their titles, in one line. */
  void reportRenamed() {
    if (!renamed.isEmpty()) {
      report.lost(
          "Excel limits the names of sheets to 31 characters without \\ / ? * [ ] : – "
              + String.join("; ", renamed));
    }
  }

  private boolean isTaken(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return taken.contains(lower) || lower.equals(RESERVED);
  }

  private static String legal(String title) {
    String dashed = COLON.matcher(spaced(title)).replaceAll(" – ");
    return trimmed(spaced(ILLEGAL.matcher(dashed).replaceAll(" ")));
  }

  /** A title with simple spaces, and without characters that nobody sees. */
  private static String spaced(String title) {
    StringBuilder spaced = new StringBuilder(title.length());
    title
        .codePoints()
        .map(c -> isSpace(c) ? ' ' : c)
        .filter(SheetNames::isCharacter)
        .forEach(spaced::appendCodePoint);
    return SPACES.matcher(spaced).replaceAll(" ").strip();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isCharacter(int c) {
    return c == ' '
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.PRIVATE_USE ->
              false;
          default -> true;
        };
  }

  private static String trimmed(String name) {
    String trimmed = name.strip();
    while (trimmed.startsWith("'") || trimmed.endsWith("'")) {
      trimmed =
          trimmed.startsWith("'")
              ? trimmed.substring(1).strip()
              : trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }

  /** Cuts a name at a word and marks the cut; never within a pair of surrogates. */
  private static String shortened(String name, int max) {
    if (name.length() <= max) {
      return name;
    }
    int end = max - 1;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    int space = name.lastIndexOf(' ', end);
    String kept = trimmed(name.substring(0, space > max / 2 ? space : end));
    return kept.replaceAll("[\\s(,;–—-]+$", "") + "…";
  }
}
