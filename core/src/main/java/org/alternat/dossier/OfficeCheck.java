package org.alternat.dossier;

import java.util.List;
import org.alternat.model.Agreement;
import org.alternat.model.Coherence;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.OfficeTerm;
import org.jspecify.annotations.Nullable;

/** Who acts in an office holds it at the time. */
final class OfficeCheck {

  private final Checks checks;
  private final Dossier dossier;

  OfficeCheck(Checks checks, Dossier dossier) {
    this.checks = checks;
    this.dossier = dossier;
  }

  void run() {
    for (Engagement engagement : dossier.engagements()) {
      for (Engagement.Participant one : engagement.participants()) {
        check(one, one.person(), one.office(), engagement.start());
      }
    }
    for (Agreement agreement : dossier.agreements()) {
      for (Agreement.Signatory one : agreement.signatories()) {
        check(one, one.person(), one.office(), agreement.signed());
      }
    }
  }

  private void check(Record actor, @Nullable Id person, @Nullable Id office, EdtfDate when) {
    if (person == null || office == null) {
      return;
    }
    List<OfficeTerm> terms = Coherence.terms(dossier, person, office);
    if (terms.isEmpty()) {
      String message = "no term of \"" + person + "\" as \"" + office + "\" is recorded";
      checks.warning(actor, "office", message, "add it to officeTerms");
    } else if (!Coherence.mayHoldOffice(terms, when)) {
      checks.error(
          actor,
          "office",
          "\"" + person + "\" was not \"" + office + "\" on " + when,
          "the term: " + span(terms.getFirst()));
    }
  }

  private static String span(OfficeTerm term) {
    String from = term.from().isUndated() ? "…" : term.from().toString();
    return from + " to " + (term.to().isUndated() ? "…" : term.to().toString());
  }
}
