package org.alternat.template.view;

import java.util.List;

/**
 * A treaty or other instrument.
 *
 * @param type such as {@code MOU}
 * @param status such as {@code SIGNED}
 * @param date of the step that gave it its status
 * @param signatories names with offices
 * @since 1.0
 */
public record AgreementView(
    String id,
    Markup title,
    String type,
    String status,
    DateView date,
    Markup place,
    DateView inForce,
    List<Markup> signatories,
    Markup nextStep,
    String attribution,
    List<CitationView> citations) {
  /** Copies the lists. */
  public AgreementView {
    signatories = List.copyOf(signatories);
    citations = List.copyOf(citations);
  }
}
