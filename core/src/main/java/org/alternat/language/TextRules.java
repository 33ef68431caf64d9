package org.alternat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacements made one after the other. */
record TextRules(List<Rule> rules) {

  /** Any space on a line, breaking or not. */
  static final String SPACE = "[ \\u00A0\\u2009\\u202F]";

  static final String NO_BREAK = "\u00a0";
  static final String NARROW = "\u202f";

  TextRules {
    rules = List.copyOf(rules);
  }

  String apply(String text) {
    String result = text;
    for (Rule rule : rules) {
      result = rule.pattern.matcher(result).replaceAll(rule.replacement);
    }
    return result;
  }

  record Rule(Pattern pattern, String replacement) {}

  /**
   * Collects rules; in their expressions "_" stands for any space, and "~" for the no-break one.
   */
  static final class Builder {

    private final List<Rule> rules = new ArrayList<>();

    Builder replace(String pattern, String replacement) {
      String expression = pattern.replace("_", SPACE);
      rules.add(new Rule(Pattern.compile(expression), replacement.replace("~", NO_BREAK)));
      return this;
    }

    TextRules build() {
      return new TextRules(rules);
    }
  }
}
