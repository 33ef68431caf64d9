package org.alternat.dossier;

import org.alternat.model.Coherence;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Level;
import org.alternat.model.Provenance;
import org.alternat.model.Series;

/** Things that are seldom meant as they stand. */
final class ContentCheck {

  private final Checks checks;

  ContentCheck(Checks checks) {
    this.checks = checks;
  }

  void run(Dossier dossier) {
    Checks.forEachRecord(dossier, this::check);
  }

  private void check(Record record) {
    switch (record) {
      case Engagement engagement -> visit(engagement);
      case Series.Observation observation -> parts(observation);
      case Provenance provenance -> verification(provenance);
      default -> {}
    }
  }

  private void visit(Engagement visit) {
    if (!Coherence.isWithItsHost(visit)) {
      checks.warning(
          visit,
          "host",
          "the host is "
              + visit.host()
              + ", but the visit takes place in "
              + visit.place().country(),
          null);
    }
    if (visit.visitType() == Engagement.VisitType.STATE
        && visit.level() != null
        && visit.level() != Level.HEAD_OF_STATE) {
      checks.warning(visit, "visitType", "state visits are for heads of state alone", null);
    }
  }

  private void parts(Series.Observation observation) {
    Coherence.otherSum(observation)
        .ifPresent(sum ->
            checks.warning(
                observation,
                "parts",
                "the parts add up to " + sum.toPlainString() + ", not " + observation.value(),
                "add a part for the rest"));
  }

  private void verification(Provenance provenance) {
    switch (provenance.verification()) {
      case VERIFIED -> {
        if (provenance.citations().isEmpty()) {
          checks.warning(provenance, "verification", "VERIFIED, but by no citation", null);
        }
      }
      case CONTRADICTED -> {
        if (provenance.contradictedBy().isEmpty() && provenance.explanation().isEmpty()) {
          checks.warning(
              provenance,
              "verification",
              "CONTRADICTED, but by what?",
              "give contradictedBy or explanation");
        }
      }
      case ATTRIBUTED, DISPUTED, UNVERIFIED -> {}
    }
  }
}
