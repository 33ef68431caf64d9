package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an {@link OriginMark} before each tag in the text of a template, and finds built-ins that
 * templates may not use.
 *
 * <p>A raw {@code <} in the text of a template can only be the beginning of a tag: in attribute
 * values XML forbids it. So it is enough to tell the text from FreeMarker's own constructs
 * (directives, macro calls, interpolations, comments) and from the comments, CDATA sections and
 * processing instructions of XML.
 */
public final class TemplateScanner {
  /** Built-ins that run text as a template or reach into Java. */
  private static final List<String> FORBIDDEN =
      List.of("eval", "eval_json", "interpret", "new", "api");

  private static final Pattern BUILT_IN =
      Pattern.compile("\\s*(?:<#--.*?-->\\s*)*(\\w+)", Pattern.DOTALL);
  private static final String FTL_COMMENT = "<#--";
  private static final String NOPARSE = "<#noparse>";

  private final String name;
  private final String source;
  private final Mode mode;
  private final StringBuilder marked;
  private final ColumnMap columns = new ColumnMap();
  private final List<Forbidden> forbidden = new ArrayList<>();

  /** The next character to look at; all before it is in {@link #marked}. */
  private int at;

  private int line = 1;

  /** Where the current line begins in the source. */
  private int lineStart;

  /** Where the current line begins in the marked text. */
  private int markedLineStart;

  /** The end of the XML comment, CDATA section or processing instruction we are in, else empty. */
  private String closing = "";

  /** Whether we are between the {@code <} and the {@code >} of a tag of the markup. */
  private boolean inTag;

  /** What becomes of FreeMarker's constructs. */
  private enum Mode {
    /** There are none. */
    MARKUP,
    /** They are kept. */
    TEMPLATE,
    /** What surrounds them is kept. */
    SKELETON
  }

  private TemplateScanner(String name, String source, Mode mode) {
    this.name = name;
    this.source = source;
    this.mode = mode;
    this.marked = new StringBuilder(source.length() * 2);
  }

  /**
   * A template with marks.
   *
   * @param text on the same lines as the source
   * @param columns from columns of {@code text} to those of the source
   * @param forbidden in the order of the source
   */
  public record Marked(String text, ColumnMap columns, List<Forbidden> forbidden) {
    /** Copies the list. */
    public Marked {
      forbidden = List.copyOf(forbidden);
    }
  }

  /** A built-in or special variable that may not be used, as it is written. */
  public record Forbidden(String name, int line, int column) {}

  /** Marks a FreeMarker template. */
  public static Marked template(String name, String source) {
    return new TemplateScanner(name, source, Mode.TEMPLATE).scan();
  }

  /** Marks plain markup, in which nothing is FreeMarker's. */
  public static String markup(String name, String source) {
    return new TemplateScanner(name, source, Mode.MARKUP).scan().text();
  }

  /**
   * Marks what of a template is markup in any case, whichever branches are taken. The content of a
   * macro, or of a call of one, stands in a {@link TemplateSkeleton#FRAGMENT}, for nobody knows
   * where that will stand; so does the whole.
   */
  static String skeleton(String name, String source) {
    return TemplateSkeleton.fragment(
        new TemplateScanner(name, source, Mode.SKELETON).scan().text());
  }

  private Marked scan() {
    while (at < source.length()) {
      if (!closing.isEmpty() && source.startsWith(closing, at)) {
        copy(closing.length());
        closing = "";
      } else {
        int construct = mode == Mode.MARKUP ? 0 : ftlLength();
        if (construct > 0) {
          construct(construct);
        } else if (closing.isEmpty() && source.charAt(at) == '<') {
          angle();
        } else {
          copy(1);
        }
      }
    }
    return new Marked(marked.toString(), columns, forbidden);
  }

  private void construct(int length) {
    if (mode == Mode.TEMPLATE) {
      copy(length);
    } else {
      String written = source.substring(at, at + length);
      pass(length, false);
      marked.append(TemplateSkeleton.of(written, inTag));
    }
  }

  private void angle() {
    if (source.startsWith("<!--", at)) {
      closing = "-->";
      copy(4);
    } else if (source.startsWith("<![CDATA[", at)) {
      closing = "]]>";
      copy(9);
    } else if (source.startsWith("<?", at)) {
      closing = "?>";
      copy(2);
    } else {
      if (beginsTag(at + 1)) {
        mark();
        inTag = true;
      }
      copy(1);
    }
  }

  private boolean beginsTag(int i) {
    if (i >= source.length()) {
      return false;
    }
    char c = source.charAt(i);
    return Character.isLetter(c) || c == '_' || c == '/' || (mode != Mode.MARKUP && c == '$');
  }

  private void mark() {
    String mark = OriginMark.write(name, line, at - lineStart + 1);
    columns.add(line, marked.length() - markedLineStart + 1, mark.length());
    marked.append(mark);
  }

  private void copy(int length) {
    inTag &= source.charAt(at) != '>';
    pass(length, true);
  }

  private void pass(int length, boolean kept) {
    int end = Math.min(source.length(), at + length);
    for (; at < end; at++) {
      char c = source.charAt(at);
      if (kept) {
        marked.append(c);
      }
      if (c == '\n'
          || (c == '\r' && (at + 1 >= source.length() || source.charAt(at + 1) != '\n'))) {
        line++;
        lineStart = at + 1;
        markedLineStart = marked.length();
      }
    }
  }

  /** The length of the FreeMarker construct that begins here; 0 when none does. */
  private int ftlLength() {
    char c = source.charAt(at);
    if (c == '$' && source.startsWith("${", at)) {
      return expressionEnd(at + 2, '}') - at;
    }
    if (c != '<') {
      return 0;
    }
    if (source.startsWith(FTL_COMMENT, at)) {
      return after("-->", at) - at;
    }
    if (source.startsWith(NOPARSE, at)) {
      return after("</#noparse>", at) - at;
    }
    int sign = source.startsWith("/", at + 1) ? at + 2 : at + 1;
    boolean directive = source.startsWith("#", sign) || source.startsWith("@", sign);
    return directive ? expressionEnd(sign + 1, '>') - at : 0;
  }

  private int after(String end, int from) {
    int found = source.indexOf(end, from);
    return found < 0 ? source.length() : found + end.length();
  }

  /** The index after the {@code close} that ends the expression at {@code from}. */
  private int expressionEnd(int from, char close) {
    int depth = 0;
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
      i = nextInExpression(i, c);
    }
    return i;
  }

  private int nextInExpression(int i, char c) {
    if (c == '"' || c == '\'') {
      return stringEnd(i, c);
    }
    if (source.startsWith(FTL_COMMENT, i)) {
      return after("-->", i);
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
    return Math.min(source.length(), i + 1);
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

  /** Expressions may run over several lines, so the position is counted from the current line. */
  private void report(String name, int index) {
    int lines = line;
    int start = lineStart;
    for (int i = at; i < index; i++) {
      if (source.charAt(i) == '\n') {
        lines++;
        start = i + 1;
      }
    }
    forbidden.add(new Forbidden(name, lines, index - start + 1));
  }
}
