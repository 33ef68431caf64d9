package org.alternat.model;

import java.util.List;

/**
 * Good offices, mediation or the hosting of talks.
 *
 * @since 1.0
 */
public record GoodOffices(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what the dispute is about") LocalizedText dispute,
    @RefersTo({Person.class, Organisation.class}) @Meaning("between whom") List<Actor> disputants,
    @Required @RefersTo({Person.class, Organisation.class}) @Meaning("who offers them")
        List<Actor> mediators,
    @Meaning("in which form") Form form,
    @Meaning("the form in words: Astana process") LocalizedText format,
    @Meaning("beginning") EdtfDate from,
    @Meaning("end; absent while it lasts") EdtfDate to,
    @Meaning("what came of it") LocalizedText outcome,
    @Meaning("what credit is claimed, and by whom; always a claim") LocalizedText claimedCredit,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  /** Copies the lists. */
  public GoodOffices {
    disputants = List.copyOf(disputants);
    mediators = List.copyOf(mediators);
  }

  @Override
  public EdtfDate date() {
    return from;
  }

  @Override
  public GoodOffices within(View view) {
    boolean over = !view.hides(to);
    return new GoodOffices(
        id,
        dispute,
        disputants,
        mediators,
        form,
        format,
        from,
        view.of(to),
        over ? outcome : LocalizedText.EMPTY,
        over ? claimedCredit : LocalizedText.EMPTY,
        provenance.within(view));
  }

  /** How a third party helps. */
  public enum Form {
    GOOD_OFFICES,
    MEDIATION,
    FACILITATION,
    HOSTING,
    INITIATIVE,
    UNSPECIFIED
  }
}
