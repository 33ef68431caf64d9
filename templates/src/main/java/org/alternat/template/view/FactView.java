package org.alternat.template.view;

import java.util.List;

/**
 * A statement of the dossier, worded for print.
 *
 * @param id the item's id
 * @param text what is stated
 * @param date when
 * @param attribution who says so, as words that follow "according to": "the Togolese presidency";
 *     empty when the statement is verified
 * @param verified whether it is printed as a plain fact
 * @param doubtful whether sources disagree about it; such a statement belongs among what is to be
 *     verified, never in a summary
 * @param citations the sources
 * @since 1.0
 */
public record FactView(
    String id,
    Markup text,
    DateView date,
    String attribution,
    boolean verified,
    boolean doubtful,
    List<CitationView> citations) {
  /** Copies the list. */
  public FactView {
    citations = List.copyOf(citations);
  }
}
