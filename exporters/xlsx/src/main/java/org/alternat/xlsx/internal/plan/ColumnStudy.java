package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;
import org.jspecify.annotations.Nullable;

/** Gathers what is to be known of a column before its first cell is written. */
final class ColumnStudy {
  /** Wider than "30 septembre 2023" in most languages. */
  private static final String LONG_DAY = "30 mmmmmmmmm 2023";

  private final Locale language;
  private final Map<String, Figures> figures = new TreeMap<>();
  private String dayFormat = "";

  /** The font of the day looked at last: days are as wide as each other. */
  private @Nullable FontLook dayFont;

  private int numbers;
  private int others;
  private double natural;
  private double fixed;
  private double word;
  private boolean negative;
  private BigDecimal sum = BigDecimal.ZERO;

  /** The figures of one unit. */
  private static final class Figures {
    int decimals;
    boolean ungrouped;
    boolean grouped;
    BigDecimal greatest = BigDecimal.ZERO;
  }

  ColumnStudy(Locale language) {
    this.language = language;
  }

  /** Takes account of a text. */
  void text(RichText text) {
    natural = Math.max(natural, TextMetrics.naturalWidth(text));
    word = Math.max(word, TextMetrics.longestWord(text));
  }

  /** Takes account of a text that leads somewhere, and does so only on one line. */
  void linked(RichText text) {
    text(text);
    word = Math.max(word, TextMetrics.naturalWidth(text));
  }

  /** Takes account of a cell of words. */
  void words() {
    others++;
  }

  /** Takes account of a day. */
  void day(Inline.Time time, FontLook font) {
    others++;
    if (dayFormat.isEmpty()) {
      dayFormat = DayFormats.code(Walk.text(time.content()), language);
    }
    if (font.equals(dayFont)) {
      return;
    }
    dayFont = font;
    String widest = dayFormat.contains("mmmm") ? LONG_DAY : "0000-00-00";
    fixed = Math.max(fixed, TextMetrics.width(widest, font));
  }

  /**
   * Takes account of a figure.
   *
   * @param counted whether it is one of the body, and so part of the sum
   */
  void figure(Inline.Data data, boolean counted) {
    numbers++;
    BigDecimal value = data.value();
    Figures same = figures.computeIfAbsent(data.unit(), u -> new Figures());
    same.decimals = Math.max(same.decimals, value.scale());
    same.greatest = same.greatest.max(value.abs());
    negative |= value.signum() < 0;
    if (!same.grouped && value.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0) {
      // A year reads 2014 and not 2,014: the words say which of the two it is.
      String digits = value.abs().toBigInteger().toString();
      boolean plain = Walk.text(data.content()).contains(digits);
      same.ungrouped |= plain;
      same.grouped |= !plain;
    }
    if (counted) {
      sum = sum.add(value);
    }
  }

  /**
   * The result.
   *
   * @param name the unique text of the header cell
   * @param font the font of figures
   */
  TableColumn column(String name, FontLook font) {
    Map<String, String> codes = new TreeMap<>();
    double widest = fixed;
    for (Map.Entry<String, Figures> entry : figures.entrySet()) {
      Figures same = entry.getValue();
      String unit = isNamed(name, entry.getKey()) ? "" : entry.getKey();
      boolean grouped = same.grouped || !same.ungrouped;
      // Money has no tenths.
      boolean tenths = same.decimals == 1 && NumberFormats.isCurrency(entry.getKey());
      int decimals = tenths ? 2 : same.decimals;
      codes.put(entry.getKey(), NumberFormats.code(unit, decimals, grouped, language));
      widest = Math.max(widest, TextMetrics.width(longest(same, unit), font));
    }
    return new TableColumn(
        name,
        natural,
        widest,
        word,
        codes,
        dayFormat.isEmpty() ? CellLook.GENERAL : dayFormat,
        numbers > 0 && numbers >= others,
        negative,
        sum,
        0);
  }

  /** Per cent stays with the figures: without its sign the number would mean something else. */
  private static boolean isNamed(String header, String unit) {
    return !unit.isEmpty()
        && !unit.equals("%")
        && (header.contains(unit) || header.contains(NumberFormats.sign(unit)));
  }

  private static String longest(Figures figures, String unit) {
    int whole = Math.max(1, figures.greatest.precision() - figures.greatest.scale());
    int decimals = Math.clamp(figures.decimals, 0, 6);
    return "-" + "0".repeat(Math.min(whole + 2, 30) * 4 / 3) + "." + "0".repeat(decimals) + unit;
  }
}
