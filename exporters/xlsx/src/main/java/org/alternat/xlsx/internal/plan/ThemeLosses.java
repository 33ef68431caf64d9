package org.alternat.xlsx.internal.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.alternat.export.ExportReport.Collector;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.StyleSheet;

/**
 * Says which properties of a theme no cell can show, where somebody would miss them. Those that set
 * letters a little further apart or keep things together on pages are not among them: a sheet is
 * not made of pages.
 */
final class ThemeLosses {
  private static final Set<Property> WITHOUT_CELL = Set.of(Property.TEXT_INDENT);

  private ThemeLosses() {}

  /** Reports each property once, with the lines that set it. */
  static void report(StyleSheet sheet, Collector report) {
    Map<Property, StringJoiner> lines = new EnumMap<>(Property.class);
    for (Rule rule : sheet.rules()) {
      for (Property property : rule.declarations().keySet()) {
        if (WITHOUT_CELL.contains(property)) {
          lines
              .computeIfAbsent(property, p -> new StringJoiner(", "))
              .add(rule.line() == 0 ? rule.selector().toString() : Integer.toString(rule.line()));
        }
      }
    }
    lines.forEach((property, where) ->
        report.lost("cells have no " + property.cssName() + " (theme, at " + where + ")"));
  }
}
