package org.alternat.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alternat.template.view.CommonView;

/** The components of a view as the variables a template begins with. */
final class Variables {
  private Variables() {}

  /** Rejects a view that would hide something that all notes see. */
  static void checkNames(Class<? extends Record> view) {
    Set<String> common = names(CommonView.class);
    common.retainAll(names(view));
    if (!common.isEmpty()) {
      throw new IllegalArgumentException(
          view.getSimpleName() + " has components that all notes have: " + common);
    }
  }

  /** The variables that templates begin with, and their types. */
  static Map<String, Type> types(Class<? extends Record> view) {
    Map<String, Type> types = new LinkedHashMap<>();
    for (Class<? extends Record> type : List.of(CommonView.class, view)) {
      for (RecordComponent component : type.getRecordComponents()) {
        types.put(component.getName(), component.getGenericType());
      }
    }
    return types;
  }

  private static Set<String> names(Class<? extends Record> view) {
    return Arrays.stream(view.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Map<String, Object> of(Record view) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      try {
        variables.put(component.getName(), component.getAccessor().invoke(view));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a view's component cannot be read", e);
      }
    }
    return variables;
  }
}
