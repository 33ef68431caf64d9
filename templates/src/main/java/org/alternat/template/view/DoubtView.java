package org.alternat.template.view;

import java.util.List;

/**
 * A statement that sources disagree about, and what speaks against it.
 *
 * @param explanation what the disagreement is about, may be empty
 * @since 1.0
 */
public record DoubtView(FactView statement, Markup explanation, List<FactView> against) {
  /** Copies the list. */
  public DoubtView {
    against = List.copyOf(against);
  }
}
