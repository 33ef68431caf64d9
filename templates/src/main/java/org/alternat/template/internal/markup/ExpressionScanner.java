package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where the expressions of a template end, and what in them is not allowed. */
final class ExpressionScanner {
  /** Built-ins that run text as a template or reach into Java. */
  private static final List<String> FORBIDDEN =
      List.of("eval", "eval_json", "interpret", "new", "api");

  private static final Pattern BUILT_IN =
      Pattern.compile("\\s*(?:<#--.*?-->\\s*)*(\\w+)", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  /** The engine's time grows with the square of what stands within each other. */
  private static final int DEEPEST = 200;

  private final String source;
  private final List<TemplateScanner.Forbidden> forbidden = new ArrayList<>();
  private final List<TemplateScanner.LongText> longTexts = new ArrayList<>();

  /** The index at which each line begins. */
  private final int[] lineStarts;

  ExpressionScanner(String source) {
    this.source = source;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0), LINE_END.matcher(source).results().mapToInt(end -> end.end()))
            .toArray();
  }

  List<TemplateScanner.Forbidden> forbidden() {
    return forbidden;
  }

  List<TemplateScanner.LongText> longTexts() {
    return longTexts;
  }

  /** The index after the {@code close} that ends the expression at {@code from}. */
  int end(int from, char close) {
    int depth = 0;
    int signs = 0;
    int i = from;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == close && depth == 0) {
        return i + 1;
      }
      switch (c) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      signs = c == '!' || c == '-' || c == '+' ? signs + 1 : 0;
      if (depth == DEEPEST || signs == DEEPEST) {
        report("", i);
      }
      i = nextInExpression(i, c);
    }
    return i;
  }

  private int nextInExpression(int i, char c) {
    if (c == '"' || c == '\'') {
      return stringEnd(i, c);
    }
    if (source.startsWith("<#--", i)) {
      int end = source.indexOf("-->", i);
      return end < 0 ? source.length() : end + "-->".length();
    }
    if (source.startsWith("->", i) || source.startsWith("??", i)) {
      return i + 2;
    }
    check(i, c);
    return i + 1;
  }

  private int stringEnd(int start, char quote) {
    boolean raw = start > 0 && source.charAt(start - 1) == 'r';
    boolean interpolated = false;
    int i = start + 1;
    while (i < source.length() && source.charAt(i) != quote) {
      interpolated |= !raw && source.startsWith("${", i);
      if (interpolated) {
        check(i, source.charAt(i));
      }
      i += !raw && source.charAt(i) == '\\' ? 2 : 1;
    }
    int end = Math.min(source.length(), i + 1);
    String text = source.substring(start, end);
    if (text.indexOf('\n') >= 0 && text.indexOf('<') >= 0) {
      Place begin = place(start);
      longTexts.add(
          new TemplateScanner.LongText(
              begin.line, begin.column, i < source.length() ? place(i).line : 0));
    }
    return end;
  }

  private void check(int sign, char c) {
    if (c != '?' && c != '.') {
      return;
    }
    Matcher matcher = BUILT_IN.matcher(source).region(sign + 1, source.length());
    if (!matcher.lookingAt()) {
      return;
    }
    boolean allowed = c == '?' ? !FORBIDDEN.contains(matcher.group(1)) : !isClock(sign, matcher);
    if (!allowed) {
      report(c + matcher.group(1), sign);
    }
  }

  /** A note of the same dossier and day is the same whenever it is made. */
  private boolean isClock(int dot, Matcher name) {
    boolean property = dot > 0 && String.valueOf(source.charAt(dot - 1)).matches("[\\w)\\]}\"'!.]");
    return !property && name.start(1) == dot + 1 && name.group(1).equals("now");
  }

  private void report(String name, int index) {
    Place place = place(index);
    forbidden.add(new TemplateScanner.Forbidden(name, place.line, place.column));
  }

  private record Place(int line, int column) {}

  private Place place(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found < 0 ? -found - 1 : found + 1;
    return new Place(line, index - lineStarts[line - 1] + 1);
  }
}
