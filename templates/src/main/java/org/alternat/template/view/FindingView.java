package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * Something that an insight found.
 *
 * @since 1.0
 */
public record FindingView(
    @Meaning("the rule that was applied, such as visit-owed") String rule,
    @Meaning("what tells findings of one rule apart, such as the slot that is empty; may be empty")
        String word,
    @Meaning("RELATIONSHIP, MISSING, SOURCES, REVIEW or CONSISTENCY") String topic,
    @Meaning("HIGH, MEDIUM or LOW") String weight,
    @Meaning("the finding as a sentence") Markup text,
    @Meaning("the ids of the items that the rule was applied to") List<String> items)
    implements ItemView {
  /** Copies the list. */
  public FindingView {
    items = List.copyOf(items);
  }
}
