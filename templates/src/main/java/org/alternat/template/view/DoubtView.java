package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A statement that sources disagree about, and what speaks against it.
 *
 * @since 1.0
 */
public record DoubtView(
    @Meaning("the id of the doubtful item") String id,
    @Meaning("what is stated") FactView statement,
    @Meaning("what the disagreement is about, may be empty") Markup explanation,
    @Meaning("what speaks against it") List<FactView> against)
    implements ItemView.OfOne {
  /** Copies the list. */
  public DoubtView {
    against = List.copyOf(against);
  }
}
