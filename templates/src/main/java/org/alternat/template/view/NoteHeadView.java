package org.alternat.template.view;

import java.util.List;

/**
 * What stands at the head of every note.
 *
 * @param kind the kind of note
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param asOf the day whose knowledge the note shows
 * @param marking the banner, empty when unmarked
 * @param attribution how sources are named: {@code footnotes}, {@code inline}, {@code endnotes} or
 *     {@code none}
 * @param sided whether the note is for one of the two countries, so that it can say "our"
 * @param department who keeps the dossier, may be empty
 * @param drafter who drafted it, may be empty
 * @param reference number or reference, may be empty
 * @param fictitious whether countries and facts are made up
 * @param designations footnotes that go with names of countries, each once in a note
 * @param remarks on the dossier as a whole, may be empty
 * @since 1.0
 */
public record NoteHeadView(
    KindView kind,
    String language,
    String direction,
    DateView asOf,
    String marking,
    String attribution,
    boolean sided,
    Markup department,
    String drafter,
    String reference,
    boolean fictitious,
    List<String> designations,
    Markup remarks) {
  /** Copies the list. */
  public NoteHeadView {
    designations = List.copyOf(designations);
  }
}
