package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the readout sees beside {@link CommonView}.
 *
 * @since 1.0
 */
public record ReadoutView(
    @Meaning("the engagement; at most one") List<EngagementView> about,
    @Meaning("what was agreed, signed, decided or announced, by who says so")
        List<FactGroupView> agreed,
    @Meaning("what else came of it") List<FactGroupView> other,
    @Meaning("how each side, and others, tell it; those of both sides are always there")
        List<TellingView> tellings,
    @Meaning("what comes next; at most one") List<EngagementView> next) {
  /** Copies the lists. */
  public ReadoutView {
    about = List.copyOf(about);
    agreed = List.copyOf(agreed);
    other = List.copyOf(other);
    tellings = List.copyOf(tellings);
    next = List.copyOf(next);
  }

  /** How one side tells it. */
  public record TellingView(
      @Meaning("the country") String side,
      @Meaning("what it published; empty when nothing is recorded") List<FactView> readouts,
      @Meaning("who published each of them, in the same order") List<Markup> issuers) {
    /** Copies the lists. */
    public TellingView {
      readouts = List.copyOf(readouts);
      issuers = List.copyOf(issuers);
    }
  }
}
