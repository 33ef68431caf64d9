package org.alternat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of a text that rules must not see, each replaced by one character meanwhile. */
final class Verbatim {

  private static final char STAND_IN = '\uFDD2';
  private static final char QUOTATION = '\uFDD3';

  private static final String PART = "[A-Z0-9]+(?:[.-][A-Za-z0-9]+)*";

  private static final String NUMBERED = "(?=[A-Z.-]*\\d)[A-Z0-9]+(?:[.-][A-Za-z0-9]+)+";

  /** Addresses, codes with strokes and colons (TLP:GREEN, A/RES/77/1), entities, code spans. */
  private static final Pattern CODES =
      Pattern.compile(
          "`[^`]*`"
              + "|(?<![\\p{L}\\d])(?:(?:https?|ftp|file)://|www\\.|urn:|doi:)[^\\s\\u00A0\\u202F«»“”]+"
              + "|[^\\s\\u00A0\\u202F@«»“”(]+@[^\\s\\u00A0\\u202F@«»“”)]+\\.\\p{L}+"
              + "|&#?\\w+;"
              + "|(?<![\\p{L}\\d])(?:"
              + PART
              + "(?:[/:]"
              + PART
              + ")+|"
              + NUMBERED
              + ")"
              + "(?![\\p{L}\\d])");

  /** Each of {@link #CODES} has one of these. */
  private static final TextRules.Signs IN_CODES = TextRules.Signs.of("`:@&/.-");

  private static final Pattern NONCHARACTERS = Pattern.compile("[\\uFDD0-\\uFDD3]");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");

  private Verbatim() {}

  /** Applies the rules to all but codes. */
  static String outsideCodes(String text, UnaryOperator<String> rules) {
    String clean = NONCHARACTERS.matcher(text).replaceAll("");
    if (!IN_CODES.isIn(TextRules.Signs.of(clean))) {
      return rules.apply(clean);
    }
    List<String> codes = new ArrayList<>();
    Matcher matcher = CODES.matcher(clean);
    String open =
        matcher.replaceAll(code -> {
          codes.add(code.group());
          return String.valueOf(STAND_IN);
        });
    return restore(rules.apply(open), STAND_IN, codes);
  }

  /**
   * Applies the rules to all but quotations between these marks, whose insides, without the spaces
   * at their edges, go through rules of their own. A mark without its partner is left alone.
   */
  static String outsideQuotations(
      String text,
      char open,
      char close,
      UnaryOperator<String> rules,
      UnaryOperator<String> rulesInside) {
    if (text.indexOf(open) < 0) {
      return rules.apply(text);
    }
    List<String> quotations = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int begin = text.indexOf(open); begin >= 0; begin = text.indexOf(open, at)) {
      int end = partner(text, begin, open, close);
      if (end < 0) {
        break;
      }
      String inside = EDGES.matcher(text.substring(begin + 1, end)).replaceAll("");
      rest.append(text, at, begin + 1).append(QUOTATION).append(close);
      quotations.add(rulesInside.apply(inside));
      at = end + 1;
    }
    rest.append(text, at, text.length());
    return restore(rules.apply(rest.toString()), QUOTATION, quotations);
  }

  private static int partner(String text, int begin, char open, char close) {
    int depth = 0;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String restore(String text, char mark, List<String> stretches) {
    StringBuilder restored = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark) {
        restored.append(stretches.get(next++));
      } else {
        restored.append(c);
      }
    }
    return restored.toString();
  }
}
