package org.alternat.template.view;

import java.util.List;

/**
 * Something that an insight found.
 *
 * @param rule the rule that was applied, such as {@code visit-owed}
 * @param word what tells findings of one rule apart, such as the slot that is empty; may be empty
 * @param topic {@code RELATIONSHIP, MISSING, SOURCES, REVIEW} or {@code CONSISTENCY}
 * @param weight {@code HIGH, MEDIUM} or {@code LOW}
 * @param text the finding as a sentence
 * @param items the ids of the items that the rule was applied to
 * @since 1.0
 */
public record FindingView(
    String rule, String word, String topic, String weight, Markup text, List<String> items) {
  /** Copies the list. */
  public FindingView {
    items = List.copyOf(items);
  }
}
