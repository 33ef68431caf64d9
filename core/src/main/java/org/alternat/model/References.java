package org.alternat.model;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the ids a record refers to, at any depth, by looking at all its components. */
final class References {

  private final Set<Id> found = new HashSet<>();

  /** All ids in a record but those its parts have themselves. */
  static Set<Id> in(Record root) {
    References references = new References();
    references.look(root);
    return references.found;
  }

  private void look(@Nullable Object value) {
    switch (value) {
      case Id id -> found.add(id);
      case Actor actor -> actor.id().ifPresent(found::add);
      case Collection<?> values -> values.forEach(this::look);
      case Record node -> components(node);
      case null, default -> {}
    }
  }

  private void components(Record node) {
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (!component.getName().equals("id")) {
        look(valueOf(node, component));
      }
    }
  }

  private static @Nullable Object valueOf(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the model are public", e);
    }
  }
}
