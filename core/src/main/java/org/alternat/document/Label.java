package org.alternat.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that exporters add to what the template wrote. A template supplies them in the document's
 * language through the message keys {@code label.<name in lower case with hyphens>}.
 *
 * @since 1.0
 */
public enum Label {
  /** Before the number of a table: "Table 2". */
  TABLE("Table"),
  /** Before the number of a figure: "Figure 1". */
  FIGURE("Figure"),
  /** The name of the contents list. */
  CONTENTS("Contents"),
  /** The heading over footnotes where they are gathered: a web page, a workbook. */
  NOTES("Notes"),
  /** The name of a workbook's first sheet. */
  OVERVIEW("Overview"),
  /** The hidden link of a web page that leads past the navigation. */
  SKIP_TO_CONTENT("Skip to content"),
  /** The name of a link from a footnote back to its call; the number follows. */
  BACK_TO_NOTE("Back to the call of note"),
  /** The summary that opens the data of a chart in a web page. */
  CHART_DATA("Data of the chart"),
  /** The name of a column of sources in a workbook. */
  SOURCE("Source"),
  /** "as of", before the date in properties and sheets. */
  AS_OF("As of"),
  /** The name of the marking among properties. */
  MARKING("Marking"),
  /** What a contents entry or page counter calls a page. */
  PAGE("Page"),
  /** The name of a sheet that continues or holds what has no section. */
  SHEET("Sheet"),
  /** Of a column by which a workbook sorts dates that are not precise to the day. */
  SORT_KEY("sort key");

  private static final Map<String, Label> BY_STRING_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  label -> label.messageKey.replace('.', '-'), Function.identity()));

  private final String english;
  private final String messageKey;

  Label(String english) {
    this.english = english;
    this.messageKey = "label." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The word in English. */
  public String english() {
    return english;
  }

  /** The message key, such as {@code label.skip-to-content}. */
  public String messageKey() {
    return messageKey;
  }

  /** The label that themes name {@code string(label-table)}. */
  static Optional<Label> ofStringName(String name) {
    return Optional.ofNullable(BY_STRING_NAME.get(name));
  }
}
