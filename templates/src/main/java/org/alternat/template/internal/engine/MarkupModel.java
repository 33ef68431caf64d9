package org.alternat.template.internal.engine;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.alternat.template.view.Markup;
import org.jspecify.annotations.Nullable;

/** Markup that a view made: printed as it is, and with the property {@code empty}. */
final class MarkupModel extends TemplateXMLOutputModel implements TemplateHashModel {
  private final Markup markup;

  MarkupModel(Markup markup) {
    super(null, markup.xhtml());
    this.markup = markup;
  }

  Markup markup() {
    return markup;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return new RecordModel(markup, ViewWrapper.INSTANCE).get(key);
  }

  @Override
  public boolean isEmpty() {
    return markup.isEmpty();
  }
}
