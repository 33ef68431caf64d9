package org.alternat.template.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.insight.Rule;
import org.alternat.model.Agreement;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.template.view.AgreementsTableView.RowView;

/** Makes the view of the table of agreements. */
final class AgreementsTableViews {
  private static final Set<String> HELD_UP =
      Set.of(
          Rule.AGREEMENT_STALLED.id(),
          Rule.RATIFICATION_MISSING.id(),
          Rule.AGREEMENT_EXPIRING.id(),
          Rule.PROPOSAL_WITHOUT_FOLLOW_UP.id());

  private AgreementsTableViews() {}

  static AgreementsTableView view(NoteContext context) {
    RelationViews relations = new RelationViews(context.dossier(), context.wording());
    return new AgreementsTableView(
        rows(relations, context),
        relations.stages(context.asOf()),
        new FindingViews(context).relationship(HELD_UP));
  }

  /** The agreements with all that is recorded of them, those in force first. */
  static List<RowView> rows(RelationViews relations, NoteContext context) {
    return relations.sortedAgreements().map(a -> row(a, relations, context)).toList();
  }

  private static RowView row(Agreement a, RelationViews relations, NoteContext context) {
    Wording wording = context.wording();
    return new RowView(
        relations.agreement(a),
        wording.stated(wording.date(a.signed()), a.provenance()),
        wording.date(ratified(a, context.first())),
        wording.date(ratified(a, context.second())),
        wording.date(a.terminated().isUndated() ? a.expires() : a.terminated()),
        wording.names().languages(a.authenticLanguages()),
        a.unts() == null ? "" : a.unts().toString());
  }

  private static EdtfDate ratified(Agreement agreement, CountryCode country) {
    return Stream.of(agreement.ratifications(), agreement.notifications())
        .flatMap(List::stream)
        .filter(step -> step.country().equals(country) && !step.date().isUndated())
        .map(Agreement.Step::date)
        .findFirst()
        .orElse(EdtfDate.undated());
  }
}
