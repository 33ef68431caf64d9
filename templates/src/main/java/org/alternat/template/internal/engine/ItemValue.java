package org.alternat.template.internal.engine;

import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * A value of items of a dossier that is no markup. A message made with it says of which items it
 * is.
 */
sealed interface ItemValue {
  /** The ids of the items. */
  List<String> items();

  /** A text. */
  record OfText(String text, List<String> items) implements ItemValue, TemplateScalarModel {
    @Override
    public String getAsString() {
      return text;
    }
  }

  /** A number. */
  record OfNumber(Number number, List<String> items) implements ItemValue, TemplateNumberModel {
    @Override
    public Number getAsNumber() {
      return number;
    }
  }
}
