package org.alternat.template.internal.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern DATA = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})", Pattern.DOTALL);

  private OriginMark() {}

  static String write(String file, int line, int column) {
    return START + file + ":" + line + ":" + column + "?>";
  }

  static Optional<Origin> read(String data) {
    Matcher matcher = DATA.matcher(data.strip());
    return matcher.matches()
        ? Optional.of(
            new Origin(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  /** The last place noted in a piece of rendered markup. */
  public static Optional<Origin> lastIn(CharSequence markup) {
    String text = markup.toString();
    for (int start = text.lastIndexOf(START);
        start >= 0;
        start = text.lastIndexOf(START, start - 1)) {
      int end = text.indexOf("?>", start);
      if (end > 0) {
        return read(text.substring(start + START.length(), end));
      }
    }
    return Optional.empty();
  }
}
