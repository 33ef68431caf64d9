package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the record of a conversation sees beside {@link CommonView}.
 *
 * @param about the engagement; at most one
 * @param topics what was spoken about, with who raised it
 * @param spoken what each side said and did, those of both sides together at the end
 * @param facts what is stated about the conversation, by who states it
 * @param commitments what somebody has to do because of it
 * @param commentary judgements and characterisations, which are no part of the record
 * @param missing what the note lacks: {@code PARTICIPANTS}, {@code PLACE}, {@code TIME}, {@code
 *     LANGUAGES}, {@code TOPICS}, {@code OUTCOMES}
 * @since 1.0
 */
public record ConversationView(
    List<EngagementView> about,
    List<TopicView> topics,
    List<SpokenView> spoken,
    List<FactGroupView> facts,
    List<ActionView> commitments,
    List<FactGroupView> commentary,
    List<String> missing) {
  /** Copies the lists. */
  public ConversationView {
    about = List.copyOf(about);
    topics = List.copyOf(topics);
    spoken = List.copyOf(spoken);
    facts = List.copyOf(facts);
    commitments = List.copyOf(commitments);
    commentary = List.copyOf(commentary);
    missing = List.copyOf(missing);
  }

  /**
   * A topic.
   *
   * @param raisedBy who raised it, empty when not recorded
   */
  public record TopicView(FactView topic, Markup raisedBy) {}

  /**
   * What one actor said and did.
   *
   * @param actor who, empty for both sides
   */
  public record SpokenView(Markup actor, List<FactView> outcomes) {
    /** Copies the list. */
    public SpokenView {
      outcomes = List.copyOf(outcomes);
    }
  }
}
