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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.template.internal.markup.ItemMark;
import org.alternat.template.view.ItemView;
import org.alternat.template.view.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to templates: texts, numbers, truth values, markup, records, enum constants by their
 * names, and lists, maps and optionals of these. Nothing else, so that no template reaches into
 * Java.
 *
 * @param items the items, by their ids, of which the values are; markup then says so
 */
record ViewWrapper(List<String> items) implements ObjectWrapper {
  static final ViewWrapper INSTANCE = new ViewWrapper(List.of());

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case Markup markup -> new MarkupModel(markup.of(items));
      case CharSequence text -> text(ItemMark.withoutMarks(text.toString()));
      case Character letter -> text(letter.toString());
      case Number number ->
          items.isEmpty() ? new SimpleNumber(number) : new ItemValue.OfNumber(number, items);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Enum<?> constant -> new SimpleScalar(constant.name());
      case Optional<?> optional -> wrap(optional.orElse(null));
      case Record record ->
          new RecordModel(record, record instanceof ItemView v ? new ViewWrapper(v.items()) : this);
      case Collection<?> collection -> new SimpleSequence(collection, this);
      case Map<?, ?> map -> new MapModel(map, this);
      default ->
          throw new TemplateModelException(
              "templates cannot use a value of the type " + value.getClass().getSimpleName());
    };
  }

  private TemplateModel text(String text) {
    return items.isEmpty() ? new SimpleScalar(text) : new ItemValue.OfText(text, items);
  }

  /** A map by the texts of its keys; what is not in it is missing. */
  private record MapModel(Map<?, ?> map, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Object name = entry.getKey();
        if (key.equals(name instanceof Enum<?> e ? e.name() : String.valueOf(name))) {
          return wrapper.wrap(entry.getValue());
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
