package org.alternat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replacements made one after the other. */
record TextRules(List<Rule> rules) {

  /** Any space on a line, breaking or not. */
  static final String SPACE = "[ \\u00A0\\u2009\\u202F]";

  static final String NO_BREAK = "\u00a0";
  static final String NARROW = "\u202f";
  static final String DIGITS = "0123456789";

  TextRules {
    rules = List.copyOf(rules);
  }

  String apply(String text) {
    String result = text;
    Signs signs = Signs.of(text);
    for (Rule rule : rules) {
      if (!rule.near.isIn(signs)) {
        continue;
      }
      Matcher matcher = rule.pattern.matcher(result);
      if (matcher.find()) {
        result = matcher.replaceAll(rule.replacement);
        signs = Signs.of(result);
      }
    }
    return result;
  }

  /**
   * A replacement.
   *
   * @param near whatever matches has one of these in it or beside it
   */
  record Rule(Signs near, Pattern pattern, String replacement) {}

  /**
   * Which characters a text has, as far as 192 bits can tell: most rules have nothing to do in most
   * texts, and this says so at less cost than their patterns.
   */
  record Signs(long low, long high, long beyond) {

    /** Stands for any text at all. */
    static final Signs ANY = new Signs(-1, -1, -1);

    static Signs of(String text) {
      long low = 0;
      long high = 0;
      long beyond = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 64) {
          low |= 1L << c;
        } else if (c < 128) {
          high |= 1L << (c & 63);
        } else {
          beyond |= 1L << (c & 63);
        }
      }
      return new Signs(low, high, beyond);
    }

    /** Whether a text with those may have one of these. */
    boolean isIn(Signs text) {
      return (low & text.low) != 0 || (high & text.high) != 0 || (beyond & text.beyond) != 0;
    }
  }

  /**
   * Collects rules; in their expressions "_" stands for any space, and "~" for the no-break one.
   */
  static final class Builder {

    private final List<Rule> rules = new ArrayList<>();

    Builder replace(String pattern, String replacement) {
      return replace(Signs.ANY, pattern, replacement);
    }

    /** A replacement that looks only at texts with at least one of these characters. */
    Builder replaceNear(String signs, String pattern, String replacement) {
      return replace(Signs.of(signs), pattern, replacement);
    }

    private Builder replace(Signs near, String pattern, String replacement) {
      String expression = pattern.replace("_", SPACE);
      rules.add(new Rule(near, Pattern.compile(expression), replacement.replace("~", NO_BREAK)));
      return this;
    }

    TextRules build() {
      return new TextRules(rules);
    }
  }
}
