package org.alternat.template.view;

import java.util.List;

/**
 * What the templates of every kind of note see, beside the view of the kind. Lists are empty where
 * the dossier says nothing, so that a section can be left out.
 *
 * @param note the head of the note
 * @param first the country named first: the side the note is for, or the first in alphabetical
 *     order
 * @param second the other
 * @param doubts what sources disagree about
 * @param gaps what the dossier does not say or somebody should look at again
 * @param checks all that the insights find, for the annex of gaps and checks; empty without one
 * @param sources what bears all this out
 * @param data the rows of an analyst's data sheets; none when they are not wanted
 * @since 1.0
 */
public record CommonView(
    NoteHeadView note,
    PartyView first,
    PartyView second,
    List<DoubtView> doubts,
    List<FindingView> gaps,
    List<FindingView> checks,
    List<SourceView> sources,
    DataSheetsView data) {
  /** Copies the lists. */
  public CommonView {
    doubts = List.copyOf(doubts);
    gaps = List.copyOf(gaps);
    checks = List.copyOf(checks);
    sources = List.copyOf(sources);
  }
}
