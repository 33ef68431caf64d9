package org.alternat.template;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alternat.insight.Insight;
import org.alternat.language.NamePolicy;
import org.alternat.template.view.ViewFactory;

/**
 * What Java code adds to a composer.
 *
 * @param views all there are, the library's included, by their names
 * @param insights beside the library's
 * @param names makes of the names that a note would have those that it has
 */
record Extensions(
    Map<String, ViewFactory<?>> views, List<Insight> insights, UnaryOperator<NamePolicy> names) {
  /** Copies the collections. */
  Extensions {
    views = Map.copyOf(views);
    insights = List.copyOf(insights);
  }
}
