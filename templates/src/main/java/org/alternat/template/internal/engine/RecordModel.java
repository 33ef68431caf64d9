package org.alternat.template.internal.engine;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record with its components, and its public methods without arguments, as properties. To ask for
 * any other is an error, even with a default: the shape of a record is known.
 */
public record RecordModel(Record record, ViewWrapper wrapper) implements TemplateHashModelEx {
  private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString");

  private static final ClassValue<Map<String, Method>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), component.getAccessor());
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
        .filter(m -> !OBJECT_METHODS.contains(m.getName()) && !m.isSynthetic())
        .sorted(Comparator.comparing(Method::getName))
        .forEach(m -> properties.putIfAbsent(propertyName(m), m));
    properties.values().forEach(Method::trySetAccessible);
    return Collections.unmodifiableMap(properties);
  }

  /** {@code isEmpty()} is the property {@code empty}. */
  private static String propertyName(Method method) {
    String name = method.getName();
    boolean question = name.matches("is[A-Z].*") && method.getReturnType() == boolean.class;
    return question ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
  }

  /** The properties of a type of records, with what gives their values. */
  public static Map<String, Method> properties(Class<?> type) {
    return PROPERTIES.get(type);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = properties(record.getClass()).get(key);
    if (accessor == null) {
      throw new UnknownPropertyException(key, record.getClass());
    }
    return wrapper.wrap(value(accessor));
  }

  private @Nullable Object value(Method accessor) throws TemplateModelException {
    try {
      return accessor.invoke(record);
    } catch (InvocationTargetException e) {
      throw new TemplateModelException(
          "\"" + accessor.getName() + "\" could not be worked out: " + e.getCause(), e);
    } catch (IllegalAccessException e) {
      throw new TemplateModelException(
          "the package of " + record.getClass().getName() + " is not open to templates", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return properties(record.getClass()).size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(properties(record.getClass()).keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Method accessor : properties(record.getClass()).values()) {
      values.add(value(accessor));
    }
    return new SimpleCollection(values, wrapper);
  }
}
