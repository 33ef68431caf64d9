package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What stands at the head of every note.
 *
 * @since 1.0
 */
public record NoteHeadView(
    @Meaning("the kind of note") KindView kind,
    @Meaning("BCP 47 tag") String language,
    @Meaning("ltr or rtl") String direction,
    @Meaning("the day whose knowledge the note shows") DateView asOf,
    @Meaning("what the note bears, as its banner prints it; nothing when unmarked") Markup marking,
    @Meaning("how sources are named: footnotes, inline, endnotes or none") String attribution,
    @Meaning("whether the note is for one of the two countries, so that it can say \"our\"")
        boolean sided,
    @Meaning("who keeps the dossier, may be empty") Markup department,
    @Meaning("who drafted it, may be empty") String drafter,
    @Meaning("number or reference, may be empty") String reference,
    @Meaning("whether countries and facts are made up") boolean fictitious,
    @Meaning("footnotes that go with names of countries, each once in a note")
        List<String> designations,
    @Meaning("remarks on the dossier as a whole, may be empty") Markup remarks) {
  /** Copies the list. */
  public NoteHeadView {
    designations = List.copyOf(designations);
  }
}
