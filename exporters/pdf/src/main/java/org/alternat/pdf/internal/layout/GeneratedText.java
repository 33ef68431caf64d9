package org.alternat.pdf.internal.layout;

import java.util.List;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.style.Value;

/** What a theme generates before captions and titles. */
final class GeneratedText {
  /** The prefix of named strings that are labels, which a theme may place itself. */
  private static final String LABEL = "label-";

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

  /** A named string; {@code label-table} and its like are the words of {@link Label}. */
  static String string(Metadata metadata, String name) {
    String given = metadata.string(name);
    if (given.isEmpty() && name.startsWith(LABEL)) {
      for (Label label : Label.values()) {
        if (label.messageKey().equals("label." + name.substring(LABEL.length()))) {
          return metadata.label(label);
        }
      }
    }
    return given;
  }

  /** The label of a caption with its number: "Table 2.", the space one that does not break. */
  static String caption(Metadata metadata, Label label, int number) {
    return metadata.label(label) + "\u00A0" + number + ".";
  }
}
