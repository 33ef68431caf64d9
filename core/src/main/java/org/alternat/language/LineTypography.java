package org.alternat.language;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts right what arises where the pieces of a line meet, whoever put them together: the commas and
 * brackets that a template writes between names and dates become those of the script, a sentence
 * that ends in an abbreviation has one stop, and words that run the other way are kept together by
 * marks of direction.
 *
 * <pre>{@code
 * LineTypography chinese = Languages.of(LanguageTag.of("zh")).lines();
 * String.join("", chinese.set("多哥, 2014年 (建交).", new BitSet())); // 多哥，2014年（建交）。
 * }</pre>
 *
 * What is quoted stays as it is.
 *
 * @since 1.0
 */
public final class LineTypography {

  private final LineSigns signs;
  private final boolean rightToLeft;
  private final String quotes;

  LineTypography(LanguageData data, LineSigns signs, boolean rightToLeft) {
    this.signs = signs;
    this.rightToLeft = rightToLeft;
    this.quotes = data.requiredText("quotes").substring(0, 2);
  }

  /** Whether {@link #set} leaves all characters as they are, as far as a glance can tell. */
  public boolean leaves(String line, BitSet other) {
    return !rightToLeft && other.isEmpty() && signs.leave(line);
  }

  /**
   * What to print for each character of a line: itself, another, more, or nothing.
   *
   * @param line the characters of all pieces
   * @param other which of them are in another language
   */
  public List<String> set(String line, BitSet other) {
    List<String> result = new ArrayList<>();
    line.chars().forEach(c -> result.add(String.valueOf((char) c)));
    signs.set(line, untouchable(line, other), result);
    isolate(line, other, result);
    return result;
  }

  /** What is in another language or quoted. */
  private BitSet untouchable(String line, BitSet other) {
    BitSet result = BitSet.valueOf(other.toLongArray());
    int open = line.indexOf(quotes.charAt(0));
    while (open >= 0) {
      int close = line.indexOf(quotes.charAt(1), open);
      if (close < 0) {
        break;
      }
      result.set(open + 1, close);
      open = line.indexOf(quotes.charAt(0), close);
    }
    return result;
  }

  private void isolate(String line, BitSet other, List<String> result) {
    for (int start = 0; start < line.length(); ) {
      boolean foreign = other.get(start);
      int end = foreign ? other.nextClearBit(start) : other.nextSetBit(start);
      end = end < 0 ? line.length() : Math.min(end, line.length());
      int begin = start;
      String stretch = line.substring(start, end);
      if (!foreign && rightToLeft) {
        Isolates.leftToRightIn(stretch, (from, to) -> around(begin + from, begin + to, result));
      } else if (foreign && runsTheOtherWay(stretch)) {
        around(start, end, result);
      }
      start = end;
    }
  }

  private boolean runsTheOtherWay(String text) {
    byte direction = Bidi.getBaseDirection(text);
    return direction == (rightToLeft ? Bidi.LTR : Bidi.RTL);
  }

  private static void around(int start, int end, List<String> result) {
    result.set(start, Isolates.OPEN + result.get(start));
    result.set(end - 1, result.get(end - 1) + Isolates.CLOSE);
  }
}
