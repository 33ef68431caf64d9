package org.alternat.insight;

import java.util.Locale;
import org.alternat.insight.Finding.Topic;
import org.alternat.insight.Finding.Weight;

/**
 * The rules by which the library's insights find something. A note has a message {@code
 * finding.<id>} for each.
 *
 * @since 1.0
 */
public enum Rule {
  /** The last contact at a level is longer ago than its threshold. */
  CONTACT_OVERDUE(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** Visits of one side at a level came after the last of the other side. */
  VISIT_OWED(Topic.RELATIONSHIP, Weight.HIGH),
  /** An invitation after which no visit or other follow-up is recorded. */
  INVITATION_NOT_TAKEN_UP(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** One side has a mission in the other, the other has none in return. */
  MISSION_ONE_SIDED(Topic.RELATIONSHIP, Weight.HIGH),
  /** One mission is resident, the other is not. */
  RESIDENCE_DIFFERS(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** The heads of mission differ in rank. */
  RANK_DIFFERS(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** A mission has no head since the last one left. */
  HEAD_OF_MISSION_VACANT(Topic.RELATIONSHIP, Weight.HIGH),
  /** A head of mission was appointed and has not presented credentials. */
  CREDENTIALS_PENDING(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** Both are in an organisation, with different standing. */
  STANDING_DIFFERS(Topic.RELATIONSHIP, Weight.LOW),
  /** One of the two is suspended from an organisation that both are in. */
  MEMBER_SUSPENDED(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** A binding agreement, signed more than 24 months ago, is not in force. */
  AGREEMENT_STALLED(Topic.RELATIONSHIP, Weight.HIGH),
  /** A binding agreement waits for the ratification of one side. */
  RATIFICATION_MISSING(Topic.RELATIONSHIP, Weight.HIGH),
  /** An agreement ends within 12 months. */
  AGREEMENT_EXPIRING(Topic.RELATIONSHIP, Weight.HIGH),
  /** An agreement was proposed more than 12 months ago, and nothing came of it. */
  PROPOSAL_WITHOUT_FOLLOW_UP(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** A topic came up several times, and nothing was signed. */
  TALKED_ABOUT_NOTHING_SIGNED(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** An anniversary falls in a time without relations. */
  ANNIVERSARY_IN_RUPTURE(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** Two countings of anniversaries run beside each other, because relations were interrupted. */
  TWO_COUNTINGS(Topic.RELATIONSHIP, Weight.LOW),
  /** Sources disagree on the date from which anniversaries are counted. */
  ANNIVERSARY_DISPUTED(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** What one side exports and the other imports differ by more than freight explains. */
  TRADE_MIRROR_GAP(Topic.RELATIONSHIP, Weight.MEDIUM),
  /** Exports and imports are in different currencies or prices: no balance is struck. */
  TRADE_NOT_COMPARABLE(Topic.CONSISTENCY, Weight.MEDIUM),
  /** A series goes on in another currency, valuation or prices: no growth across the break. */
  TRADE_BREAK(Topic.CONSISTENCY, Weight.LOW),

  /** Something that a note of this kind should say is not in the dossier. */
  SLOT_EMPTY(Topic.MISSING, Weight.MEDIUM),
  /** Relations were established on a day that is not known. */
  DAY_OF_ESTABLISHMENT_UNKNOWN(Topic.MISSING, Weight.MEDIUM),
  /** A call or meeting of which nobody says who proposed it. */
  INITIATOR_UNKNOWN(Topic.MISSING, Weight.LOW),
  /** Texts lack the language of the note. */
  TRANSLATION_MISSING(Topic.MISSING, Weight.LOW),
  /** Items for the house alone bear no marking, though others do. */
  MARKING_MISSING(Topic.MISSING, Weight.MEDIUM),

  /** Items without any source. */
  UNSOURCED(Topic.SOURCES, Weight.MEDIUM),
  /** Items borne out by one group of sources alone. */
  SINGLE_SOURCE(Topic.SOURCES, Weight.LOW),
  /** No source of one country is cited. */
  NO_SOURCE_OF(Topic.SOURCES, Weight.MEDIUM),
  /** An item that sources dispute or contradict. */
  CONTRADICTED(Topic.SOURCES, Weight.HIGH),
  /** Sources of which neither author nor date is known. */
  SOURCE_UNDATED(Topic.SOURCES, Weight.LOW),
  /** How many items are borne out, and how many by independent sources. */
  COVERAGE(Topic.SOURCES, Weight.LOW),

  /** Something announced whose date has passed without a recorded outcome. */
  PROSPECT_PASSED(Topic.REVIEW, Weight.HIGH),
  /** An action that is not done and was due. */
  ACTION_OVERDUE(Topic.REVIEW, Weight.HIGH),
  /** Something whose review is due. */
  REVIEW_DUE(Topic.REVIEW, Weight.MEDIUM),
  /** Something that goes on without a day on which to look again. */
  OPEN_ENDED(Topic.REVIEW, Weight.LOW),
  /** A text or fact that may no longer be used. */
  EXPIRED(Topic.REVIEW, Weight.HIGH),
  /** An office whose last recorded term has ended. */
  TERM_ENDED(Topic.REVIEW, Weight.HIGH),

  /** Relations or a contact between governments before recognition. */
  BEFORE_RECOGNITION(Topic.CONSISTENCY, Weight.MEDIUM),
  /** Somebody acts in an office whose term does not cover the day. */
  NOT_IN_OFFICE(Topic.CONSISTENCY, Weight.HIGH),
  /** The place of a visit is not in the host country. */
  PLACE_NOT_WITH_HOST(Topic.CONSISTENCY, Weight.MEDIUM),
  /** Something ends before it begins. */
  ENDS_BEFORE_BEGINNING(Topic.CONSISTENCY, Weight.HIGH),
  /** The weekday that a source gives is not that of the date. */
  WEEKDAY_WRONG(Topic.CONSISTENCY, Weight.HIGH),
  /** An agreement entered into force before it was signed. */
  IN_FORCE_BEFORE_SIGNATURE(Topic.CONSISTENCY, Weight.HIGH),
  /** An agreement that is called in force has expired. */
  IN_FORCE_THOUGH_EXPIRED(Topic.CONSISTENCY, Weight.HIGH),
  /** The parts of a value do not add up to it. */
  PARTS_DO_NOT_ADD_UP(Topic.CONSISTENCY, Weight.MEDIUM),
  /** Two entries within a day of each other that may be one event. */
  POSSIBLE_DUPLICATE(Topic.CONSISTENCY, Weight.MEDIUM);

  private final Topic topic;
  private final Weight weight;

  Rule(Topic topic, Weight weight) {
    this.topic = topic;
    this.weight = weight;
  }

  /** Its name in messages: {@code visit-owed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Under which heading its findings belong. */
  public Topic topic() {
    return topic;
  }

  /** How much its findings matter. */
  public Weight weight() {
    return weight;
  }
}
