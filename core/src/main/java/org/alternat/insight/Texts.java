package org.alternat.insight;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.alternat.model.Citation;
import org.alternat.model.Item;
import org.alternat.model.LocalizedText;
import org.alternat.model.Provenance;
import org.jspecify.annotations.Nullable;

/** The texts of an item, those of items within it aside, found in all its components. */
final class Texts {
  private Texts() {}

  /** The texts that are there. */
  static Stream<LocalizedText> of(Item item) {
    return components((Record) item);
  }

  private static Stream<LocalizedText> in(@Nullable Object value) {
    return switch (value) {
      case LocalizedText text -> text.isEmpty() ? Stream.empty() : Stream.of(text);
      case Item item -> Stream.empty();
      case Citation citation -> Stream.empty();
      case Provenance provenance -> in(provenance.explanation());
      case Collection<?> values -> values.stream().flatMap(Texts::in);
      case Record node -> components(node);
      case null, default -> Stream.empty();
    };
  }

  private static Stream<LocalizedText> components(Record node) {
    return Arrays.stream(node.getClass().getRecordComponents())
        .map(component -> valueOf(node, component))
        .filter(Objects::nonNull)
        .flatMap(Texts::in);
  }

  static @Nullable Object valueOf(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the model are public", e);
    }
  }
}
