package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty or other instrument, in the words of the Vienna Convention of 1969 and the UN Treaty
 * Collection.
 *
 * @since 1.0
 */
public record Agreement(
    @Required @Meaning("id") Id id,
    @Required @Meaning("title") LocalizedText title,
    @Required @Meaning("what kind of instrument") Type type,
    @Meaning("field it is about") LocalizedText field,
    @RefersTo(CooperationArea.class) @Meaning("cooperation area it belongs to") @Nullable Id area,
    @Required @Meaning("parties") List<CountryCode> parties,
    @Meaning("whether it binds in international law") Bindingness bindingness,
    @Required @Meaning("how far it has come") Status status,
    @Meaning("when it was proposed") EdtfDate proposed,
    @Meaning("which side proposed it") @Nullable CountryCode proposedBy,
    @Meaning("when it was initialled") EdtfDate initialled,
    @Meaning("when it was signed; an interval if only that is known") EdtfDate signed,
    @Meaning("where it was signed") Place place,
    @Meaning("conference in whose margins it was signed") LocalizedText frame,
    @Meaning("who signed") List<Signatory> signatories,
    @Meaning("ratifications and approvals") List<Step> ratifications,
    @Meaning("notifications of completed procedures") List<Step> notifications,
    @Meaning("since when it is applied provisionally") EdtfDate provisional,
    @Meaning("when it entered into force") EdtfDate inForce,
    @Meaning("how long it lasts, in words") LocalizedText duration,
    @Meaning("how it goes on after its term") Renewal renewal,
    @Meaning("notice to be given before the end of a term, in months")
        @Nullable Integer noticeMonths,
    @Meaning("when it expires or expired") EdtfDate expires,
    @Meaning("when it was terminated") EdtfDate terminated,
    @RefersTo(Agreement.class) @Meaning("agreements it replaces") List<Id> replaces,
    @Meaning("languages whose texts are authentic") List<LanguageTag> authenticLanguages,
    @Meaning("language whose text prevails") @Nullable LanguageTag prevailingText,
    @Meaning("number in the UN Treaty Series") @Nullable UntsNumber unts,
    @Meaning("what it provides (CommonMark)") LocalizedText summary,
    @Meaning("what has to happen next") LocalizedText nextStep,
    @Meaning("whether its anniversaries are marked") boolean commemorable,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
    signatories = List.copyOf(signatories);
    ratifications = List.copyOf(ratifications);
    notifications = List.copyOf(notifications);
    replaces = List.copyOf(replaces);
    authenticLanguages = List.copyOf(authenticLanguages);
  }

  /** A builder with what is required. */
  public static AgreementBuilder builder(
      Id id, LocalizedText title, Type type, List<CountryCode> parties, Status status) {
    return new AgreementBuilder(id, title, type, parties, status);
  }

  /** A builder that begins with what is in this one. */
  public AgreementBuilder toBuilder() {
    return new AgreementBuilder(this);
  }

  /** The first date in its life that is known: proposed, initialled, signed or in force. */
  @Override
  public EdtfDate date() {
    return List.of(proposed, initialled, signed, inForce).stream()
        .filter(date -> !date.isUndated())
        .findFirst()
        .orElse(EdtfDate.undated());
  }

  @Override
  public Agreement within(View view) {
    AgreementBuilder seen = view.hides(signed) ? unsigned() : toBuilder();
    return seen.area(view.of(area))
        .status(statusWithin(view))
        .proposed(view.of(proposed))
        .initialled(view.of(initialled))
        .signed(view.of(signed))
        .ratifications(steps(ratifications, view))
        .notifications(steps(notifications, view))
        .provisional(view.of(provisional))
        .inForce(view.of(inForce))
        .terminated(view.of(terminated))
        .replaces(view.of(replaces))
        .provenance(provenance.within(view))
        .build();
  }

  private AgreementBuilder unsigned() {
    return toBuilder().place(Place.UNKNOWN).frame(LocalizedText.EMPTY).signatories(List.of());
  }

  private static List<Step> steps(List<Step> steps, View view) {
    return steps.stream().filter(step -> !view.hides(step.date)).toList();
  }

  /** The status, or if it was reached later, the one that its earlier dates tell of. */
  private Status statusWithin(View view) {
    boolean later =
        List.of(initialled, signed, provisional, inForce, terminated).stream().anyMatch(view::hides)
            || ratifications.stream().anyMatch(step -> view.hides(step.date))
            || (status == Status.EXPIRED && view.hides(expires));
    return later ? statusTold(view) : status;
  }

  private Status statusTold(View view) {
    if (tells(inForce, view)) {
      return Status.IN_FORCE;
    }
    if (tells(provisional, view)) {
      return Status.PROVISIONALLY_APPLIED;
    }
    if (tells(signed, view)) {
      return Status.SIGNED;
    }
    return tells(initialled, view) ? Status.INITIALLED : Status.PROPOSED;
  }

  private static boolean tells(EdtfDate date, View view) {
    return !view.of(date).isUndated();
  }

  /** What kind of instrument it is. */
  public enum Type {
    TREATY,
    CONVENTION,
    AGREEMENT,
    PROTOCOL,
    MOU,
    JOINT_DECLARATION,
    EXCHANGE_OF_NOTES,
    COMMUNIQUE,
    CONTRACT,
    OTHER
  }

  /** Whether it binds in international law. */
  public enum Bindingness {
    BINDING,
    NON_BINDING,
    UNCLEAR
  }

  /** How far it has come. */
  public enum Status {
    PROPOSED,
    NEGOTIATING,
    INITIALLED,
    SIGNED,
    RATIFIED,
    PROVISIONALLY_APPLIED,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    REPLACED
  }

  /** How it goes on after its term. */
  public enum Renewal {
    TACIT,
    EXPRESS,
    NONE,
    UNKNOWN
  }

  /** Somebody who signed. */
  public record Signatory(
      @Required @Meaning("for which party") CountryCode side,
      @RefersTo(Person.class) @Meaning("who") @Nullable Id person,
      @RefersTo(Office.class) @Meaning("office in which; a term must cover the signature")
          @Nullable Id office,
      @Meaning("name or description of somebody without an entry") LocalizedText name) {}

  /** A step of one party towards entry into force. */
  public record Step(
      @Required @Meaning("which party") CountryCode country,
      @Meaning("when") EdtfDate date,
      @Meaning("the act: law, decree, note") LocalizedText instrument) {}
}
