package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A treaty or other instrument.
 *
 * @since 1.0
 */
public record AgreementView(
    @Meaning("the item's id") String id,
    @Meaning("what it is called") Markup title,
    @Meaning("what kind it is, such as MOU") String type,
    @Meaning("how it stands, such as SIGNED") String status,
    @Meaning("when it came to stand as it does") DateView date,
    @Meaning("where it was signed; empty when not recorded") Markup place,
    @Meaning("when it entered into force") DateView inForce,
    @Meaning("names with offices") List<Markup> signatories,
    @Meaning("what has to be done next; empty when not recorded") Markup nextStep,
    @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
        String attribution,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the lists. */
  public AgreementView {
    signatories = List.copyOf(signatories);
    citations = List.copyOf(citations);
  }
}
