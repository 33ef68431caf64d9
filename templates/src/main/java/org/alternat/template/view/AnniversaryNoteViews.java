package org.alternat.template.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alternat.insight.Rule;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Event;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Party;
import org.alternat.model.RelationStatus;
import org.alternat.model.Validity;
import org.alternat.template.view.AnniversaryNoteView.MessageView;

/** Makes the view of the anniversary note. */
final class AnniversaryNoteViews {
  private static final Set<String> RISKS =
      Set.of(
          Rule.ANNIVERSARY_DISPUTED.id(),
          Rule.ANNIVERSARY_IN_RUPTURE.id(),
          Rule.TWO_COUNTINGS.id(),
          Rule.VISIT_OWED.id());

  private final NoteContext context;
  private final Dossier dossier;
  private final Wording wording;

  private AnniversaryNoteViews(NoteContext context) {
    this.context = context;
    this.dossier = context.dossier();
    this.wording = context.wording();
  }

  static AnniversaryNoteView view(NoteContext context) {
    return new AnniversaryNoteViews(context).view();
  }

  private AnniversaryNoteView view() {
    ProspectViews prospects = new ProspectViews(dossier, wording, context.asOf());
    List<AnniversaryView> marked = prospects.upcoming();
    EdtfDate since = established();
    return new AnniversaryNoteView(
        marked,
        prospects.past(),
        ChronologyViews.milestones(context, date -> !date.isUndated() && !date.isBefore(since)),
        new RecordViews(dossier, wording).prospects(this::isForTheOccasion),
        new FindingViews(context).relationship(RISKS),
        new PositionViews(context).sensitivities(PositionViews.toBeMindedBy(context.side())),
        message(marked).stream().toList());
  }

  private EdtfDate established() {
    return dossier.relations().stream()
        .filter(r -> r.status() == RelationStatus.Status.ESTABLISHED)
        .map(RelationStatus::from)
        .min(Comparator.comparing(d -> d, EdtfDate.TIMELINE))
        .orElse(EdtfDate.undated());
  }

  private boolean isForTheOccasion(Event event) {
    return event.kind() == Event.Kind.COMMEMORATION || event.commemorates() != null;
  }

  /** Only the side itself writes to the other, and only the house drafts. */
  private Optional<MessageView> message(List<AnniversaryView> marked) {
    if (context.side().isEmpty() || context.audience() != Audience.GOVERNMENT) {
      return Optional.empty();
    }
    return marked.stream()
        .filter(a -> !a.event().isEmpty())
        .findFirst()
        .flatMap(a -> headOfState().map(term -> message(term, a)));
  }

  private Optional<OfficeTerm> headOfState() {
    return dossier
        .party(context.second())
        .map(Party::headOfState)
        .flatMap(office -> Validity.on(context.asOf(), dossier.termsOf(office)));
  }

  private MessageView message(OfficeTerm term, AnniversaryView anniversary) {
    return new MessageView(
        wording.names().style(term),
        wording.names().person(term.person()),
        wording.names().title(term),
        wording.names().salutation(term),
        anniversary);
  }
}
