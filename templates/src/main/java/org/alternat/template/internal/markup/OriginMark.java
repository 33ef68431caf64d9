package org.alternat.template.internal.markup;

import java.util.Optional;
import java.util.function.Predicate;
import org.alternat.document.Origin;

/**
 * The note {@code <?o file:line:column?>} that stands before a tag in rendered markup and says
 * where in a template the tag was written. {@link TemplateScanner} puts it into the text of
 * templates, {@link MarkupReader} takes it out again.
 */
public final class OriginMark {
  /** The target of the processing instruction. */
  static final String TARGET = "o";

  private static final String START = "<?" + TARGET + " ";
  private static final int MOST_DIGITS = 9;

  private OriginMark() {}

  /** The note for a place. */
  public static String write(String file, int line, int column) {
    return START + file + ":" + line + ":" + column + "?>";
  }

  static Optional<Origin> read(String data) {
    String text = data.strip();
    int beforeColumn = text.lastIndexOf(':');
    int beforeLine = text.lastIndexOf(':', beforeColumn - 1);
    int line = number(text, beforeLine + 1, beforeColumn);
    int column = number(text, beforeColumn + 1, text.length());
    return beforeLine > 0 && line >= 0 && column >= 0
        ? Optional.of(new Origin(text.substring(0, beforeLine), line, column))
        : Optional.empty();
  }

  /** A number of one to nine digits, -1 when it is none. */
  private static int number(String text, int from, int to) {
    if (from >= to || to - from > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  /** The last place noted in a piece of rendered markup in a file of some. */
  public static Optional<Origin> lastIn(String text, Predicate<String> files) {
    for (int start = text.lastIndexOf(START);
        start >= 0;
        start = text.lastIndexOf(START, start - 1)) {
      int end = text.indexOf("?>", start);
      Optional<Origin> origin =
          end < 0 ? Optional.empty() : read(text.substring(start + START.length(), end));
      if (origin.filter(o -> files.test(o.file())).isPresent()) {
        return origin;
      }
    }
    return Optional.empty();
  }
}
