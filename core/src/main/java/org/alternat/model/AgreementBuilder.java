package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Agreement}. What is not set is not known.
 *
 * @since 1.0
 */
public final class AgreementBuilder {

  private Id id;
  private LocalizedText title;
  private Agreement.Type type;
  private LocalizedText field = LocalizedText.EMPTY;
  private @Nullable Id area;
  private List<CountryCode> parties;
  private Agreement.Bindingness bindingness = Agreement.Bindingness.UNCLEAR;
  private Agreement.Status status;
  private EdtfDate proposed = EdtfDate.undated();
  private @Nullable CountryCode proposedBy;
  private EdtfDate initialled = EdtfDate.undated();
  private EdtfDate signed = EdtfDate.undated();
  private Place place = Place.UNKNOWN;
  private LocalizedText frame = LocalizedText.EMPTY;
  private List<Agreement.Signatory> signatories = List.of();
  private List<Agreement.Step> ratifications = List.of();
  private List<Agreement.Step> notifications = List.of();
  private EdtfDate provisional = EdtfDate.undated();
  private EdtfDate inForce = EdtfDate.undated();
  private LocalizedText duration = LocalizedText.EMPTY;
  private Agreement.Renewal renewal = Agreement.Renewal.UNKNOWN;
  private @Nullable Integer noticeMonths;
  private EdtfDate expires = EdtfDate.undated();
  private EdtfDate terminated = EdtfDate.undated();
  private List<Id> replaces = List.of();
  private List<LanguageTag> authenticLanguages = List.of();
  private @Nullable LanguageTag prevailingText;
  private @Nullable UntsNumber unts;
  private LocalizedText summary = LocalizedText.EMPTY;
  private LocalizedText nextStep = LocalizedText.EMPTY;
  private boolean commemorable = false;
  private Provenance provenance = Provenance.unsourced(Disclosure.INTERNAL);

  AgreementBuilder(
      Id id,
      LocalizedText title,
      Agreement.Type type,
      List<CountryCode> parties,
      Agreement.Status status) {
    this.id = id;
    this.title = title;
    this.type = type;
    this.parties = parties;
    this.status = status;
  }

  AgreementBuilder(Agreement from) {
    this.id = from.id();
    this.title = from.title();
    this.type = from.type();
    this.field = from.field();
    this.area = from.area();
    this.parties = from.parties();
    this.bindingness = from.bindingness();
    this.status = from.status();
    this.proposed = from.proposed();
    this.proposedBy = from.proposedBy();
    this.initialled = from.initialled();
    this.signed = from.signed();
    this.place = from.place();
    this.frame = from.frame();
    this.signatories = from.signatories();
    this.ratifications = from.ratifications();
    this.notifications = from.notifications();
    this.provisional = from.provisional();
    this.inForce = from.inForce();
    this.duration = from.duration();
    this.renewal = from.renewal();
    this.noticeMonths = from.noticeMonths();
    this.expires = from.expires();
    this.terminated = from.terminated();
    this.replaces = from.replaces();
    this.authenticLanguages = from.authenticLanguages();
    this.prevailingText = from.prevailingText();
    this.unts = from.unts();
    this.summary = from.summary();
    this.nextStep = from.nextStep();
    this.commemorable = from.commemorable();
    this.provenance = from.provenance();
  }

  /** Sets the title. */
  public AgreementBuilder title(LocalizedText title) {
    this.title = title;
    return this;
  }

  /** Says what kind of instrument. */
  public AgreementBuilder type(Agreement.Type type) {
    this.type = type;
    return this;
  }

  /** Sets the field it is about. */
  public AgreementBuilder field(LocalizedText field) {
    this.field = field;
    return this;
  }

  /** Sets the cooperation area it belongs to. */
  public AgreementBuilder area(@Nullable Id area) {
    this.area = area;
    return this;
  }

  /** Sets the parties. */
  public AgreementBuilder parties(List<CountryCode> parties) {
    this.parties = parties;
    return this;
  }

  /** Says whether it binds in international law. */
  public AgreementBuilder bindingness(Agreement.Bindingness bindingness) {
    this.bindingness = bindingness;
    return this;
  }

  /** Says how far it has come. */
  public AgreementBuilder status(Agreement.Status status) {
    this.status = status;
    return this;
  }

  /** Says when it was proposed. */
  public AgreementBuilder proposed(EdtfDate proposed) {
    this.proposed = proposed;
    return this;
  }

  /** Says which side proposed it. */
  public AgreementBuilder proposedBy(@Nullable CountryCode proposedBy) {
    this.proposedBy = proposedBy;
    return this;
  }

  /** Says when it was initialled. */
  public AgreementBuilder initialled(EdtfDate initialled) {
    this.initialled = initialled;
    return this;
  }

  /** Says when it was signed. */
  public AgreementBuilder signed(EdtfDate signed) {
    this.signed = signed;
    return this;
  }

  /** Says where it was signed. */
  public AgreementBuilder place(Place place) {
    this.place = place;
    return this;
  }

  /** Sets the conference in whose margins it was signed. */
  public AgreementBuilder frame(LocalizedText frame) {
    this.frame = frame;
    return this;
  }

  /** Says who signed. */
  public AgreementBuilder signatories(List<Agreement.Signatory> signatories) {
    this.signatories = signatories;
    return this;
  }

  /** Sets the ratifications and approvals. */
  public AgreementBuilder ratifications(List<Agreement.Step> ratifications) {
    this.ratifications = ratifications;
    return this;
  }

  /** Sets the notifications of completed procedures. */
  public AgreementBuilder notifications(List<Agreement.Step> notifications) {
    this.notifications = notifications;
    return this;
  }

  /** Says since when it is applied provisionally. */
  public AgreementBuilder provisional(EdtfDate provisional) {
    this.provisional = provisional;
    return this;
  }

  /** Says when it entered into force. */
  public AgreementBuilder inForce(EdtfDate inForce) {
    this.inForce = inForce;
    return this;
  }

  /** Says how long it lasts, in words. */
  public AgreementBuilder duration(LocalizedText duration) {
    this.duration = duration;
    return this;
  }

  /** Says how it goes on after its term. */
  public AgreementBuilder renewal(Agreement.Renewal renewal) {
    this.renewal = renewal;
    return this;
  }

  /** Sets the notice to be given before the end of a term, in months. */
  public AgreementBuilder noticeMonths(@Nullable Integer noticeMonths) {
    this.noticeMonths = noticeMonths;
    return this;
  }

  /** Says when it expires or expired. */
  public AgreementBuilder expires(EdtfDate expires) {
    this.expires = expires;
    return this;
  }

  /** Says when it was terminated. */
  public AgreementBuilder terminated(EdtfDate terminated) {
    this.terminated = terminated;
    return this;
  }

  /** Sets the agreements it replaces. */
  public AgreementBuilder replaces(List<Id> replaces) {
    this.replaces = replaces;
    return this;
  }

  /** Sets the languages whose texts are authentic. */
  public AgreementBuilder authenticLanguages(List<LanguageTag> authenticLanguages) {
    this.authenticLanguages = authenticLanguages;
    return this;
  }

  /** Sets the language whose text prevails. */
  public AgreementBuilder prevailingText(@Nullable LanguageTag prevailingText) {
    this.prevailingText = prevailingText;
    return this;
  }

  /** Sets the number in the UN Treaty Series. */
  public AgreementBuilder unts(@Nullable UntsNumber unts) {
    this.unts = unts;
    return this;
  }

  /** Says what it provides (CommonMark). */
  public AgreementBuilder summary(LocalizedText summary) {
    this.summary = summary;
    return this;
  }

  /** Says what has to happen next. */
  public AgreementBuilder nextStep(LocalizedText nextStep) {
    this.nextStep = nextStep;
    return this;
  }

  /** Says whether its anniversaries are marked. */
  public AgreementBuilder commemorable(boolean commemorable) {
    this.commemorable = commemorable;
    return this;
  }

  /** Says where it comes from. */
  public AgreementBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /** The result. */
  public Agreement build() {
    return new Agreement(
        id,
        title,
        type,
        field,
        area,
        parties,
        bindingness,
        status,
        proposed,
        proposedBy,
        initialled,
        signed,
        place,
        frame,
        signatories,
        ratifications,
        notifications,
        provisional,
        inForce,
        duration,
        renewal,
        noticeMonths,
        expires,
        terminated,
        replaces,
        authenticLanguages,
        prevailingText,
        unts,
        summary,
        nextStep,
        commemorable,
        provenance);
  }
}
