package org.alternat.template.internal.markup;

import java.util.List;

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
  private static final String FTL_COMMENT = "<#--";
  private static final String NOPARSE = "<#noparse>";

  private final Marks marks;
  private final String source;
  private final Mode mode;
  private final StringBuilder marked;
  private final ColumnMap columns = new ColumnMap();
  private final ExpressionScanner expressions;

  /** The next character to look at; all before it is in {@link #marked}. */
  private int at;

  private int line = 1;

  /** Where the current line begins in the source. */
  private int lineStart;

  /** Where the current line begins in the marked text. */
  private int markedLineStart;

  /** The end of the XML comment, CDATA section or processing instruction we are in, else empty. */
  private String closing = "";

  /** Whether texts are marked like tags. */
  private boolean texts;

  private boolean inText;

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

  /** What is written before a tag. */
  public interface Marks {
    /** The mark of a tag at a place. */
    String at(int line, int column);
  }

  private TemplateScanner(Marks marks, String source, Mode mode) {
    this.marks = marks;
    this.source = source;
    this.expressions = new ExpressionScanner(source);
    this.mode = mode;
    this.marked = new StringBuilder(source.length() * 2);
  }

  /**
   * A template with marks.
   *
   * @param text on the same lines as the source
   * @param columns from columns of {@code text} to those of the source
   * @param forbidden in the order of the source
   * @param longTexts in the order of the source
   */
  public record Marked(
      String text, ColumnMap columns, List<Forbidden> forbidden, List<LongText> longTexts) {
    /** Copies the lists. */
    public Marked {
      forbidden = List.copyOf(forbidden);
      longTexts = List.copyOf(longTexts);
    }
  }

  /**
   * A text in an expression that goes over the end of a line and holds tags, as one does whose
   * quotation mark is missing.
   *
   * @param lastLine where it ends; 0 if it does not
   */
  public record LongText(int line, int column, int lastLine) {}

  /**
   * A built-in or special variable that may not be used, as it is written; or empty for an
   * expression with more brackets or signs within each other than anybody writes.
   */
  public record Forbidden(String name, int line, int column) {}

  /** A scanner that is asked for constructs. */
  static TemplateScanner of(String template) {
    return new TemplateScanner(places(""), template, Mode.TEMPLATE);
  }

  /** The length of the FreeMarker construct that begins at a place; 0 when none does. */
  int constructLength(int place) {
    at = place;
    return ftlLength();
  }

  /** Marks with the places themselves. */
  public static Marks places(String name) {
    return (line, column) -> OriginMark.write(name, line, column);
  }

  /**
   * Marks a FreeMarker template.
   *
   * @param before what the engine reads before it
   * @param texts whether texts are marked too, and not only tags
   */
  public static Marked template(Marks marks, String source, String before, boolean texts) {
    TemplateScanner scanner = new TemplateScanner(marks, source, Mode.TEMPLATE);
    scanner.texts = texts;
    scanner.columns.add(1, 1, before.length());
    scanner.marked.append(before);
    return scanner.scan();
  }

  /** Marks plain markup, in which nothing is FreeMarker's. */
  public static String markup(String name, String source) {
    return new TemplateScanner(places(name), source, Mode.MARKUP).scan().text();
  }

  /**
   * Marks what of a template is markup in any case, whichever branches are taken. The content of a
   * macro, or of a call of one, stands in a {@link TemplateSkeleton#FRAGMENT}, for nobody knows
   * where that will stand; so does the whole.
   */
  static String skeleton(String name, String source) {
    return TemplateSkeleton.fragment(
        new TemplateScanner(places(name), source, Mode.SKELETON).scan().text());
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
          text();
        }
      }
    }
    return new Marked(marked.toString(), columns, expressions.forbidden(), expressions.longTexts());
  }

  /** A text is marked at its first letter, where texts are. */
  private void text() {
    char c = source.charAt(at);
    if (texts && !inText && !inTag && closing.isEmpty() && !Character.isWhitespace(c)) {
      mark();
      inText = true;
    }
    copy(1);
  }

  private void construct(int length) {
    inText = false;
    if (mode == Mode.TEMPLATE) {
      copy(length);
    } else {
      String written = source.substring(at, at + length);
      pass(length, false);
      marked.append(TemplateSkeleton.of(written, inTag));
    }
  }

  private void angle() {
    inText = false;
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
    String mark = marks.at(line, at - lineStart + 1);
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
      return expressions.end(at + 2, '}') - at;
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
    return directive ? expressions.end(sign + 1, '>') - at : 0;
  }

  private int after(String end, int from) {
    int found = source.indexOf(end, from);
    return found < 0 ? source.length() : found + end.length();
  }
}
