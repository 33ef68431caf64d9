package org.alternat.dossier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parser complains of in a file that is not JSON, in the words of those who wrote it. */
final class SyntaxWords {
  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('(.+?)' \\(code .*?\\)\\):?(.*)");
  private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)'");
  private static final Pattern UNCLOSED =
      Pattern.compile("Unexpected end-of-input.*close marker for (\\w+).*");
  private static final String VALUES =
      "a value is a text in \"…\", a number, true, false, [ … ] or { … }";
  private static final String TYPOGRAPHIC = "“”„«»‘’‚";

  private SyntaxWords() {}

  /** A message, and what helps. */
  record Said(String message, @Nullable String hint) {}

  /** The words for a complaint of one line; those of the parser for one that is not known. */
  static Said of(String words) {
    Matcher m = UNEXPECTED.matcher(words);
    if (m.matches()) {
      return unexpected(m.group(1), m.group(2));
    }
    m = TOKEN.matcher(words);
    if (m.find()) {
      return new Said("\"" + m.group(1) + "\" is no value", VALUES);
    }
    m = UNCLOSED.matcher(words);
    if (m.matches()) {
      String open = m.group(1).equals("Array") ? "[" : "{";
      return new Said("the file ends, and a " + open + " is not closed", null);
    }
    if (words.contains("closing quote") || words.startsWith("Illegal unquoted character")) {
      return new Said(
          "a text is not closed in its line",
          "a quotation mark is missing; a new line in a text is written \\n");
    }
    return new Said(words, null);
  }

  private static Said unexpected(String found, String wanted) {
    String here = "\"" + found + "\" cannot stand here";
    if (TYPOGRAPHIC.contains(found)) {
      return new Said(found + " cannot stand here", "quotation marks are straight: \"…\"");
    }
    if (found.equals("'")) {
      return new Said("' cannot stand here", "quotation marks are double: \"…\"");
    }
    if (wanted.contains("comma")) {
      return new Said("a comma is missing before this", null);
    }
    if (wanted.contains("colon")) {
      return new Said("a colon is missing before this", "\"name\": value");
    }
    if (found.matches("[}\\]]")) {
      return new Said(
          "a comma or an entry is missing or too many before " + found,
          "there is no comma after the last entry");
    }
    return wanted.contains("property name")
        ? new Said(here, "names stand in quotation marks: \"name\": value")
        : new Said(here, VALUES);
  }
}
