package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the readout sees beside {@link CommonView}.
 *
 * @param about the engagement; at most one
 * @param agreed what was agreed, signed, decided or announced, by who says so
 * @param other what else came of it
 * @param tellings how each side, and others, tell it; those of both sides are always there
 * @param next what comes next; at most one
 * @since 1.0
 */
public record ReadoutView(
    List<EngagementView> about,
    List<FactGroupView> agreed,
    List<FactGroupView> other,
    List<TellingView> tellings,
    List<EngagementView> next) {
  /** Copies the lists. */
  public ReadoutView {
    about = List.copyOf(about);
    agreed = List.copyOf(agreed);
    other = List.copyOf(other);
    tellings = List.copyOf(tellings);
    next = List.copyOf(next);
  }

  /**
   * How one side tells it.
   *
   * @param side the country
   * @param readouts what it published; empty when nothing is recorded
   * @param issuers who published each of them, in the same order
   */
  public record TellingView(String side, List<FactView> readouts, List<Markup> issuers) {
    /** Copies the lists. */
    public TellingView {
      readouts = List.copyOf(readouts);
      issuers = List.copyOf(issuers);
    }
  }
}
