package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the change note sees.
 *
 * @since 1.0
 */
public record ChangeNoteView(
    @Meaning("the day of the dossier before") DateView since,
    @Meaning("what has changed, the weightiest first; actions are told by the tracker")
        List<ChangeView> changes,
    @Meaning("changes of little weight, those of one nature together") List<MinorView> minor,
    @Meaning("how many actions are overdue") int overdue,
    @Meaning("what has to be done, the overdue first, then by date, what is done last")
        List<ActionView> tracker) {
  /** Copies the lists. */
  public ChangeNoteView {
    changes = List.copyOf(changes);
    minor = List.copyOf(minor);
    tracker = List.copyOf(tracker);
  }

  /** A part of an item that is different. */
  public record FieldView(
      @Meaning("what it is about, such as DATE, PLACE, FIGURES, SOURCES") String part,
      @Meaning("what it was in words, empty where words cannot say it") Markup before,
      @Meaning("what it is in words, empty where words cannot say it") Markup after) {}

  /** Changes of one nature. */
  public record MinorView(
      @Meaning("what kind they are, such as ADDED") String kind,
      @Meaning("the list of the dossier in which they are") String collection,
      @Meaning("the changes, at least one") List<ChangeView> changes) {
    /** Copies the list. */
    public MinorView {
      changes = List.copyOf(changes);
    }
  }

  /** A change. */
  public record ChangeView(
      @Meaning("what kind it is, such as ADDED, STATUS, NEW_OFFICEHOLDER") String kind,
      @Meaning("HIGH, MEDIUM or LOW") String weight,
      @Meaning("the list of the dossier in which it is, such as agreements") String collection,
      @Meaning("the id of the item that has changed") String id,
      @Meaning("what has changed") Markup title,
      @Meaning("when it happened") DateView date,
      @Meaning("what it was in words, may be empty") Markup before,
      @Meaning("what it is in words, may be empty") Markup after,
      @Meaning("which parts are different") List<FieldView> fields,
      @Meaning("what bears it out") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the lists. */
    public ChangeView {
      fields = List.copyOf(fields);
      citations = List.copyOf(citations);
    }
  }
}
