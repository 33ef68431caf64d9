package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the anniversary note sees.
 *
 * @since 1.0
 */
public record AnniversaryNoteView(
    @Meaning(
            "the anniversaries that the note is about, the weightiest first: those of relations, and those of other events when they are near")
        List<AnniversaryView> marked,
    @Meaning("the last anniversary of relations kept by tens; at most one an item")
        List<AnniversaryView> past,
    @Meaning("what happened between the two since relations were established")
        List<ChronologyView.EntryView> milestones,
    @Meaning("events planned for the occasion") List<RecordView> planned,
    @Meaning("what has to be handled with care: two countings, dates in dispute, ruptures")
        List<FindingView> risks,
    @Meaning("what is delicate, for the house alone") List<PositionView> sensitivities,
    @Meaning("the message suggested to the counterpart; at most one, for notes of a side")
        List<MessageView> message) {
  /** Copies the lists. */
  public AnniversaryNoteView {
    marked = List.copyOf(marked);
    past = List.copyOf(past);
    milestones = List.copyOf(milestones);
    planned = List.copyOf(planned);
    risks = List.copyOf(risks);
    sensitivities = List.copyOf(sensitivities);
    message = List.copyOf(message);
  }

  /** A message to whoever is head of state on the other side. */
  public record MessageView(
      @Meaning("the style of address, may be empty") Markup style,
      @Meaning("name") Markup recipient,
      @Meaning("title of the office") Markup title,
      @Meaning("how a letter to whoever holds the office begins; empty when not recorded")
          Markup salutation,
      @Meaning("the occasion") AnniversaryView anniversary) {}
}
