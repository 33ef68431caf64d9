package org.alternat.template.internal.css;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a theme as it is written, for slips that a parser of CSS passes over without a word, as the
 * standard has it: what is not closed, comments of other languages, signs that are missing.
 */
final class ThemeSyntax {
  private static final int DEEPEST = 16;
  private static final Pattern MISSING_SEMICOLON =
      Pattern.compile("(?s)[^:]*:[^:]*?(\\S)[ \\t]*\\R\\s*-{0,2}[a-z][a-z-]*\\s*:.*");
  private static final Pattern UNQUOTED_IMPORT =
      Pattern.compile("\\s*@import\\s+(?!url\\()([\\w-]+)");
  private static final String TYPOGRAPHIC = "“”„«»‘’‚";

  private final String css;
  private final ThemeProblems problems;

  /** The index at which each line begins. */
  private final int[] lineStarts;

  /** The rules that are open, the innermost first. */
  private final Deque<Rule> open = new ArrayDeque<>();

  /** Where the selector, the declaration or the rule begins that is being read. */
  private int begin;

  private int at;

  /** The last line with quotation marks that are none. */
  private int quoted;

  /** A rule that is open, by the index where it begins. */
  private record Rule(int begin, String selector) {
    /** Whether other rules stand in it. */
    boolean holds(String inner) {
      return selector.startsWith("@page") ? inner.startsWith("@") : selector.startsWith("@");
    }
  }

  private ThemeSyntax(String css, ThemeProblems problems) {
    this.css = css;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(1, css.length() + 1).filter(i -> css.charAt(i - 1) == '\n'))
            .toArray();
    this.problems = problems;
  }

  static void check(String css, ThemeProblems problems) {
    new ThemeSyntax(css, problems).run();
  }

  private void run() {
    while (at < css.length() && open.size() < DEEPEST) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        text(c);
      } else if (css.startsWith("url(", at)) {
        at = css.indexOf(')', at) < 0 ? css.length() : css.indexOf(')', at) + 1;
      } else {
        sign(c);
        at++;
      }
    }
    if (open.size() == DEEPEST) {
      error(open.getLast().begin, "rules are nested too deep", "");
    } else {
      open.forEach(rule -> error(rule.begin, "the rule is not closed", "write } behind it"));
    }
  }

  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      error(at, "the comment is not closed", "write */ behind it");
    }
    boolean begins = css.substring(begin, at).isBlank();
    at = end < 0 ? css.length() : end + 2;
    begin = begins ? at : begin;
  }

  private void text(char quote) {
    int start = at++;
    while (at < css.length() && css.charAt(at) != quote) {
      if (css.charAt(at) == '\n') {
        error(start, "the quotation mark here is not closed in its line", "");
        return;
      }
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void sign(char c) {
    switch (c) {
      case '{' -> opened();
      case '}' -> closed();
      case ';' -> declaration();
      case '/' -> {
        if (css.startsWith("//", at)) {
          error(at, "// is no comment here", "comments are written /* … */");
        }
      }
      case '<' -> {
        if (css.startsWith("<!--", at)) {
          error(at, "<!-- is no comment here", "comments are written /* … */");
        }
      }
      default -> {
        if (TYPOGRAPHIC.indexOf(c) >= 0 && quoted != line(at)) {
          quoted = line(at);
          error(at, c + " cannot stand here", "quotation marks are straight: \"…\"");
        }
      }
    }
  }

  private void opened() {
    String selector = css.substring(begin, at).strip();
    if (open.isEmpty() && selector.startsWith("@import")) {
      int end = css.indexOf('\n', start());
      error(end < 0 ? start() : end, "a ; is missing", "@import \"standard\";");
      problems.excuse(line(at));
    }
    if (!open.isEmpty() && !open.getFirst().holds(selector)) {
      error(open.pop().begin, "the rule is not closed", "write } before line " + line(start()));
      problems.excuse(line(start()));
    }
    open.push(new Rule(start(), selector));
    begin = at + 1;
  }

  private void closed() {
    if (open.isEmpty()) {
      error(at, "} closes nothing", "");
      begin = at + 1;
      return;
    }
    declaration();
    open.pop();
  }

  private void declaration() {
    String written = css.substring(begin, at);
    boolean inRule = !open.isEmpty() && !written.isBlank();
    Matcher unquoted = UNQUOTED_IMPORT.matcher(written);
    if (unquoted.lookingAt()) {
      String name = unquoted.group(1);
      error(
          begin + unquoted.start(1),
          "the name of the theme stands in no quotation marks",
          "@import \"" + name + "\";");
    }
    Matcher missing = MISSING_SEMICOLON.matcher(written);
    if (inRule && missing.matches()) {
      error(begin + missing.end(1), "a ; is missing", "every property ends with one");
    } else if (inRule && written.indexOf(':') < 0) {
      error(start(), "a : is missing", "a property is written color: #1f3a5f;");
    }
    begin = at + 1;
  }

  /** The first letter that is no blank. */
  private int start() {
    int index = begin;
    while (index < at && Character.isWhitespace(css.charAt(index))) {
      index++;
    }
    return index;
  }

  private int line(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    return found < 0 ? -found - 1 : found + 1;
  }

  private void error(int index, String message, String hint) {
    int line = line(index);
    problems.error(line, index - lineStarts[line - 1] + 1, message, hint);
  }
}
