package org.alternat.template.internal.engine;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alternat.template.view.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to templates: texts, numbers, truth values, markup, records, enum constants by their
 * names, and lists, maps and optionals of these. Nothing else, so that no template reaches into
 * Java.
 */
final class ViewWrapper implements ObjectWrapper {
  static final ViewWrapper INSTANCE = new ViewWrapper();

  private ViewWrapper() {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case Markup markup -> new MarkupModel(markup);
      case CharSequence text -> new SimpleScalar(text.toString());
      case Character letter -> new SimpleScalar(letter.toString());
      case Number number -> new SimpleNumber(number);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Enum<?> constant -> new SimpleScalar(constant.name());
      case Optional<?> optional -> wrap(optional.orElse(null));
      case Record record -> new RecordModel(record);
      case Collection<?> collection -> new SimpleSequence(collection, this);
      case Map<?, ?> map -> new MapModel(map);
      default ->
          throw new TemplateModelException(
              "templates cannot use a value of the type " + value.getClass().getSimpleName());
    };
  }

  /** A map by the texts of its keys; what is not in it is missing. */
  private record MapModel(Map<?, ?> map) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Object name = entry.getKey();
        if (key.equals(name instanceof Enum<?> e ? e.name() : String.valueOf(name))) {
          return INSTANCE.wrap(entry.getValue());
        }
      }
      return null;
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }
}
