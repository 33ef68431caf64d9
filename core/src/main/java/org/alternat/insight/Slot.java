package org.alternat.insight;

import java.util.function.Predicate;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;

/**
 * Something that a note should be able to say. Which slots a kind of note needs is said by the
 * kind.
 *
 * @since 1.0
 */
public enum Slot {
  /** The state of diplomatic relations. */
  RELATIONS(d -> !d.relations().isEmpty()),
  /** Missions and ambassadors. */
  MISSION(d -> !d.missions().isEmpty()),
  /** Any contact. */
  CONTACT(d -> !d.engagements().isEmpty()),
  /** A visit. */
  VISIT(d -> d.engagements().stream().anyMatch(e -> e.kind() == Engagement.Kind.VISIT)),
  /** An agreement. */
  AGREEMENT(d -> !d.agreements().isEmpty()),
  /** Figures of trade in goods. */
  TRADE(d -> d.series().stream().anyMatch(s -> TradeBalance.isTradeInGoods(s.indicator()))),
  /** Fields of cooperation. */
  COOPERATION(d -> !d.cooperation().isEmpty()),
  /** Memberships in organisations. */
  MEMBERSHIP(d -> !d.memberships().isEmpty()),
  /** Figures of the two countries. */
  FIGURES(d -> d.parties().stream().anyMatch(p -> !p.figures().isEmpty())),
  /** Who is in office. */
  OFFICEHOLDERS(d -> !d.officeTerms().isEmpty()),
  /** Something whose anniversaries are marked. */
  ANNIVERSARY(d -> !Anniversaries.of(d).isEmpty()),
  /** What has to be done. */
  ACTIONS(d -> !d.actions().isEmpty()),
  /** What a side wants; for the house alone. */
  OBJECTIVES(d -> !d.objectives().isEmpty());

  private final Predicate<Dossier> filled;

  Slot(Predicate<Dossier> filled) {
    this.filled = filled;
  }

  /** Whether a dossier has something to say. */
  public boolean isFilled(Dossier dossier) {
    return filled.test(dossier);
  }
}
