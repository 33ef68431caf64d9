package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * What a side wants, says or must not say. For the house alone, unless an item says otherwise.
 *
 * @since 1.0
 */
public sealed interface Position extends Item {

  /** Whose position it is; null for what is delicate for nobody in particular. */
  @Nullable CountryCode side();

  /** The engagement it was written for, or null if it is a standing one. */
  @Nullable Id engagement();

  /** Who cleared it and until when, or null. */
  @Nullable Clearance clearance();

  /** Undated: positions are known when {@link Provenance#known()} says so. */
  @Override
  default EdtfDate date() {
    return EdtfDate.undated();
  }

  /** How much something matters. */
  enum Priority {
    HIGH,
    MEDIUM,
    LOW
  }

  /** Who cleared a text, and until when it may be used. */
  record Clearance(
      @Required @Meaning("who cleared it") LocalizedText by,
      @Meaning("when") EdtfDate on,
      @Meaning("last day on which it may be used") EdtfDate validUntil) {}

  /** What a side wants to achieve. */
  record Objective(
      @Required @Meaning("id") Id id,
      @Required @Meaning("whose objective") CountryCode side,
      @RefersTo(Engagement.class) @Meaning("engagement it was written for") @Nullable Id engagement,
      @Meaning("how much it matters") @Nullable Priority priority,
      @Meaning("for whom it is written") @Nullable Audience audience,
      @Required @Meaning("the objective, as specific as possible") LocalizedText text,
      @Meaning("who cleared it") @Nullable Clearance clearance,
      @Meaning("where it comes from") Provenance provenance)
      implements Position {
    @Override
    public Objective within(View view) {
      return new Objective(
          id,
          side,
          view.of(engagement),
          priority,
          audience,
          text,
          clearance,
          provenance.within(view));
    }
  }

  /** Something to say. */
  record PointToMake(
      @Required @Meaning("id") Id id,
      @Required @Meaning("whose point") CountryCode side,
      @RefersTo(Engagement.class) @Meaning("engagement it was written for") @Nullable Id engagement,
      @Required @Meaning("when to use it") Use use,
      @RefersTo(Person.class) @Meaning("to whom it is to be made") @Nullable Id addressee,
      @Meaning("how much it matters") @Nullable Priority priority,
      @Meaning("for whom it is written") @Nullable Audience audience,
      @Required @Meaning("what to say (CommonMark)") LocalizedText text,
      @Meaning("what lies behind it (CommonMark)") LocalizedText background,
      @Meaning("who cleared it") @Nullable Clearance clearance,
      @Meaning("where it comes from") Provenance provenance)
      implements Position {
    @Override
    public PointToMake within(View view) {
      return new PointToMake(
          id,
          side,
          view.of(engagement),
          use,
          addressee,
          priority,
          audience,
          text,
          background,
          clearance,
          provenance.within(view));
    }

    /** As readers outside the house have it: without what lies behind it and who cleared it. */
    PointToMake asPublished() {
      return new PointToMake(
          id,
          side,
          engagement,
          use,
          addressee,
          priority,
          audience,
          text,
          LocalizedText.EMPTY,
          null,
          provenance);
    }

    /** When to use a point. */
    public enum Use {
      /** To be raised by the side itself. */
      ACTIVE,
      /** Only if the other side raises the matter. */
      DEFENSIVE,
      /** An argument to hold in reserve. */
      TACTICAL,
      /** For the press. */
      PRESS
    }
  }

  /** A matter to be handled with care. */
  record Sensitivity(
      @Required @Meaning("id") Id id,
      @Meaning("for which side it is delicate") @Nullable CountryCode side,
      @RefersTo(Engagement.class) @Meaning("engagement it was written for") @Nullable Id engagement,
      @Meaning("how much it matters") @Nullable Priority priority,
      @Meaning("for whom it is written") @Nullable Audience audience,
      @Required @Meaning("what is delicate (CommonMark)") LocalizedText text,
      @Meaning("how to handle it") LocalizedText handling,
      @Meaning("who cleared it") @Nullable Clearance clearance,
      @Meaning("where it comes from") Provenance provenance)
      implements Position {
    @Override
    public Sensitivity within(View view) {
      return new Sensitivity(
          id,
          side,
          view.of(engagement),
          priority,
          audience,
          text,
          handling,
          clearance,
          provenance.within(view));
    }
  }

  /** What must not be said, offered or agreed to. */
  record RedLine(
      @Required @Meaning("id") Id id,
      @Required @Meaning("whose red line") CountryCode side,
      @RefersTo(Engagement.class) @Meaning("engagement it was written for") @Nullable Id engagement,
      @Meaning("for whom it is written") @Nullable Audience audience,
      @Required @Meaning("what must not be said, offered or agreed to") LocalizedText text,
      @Meaning("why") LocalizedText reason,
      @Meaning("who cleared it") @Nullable Clearance clearance,
      @Meaning("where it comes from") Provenance provenance)
      implements Position {
    @Override
    public RedLine within(View view) {
      return new RedLine(
          id,
          side,
          view.of(engagement),
          audience,
          text,
          reason,
          clearance,
          provenance.within(view));
    }
  }

  /** A question that may come, and the line to take. */
  record QuestionAndAnswer(
      @Required @Meaning("id") Id id,
      @Required @Meaning("whose line") CountryCode side,
      @RefersTo(Engagement.class) @Meaning("engagement it was written for") @Nullable Id engagement,
      @Meaning("how likely or weighty it is") @Nullable Priority priority,
      @Meaning("for whom it is written") @Nullable Audience audience,
      @Required @Meaning("the question") LocalizedText question,
      @Required @Meaning("the line to take (CommonMark)") LocalizedText answer,
      @Meaning("what lies behind it (CommonMark)") LocalizedText background,
      @Meaning("who cleared it") @Nullable Clearance clearance,
      @Meaning("where it comes from") Provenance provenance)
      implements Position {
    /** As readers outside the house have it: without what lies behind it and who cleared it. */
    QuestionAndAnswer asPublished() {
      return new QuestionAndAnswer(
          id,
          side,
          engagement,
          priority,
          audience,
          question,
          answer,
          LocalizedText.EMPTY,
          null,
          provenance);
    }

    @Override
    public QuestionAndAnswer within(View view) {
      return new QuestionAndAnswer(
          id,
          side,
          view.of(engagement),
          priority,
          audience,
          question,
          answer,
          background,
          clearance,
          provenance.within(view));
    }
  }
}
