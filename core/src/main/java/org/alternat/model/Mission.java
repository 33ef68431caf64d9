package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An embassy, consulate or other mission, in the words of the Vienna Conventions of 1961 and 1963.
 *
 * @since 1.0
 */
public record Mission(
    @Required @Meaning("id") Id id,
    @Required @Meaning("sending country") CountryCode sending,
    @Required @Meaning("host country") CountryCode host,
    @RefersTo(Organisation.class)
        @Meaning("organisation it is accredited to, for permanent missions")
        @Nullable Id organisation,
    @Required @Meaning("what it is") Type type,
    @Meaning("town in which it is; absent if not known") LocalizedText city,
    @Meaning("whether it is in the host country") Residence residence,
    @Meaning("town from which a non-resident mission is accredited") LocalizedText accreditedFrom,
    @Meaning("when it opened") EdtfDate opened,
    @Meaning("when it closed") EdtfDate closed,
    @Meaning("whether the premises are temporary") boolean temporaryPremises,
    @Meaning("whether anniversaries of the opening are marked") boolean commemorable,
    @Meaning("heads of mission, in order") List<Head> heads,
    @Meaning("remarks") LocalizedText remarks,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  /** Copies the list. */
  public Mission {
    heads = List.copyOf(heads);
  }

  @Override
  public EdtfDate from() {
    return opened;
  }

  @Override
  public EdtfDate to() {
    return closed;
  }

  @Override
  public EdtfDate date() {
    return opened;
  }

  @Override
  public Mission within(View view) {
    return new Mission(
        id,
        sending,
        host,
        organisation,
        type,
        city,
        residence,
        accreditedFrom,
        opened,
        view.of(closed),
        temporaryPremises,
        commemorable,
        view.items(heads, Head.class),
        remarks,
        provenance.within(view));
  }

  /** Whether a mission is in the country it is for. */
  public enum Residence {
    RESIDENT,
    NON_RESIDENT,
    UNKNOWN
  }

  /** What a mission is. */
  public enum Type {
    EMBASSY,
    HIGH_COMMISSION,
    CONSULATE_GENERAL,
    CONSULATE,
    HONORARY_CONSULATE,
    LIAISON_OFFICE,
    INTERESTS_SECTION,
    PERMANENT_MISSION,
    TRADE_OFFICE
  }

  /** A head of mission. */
  public record Head(
      @Required @Meaning("id") Id id,
      @Required @RefersTo(Person.class) @Meaning("who") Id person,
      @Required @Meaning("rank") Rank rank,
      @Meaning("when the receiving country gave its agrément") EdtfDate agrement,
      @Meaning("when appointed") EdtfDate appointed,
      @Meaning("when copies of the credentials were presented") EdtfDate copiesPresented,
      @Meaning("when the credentials were presented") EdtfDate credentialsPresented,
      @RefersTo(Person.class) @Meaning("to whom the credentials were presented")
          @Nullable Id presentedTo,
      @Meaning("when the posting ended") EdtfDate ended,
      @Meaning("remarks, such as: first ambassador") LocalizedText remarks,
      @Meaning("where it comes from") Provenance provenance)
      implements Item, Validity {

    @Override
    public EdtfDate from() {
      return date();
    }

    @Override
    public EdtfDate to() {
      return ended;
    }

    /** When appointed or, if that is not known, when the credentials were presented. */
    @Override
    public EdtfDate date() {
      return appointed.isUndated() ? credentialsPresented : appointed;
    }

    @Override
    public Head within(View view) {
      return new Head(
          id,
          person,
          rank,
          agrement,
          appointed,
          view.of(copiesPresented),
          view.of(credentialsPresented),
          view.hides(credentialsPresented) ? null : presentedTo,
          view.of(ended),
          remarks,
          provenance.within(view));
    }
  }

  /** The rank of a head of mission. */
  public enum Rank {
    AMBASSADOR,
    HIGH_COMMISSIONER,
    NUNCIO,
    CHARGE_EP,
    CHARGE_AI,
    CONSUL_GENERAL,
    CONSUL,
    HONORARY_CONSUL,
    REPRESENTATIVE
  }
}
