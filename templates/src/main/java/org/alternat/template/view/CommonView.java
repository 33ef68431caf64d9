package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the templates of every kind of note see, beside the view of the kind. Lists are empty where
 * the dossier says nothing, so that a section can be left out.
 *
 * @since 1.0
 */
public record CommonView(
    @Meaning("the head of the note") NoteHeadView note,
    @Meaning(
            "the country named first: the side the note is for, or the first in alphabetical order")
        PartyView first,
    @Meaning("the other") PartyView second,
    @Meaning("what sources disagree about") List<DoubtView> doubts,
    @Meaning("what the dossier does not say or somebody should look at again")
        List<FindingView> gaps,
    @Meaning("all that the insights find, for the annex of gaps and checks; empty without one")
        List<FindingView> checks,
    @Meaning("what bears all this out") List<SourceView> sources,
    @Meaning("the rows of an analyst's data sheets; none when they are not wanted")
        DataSheetsView data) {
  /** Copies the lists. */
  public CommonView {
    doubts = List.copyOf(doubts);
    gaps = List.copyOf(gaps);
    checks = List.copyOf(checks);
    sources = List.copyOf(sources);
  }
}
