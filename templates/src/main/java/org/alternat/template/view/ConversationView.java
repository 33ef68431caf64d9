package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the record of a conversation sees beside {@link CommonView}.
 *
 * @since 1.0
 */
public record ConversationView(
    @Meaning("the engagement; at most one") List<EngagementView> about,
    @Meaning("what was spoken about, with who raised it") List<TopicView> topics,
    @Meaning("what each side said and did, those of both sides together at the end")
        List<SpokenView> spoken,
    @Meaning("what is stated about the conversation, by who states it") List<FactGroupView> facts,
    @Meaning("what somebody has to do because of it") List<ActionView> commitments,
    @Meaning("judgements and characterisations, which are no part of the record")
        List<FactGroupView> commentary,
    @Meaning("what the note lacks: PARTICIPANTS, PLACE, TIME, LANGUAGES, TOPICS, OUTCOMES")
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

  /** A topic. */
  public record TopicView(
      @Meaning("what was spoken about") FactView topic,
      @Meaning("who raised it, empty when not recorded") Markup raisedBy) {}

  /** What one actor said and did. */
  public record SpokenView(
      @Meaning("who, empty for both sides") Markup actor,
      @Meaning("what was said and agreed, by who says so") List<FactGroupView> outcomes) {
    /** Copies the list. */
    public SpokenView {
      outcomes = List.copyOf(outcomes);
    }
  }
}
