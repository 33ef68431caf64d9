package org.alternat.template.internal.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.problem.Suggestions;

/** The words for names that nothing has, the same before and while a template runs. */
public final class UnknownNames {
  private static final int MOST_LISTED = 25;
  private static final String LISTED = "\"alternat variables\" lists them";

  private UnknownNames() {}

  /** That there is no such variable. */
  public static String variable(String name) {
    return "there is no variable \"" + name + "\"";
  }

  /** That there is no such macro. */
  public static String macro(String name) {
    return "there is no macro \"" + name + "\"";
  }

  /** That a building block cannot work with what it was called with. */
  public static String misused(String called, String message) {
    return called + " cannot use what it is given: " + message;
  }

  /** That a record has no such property. */
  public static String property(String name, Class<?> type) {
    return "there is no property \"" + name + "\" in " + name(type);
  }

  /** The name that is near, or else all, unless they are more than anybody reads. */
  public static String hint(String name, Collection<String> known) {
    String near = Suggestions.didYouMean(name, known);
    if (!near.isEmpty()) {
      return near;
    }
    return known.size() > MOST_LISTED ? LISTED : "there are: " + String.join(" ", known);
  }

  /** The variable that is near, or else what to do. */
  public static String variableHint(String name, Collection<String> known) {
    if (name.equals("n")) {
      return "<#import \"/macros.ftlx\" as n> stands at the top of a note.ftlx";
    }
    String hint = hint(name, known);
    return hint.equals(LISTED)
        ? LISTED + "; a text stands in quotation marks: \"" + name + "\""
        : hint;
  }

  /** The macro that is near, or of that name in a file that is imported. */
  public static String macroHint(String name, Collection<String> known) {
    return known.stream()
        .filter(other -> other.endsWith("." + name))
        .findFirst()
        .map(other -> "did you mean <@" + other + ">?")
        .orElseGet(() -> hint(name, known));
  }

  /** The property that is near, or else all. */
  public static String propertyHint(String name, Class<?> type) {
    return hint(name, names(type));
  }

  /** The names of the properties of a record. */
  public static String properties(Class<?> type) {
    return String.join(" ", names(type));
  }

  private static Set<String> names(Class<?> type) {
    return new TreeSet<>(RecordModel.properties(type).keySet());
  }

  /** "EngagementView" is "an engagement" for people; the type's name without its suffix will do. */
  public static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)View$", "");
  }
}
