package org.alternat.pdf.layout;

import java.util.List;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.style.Value;

/** What a theme generates before captions and titles. */
final class GeneratedText {
  /** The prefix of named strings that are labels, which a theme may place itself. */
  private static final String LABEL = "label";

  private GeneratedText() {}

  /** Whether a number is printed. */
  static boolean counts(List<Value.Part> parts) {
    return parts.stream().anyMatch(Value.Counter.class::isInstance);
  }

  /** Whether the label before a number is among the parts. */
  static boolean labels(List<Value.Part> parts) {
    return parts.stream()
        .anyMatch(p -> p instanceof Value.NamedString s && s.name().startsWith(LABEL));
  }

  /** The label of a caption with its number: "Table 2.", the space one that does not break. */
  static String caption(Metadata metadata, Label label, int number) {
    return metadata.label(label) + "\u00A0" + number + ".";
  }
}
