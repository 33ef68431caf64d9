package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the change note sees.
 *
 * @param since the day of the dossier before
 * @param changes what has changed, the weightiest first; actions are told by the tracker
 * @param overdue how many actions are overdue
 * @param tracker what has to be done, the overdue first, then by date, what is done last
 * @since 1.0
 */
public record ChangeNoteView(
    DateView since, List<ChangeView> changes, int overdue, List<ActionView> tracker) {
  /** Copies the lists. */
  public ChangeNoteView {
    changes = List.copyOf(changes);
    tracker = List.copyOf(tracker);
  }

  /**
   * A change.
   *
   * @param kind such as {@code ADDED, STATUS, NEW_OFFICEHOLDER}
   * @param weight {@code HIGH, MEDIUM} or {@code LOW}
   * @param collection the list of the dossier in which it is, such as {@code agreements}
   * @param id of what has changed
   * @param title what has changed
   * @param before what it was in words, may be empty
   * @param after what it is in words, may be empty
   * @param fields which fields are different, by their paths in a dossier file
   * @param citations what bears it out
   */
  public record ChangeView(
      String kind,
      String weight,
      String collection,
      String id,
      Markup title,
      DateView date,
      Markup before,
      Markup after,
      List<String> fields,
      List<CitationView> citations) {
    /** Copies the lists. */
    public ChangeView {
      fields = List.copyOf(fields);
      citations = List.copyOf(citations);
    }
  }
}
