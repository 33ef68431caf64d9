package org.alternat.template.internal.engine;

import freemarker.template.TemplateModelException;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.problem.Suggestions;

/** A template asks a record for something it has not. */
final class UnknownPropertyException extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String property;
  private final transient Set<String> known;

  UnknownPropertyException(String property, Class<?> type) {
    super("there is no property \"" + property + "\" in " + name(type));
    this.property = property;
    this.known = new TreeSet<>(RecordModel.names(type));
  }

  String property() {
    return property;
  }

  String hint() {
    String near = Suggestions.didYouMean(property, known);
    return near.isEmpty() ? "there are: " + String.join(" ", known) : near;
  }

  /** "EngagementView" is "an engagement" for people; the type's name without its suffix will do. */
  private static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)View$", "");
  }
}
