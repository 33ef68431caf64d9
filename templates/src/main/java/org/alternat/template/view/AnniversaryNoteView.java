package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the anniversary note sees.
 *
 * @param marked the anniversaries that the note is about, the weightiest first: those of relations,
 *     and those of other events when they are near
 * @param past the last anniversary of relations kept by tens; at most one an item
 * @param milestones what happened between the two since relations were established
 * @param planned events planned for the occasion
 * @param risks what has to be handled with care: two countings, dates in dispute, ruptures
 * @param sensitivities what is delicate, for the house alone
 * @param message the message suggested to the counterpart; at most one, for notes of a side
 * @since 1.0
 */
public record AnniversaryNoteView(
    List<AnniversaryView> marked,
    List<AnniversaryView> past,
    List<ChronologyView.EntryView> milestones,
    List<RecordView> planned,
    List<FindingView> risks,
    List<PositionView> sensitivities,
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

  /**
   * A message to whoever is head of state on the other side.
   *
   * @param style the style of address, may be empty
   * @param recipient name
   * @param title title of the office
   * @param sex {@code FEMALE, MALE} or empty
   * @param anniversary the occasion
   */
  public record MessageView(
      Markup style, String recipient, Markup title, String sex, AnniversaryView anniversary) {}
}
