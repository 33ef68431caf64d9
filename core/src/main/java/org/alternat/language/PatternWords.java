package org.alternat.language;

import java.util.Map;

/** What ICU complains of in a message, in the words of those who write messages. */
final class PatternWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Unmatched '{' braces", "a { is not closed by a }"),
          Map.entry(
              "Missing 'other' keyword in plural",
              "a plural needs the case other: {count, plural, one {…} other {…}}"),
          Map.entry(
              "Missing 'other' keyword in select",
              "a select needs the case other: {sex, select, FEMALE {…} other {…}}"),
          Map.entry(
              "Bad argument syntax",
              "what stands within { and } is no name: letters, digits and _, such as {date}"),
          Map.entry(
              "Bad plural pattern syntax",
              "a case of a plural is a word and a text: {count, plural, one {…} other {…}}"),
          Map.entry(
              "Bad select pattern syntax",
              "a case of a select is a word and a text: {sex, select, FEMALE {…} other {…}}"),
          Map.entry(
              "No message fragment after plural selector",
              "a case of a plural has no text in { and }"),
          Map.entry(
              "No message fragment after select selector",
              "a case of a select has no text in { and }"),
          Map.entry("Unknown format type", "what stands after the name is plural or select"),
          Map.entry(
              "Cannot format given Object",
              "a text is asked to be a date or a number; write its name alone: {date}"),
          Map.entry(
              "is not a Number", "a plural is asked of a text; write its name alone: {areas}"));

  private PatternWords() {}

  /** Plain words; those of ICU for what is not known. */
  static String of(String complaint) {
    return WORDS.entrySet().stream()
        .filter(e -> complaint.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(complaint);
  }
}
