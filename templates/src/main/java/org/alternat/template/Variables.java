package org.alternat.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a view as the variables a template begins with. */
final class Variables {
  private Variables() {}

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
