package org.alternat.xlsx.internal.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of Excel's tables and of their columns. A table's name begins with a letter, goes on with
 * letters, digits and underscores, does not look like the address of a cell, and is unique in the
 * workbook.
 */
final class TableNames {
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** What Excel takes for the address of a cell. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[a-z]{1,3}\\d{1,7}|[rc]\\d*([rc]\\d*)?");

  private static final Pattern GAPS = Pattern.compile("_{2,}");
  private static final Pattern EDGES = Pattern.compile("^[_\\d]+|_$");
  private static final int MAX_LENGTH = 60;

  /** Excel's limit is 255; the rest is for telling columns of one name apart. */
  private static final int MAX_COLUMN_NAME = 248;

  private final Set<String> taken = new HashSet<>();

  /**
   * The name of a table.
   *
   * @param words the caption, or the id when there is none
   * @param otherwise the name when {@code words} has no letter that is legal
   */
  String name(String words, String otherwise) {
    String base = legal(words);
    if (base.isEmpty()) {
      base = legal(otherwise);
    }
    if (base.isEmpty()) {
      base = "Table";
    }
    // A1, R1C1 and their like are addresses.
    if (ADDRESS.matcher(base).matches()) {
      base = base + "_";
    }
    String name = base;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + "_" + n;
    }
    return name;
  }

  private static String legal(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder name = new StringBuilder();
    plain
        .codePoints()
        .filter(Character::isBmpCodePoint)
        .map(c -> Character.isLetterOrDigit(c) ? c : '_')
        .forEach(name::appendCodePoint);
    String joined = EDGES.matcher(GAPS.matcher(name).replaceAll("_")).replaceAll("");
    return joined.length() <= MAX_LENGTH
        ? joined
        : joined.substring(0, MAX_LENGTH).replaceAll("_+$", "");
  }

  /** Whether the words of a header cell can be the name of a column as they are. */
  static boolean isColumnName(String header) {
    return plain(header).length() <= MAX_COLUMN_NAME;
  }

  /** The words of a header cell on one line. */
  static String plain(String header) {
    return BREAKS.matcher(header).replaceAll(" ").strip();
  }

  /**
   * The names of a table's columns from the texts of its header cells: not empty, and unique
   * whatever their case. A blank stands for an empty one.
   */
  static List<String> columns(List<String> headers) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String header : headers) {
      String base = plain(header);
      if (base.length() > MAX_COLUMN_NAME) {
        base = base.substring(0, MAX_COLUMN_NAME);
      }
      String name = base.isEmpty() ? " " : base;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = base.isEmpty() ? " ".repeat(n) : base + " " + n;
      }
      names.add(name);
    }
    return List.copyOf(names);
  }
}
