package org.alternat.template.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alternat.insight.Agenda;
import org.alternat.model.Agreement;
import org.alternat.model.Engagement;
import org.alternat.model.Position;
import org.alternat.model.Position.PointToMake.Use;
import org.alternat.model.RelationStatus.Status;
import org.alternat.template.view.RelationsView.StepView;

/** Makes the view of the meeting brief. */
final class MeetingBriefViews {
  /** How many contacts, agreements and actions a brief has room for. */
  private static final int MOST = 3;

  private final NoteContext context;
  private final Optional<Engagement> about;
  private final EngagementViews engagements;
  private final PositionViews positions;

  private MeetingBriefViews(NoteContext context) {
    this.context = context;
    this.about = context.about();
    FactViews facts = new FactViews(context.dossier(), context.wording());
    this.engagements = new EngagementViews(context, facts);
    this.positions = new PositionViews(context);
  }

  static MeetingBriefView view(NoteContext context) {
    return new MeetingBriefViews(context).view();
  }

  private MeetingBriefView view() {
    Wording wording = context.wording();
    RelationViews relations = new RelationViews(context.dossier(), wording);
    ProspectViews prospects = new ProspectViews(context.dossier(), wording, context.asOf());
    Predicate<Position> ours = ofSide(true);
    Predicate<Position> theirs = ofSide(false);
    return new MeetingBriefView(
        about.stream().map(engagements::view).toList(),
        about.map(MeetingBriefViews::isCall).orElse(false),
        positions.objectives(ours),
        positions.objectives(theirs),
        positions.points(ours.and(PositionViews.point(Use.ACTIVE))),
        positions.points(theirs.and(PositionViews.point(Use.ACTIVE))),
        positions.points(ours.and(PositionViews.point(Use.DEFENSIVE))),
        positions.points(ours.and(PositionViews.point(Use.TACTICAL))),
        positions.sensitivities(
            PositionViews.writtenFor(about).and(PositionViews.toBeMindedBy(context.side()))),
        positions.redLines(ours),
        positions.points(ours.and(PositionViews.point(Use.PRESS))),
        lastContacts(),
        lastSteps(relations.relations().steps()),
        relations.agreements().stream().filter(MeetingBriefViews::isAlive).limit(MOST).toList(),
        new TradeViews(context.dossier(), wording).trade(context.first()).stream().toList(),
        prospects.upcoming(),
        actions(prospects),
        about
            .map(e -> new PersonViews(context).participants(e, context.second()))
            .orElse(List.of()),
        new Slots(context).ofMeeting());
  }

  /** The establishment, and what relations came to since. */
  private static List<StepView> lastSteps(List<StepView> steps) {
    List<StepView> established =
        steps.stream().filter(s -> s.status().equals(Status.ESTABLISHED.name())).limit(1).toList();
    return steps.stream()
        .filter(s -> established.contains(s) || s.equals(steps.getLast()))
        .toList();
  }

  private static boolean isAlive(AgreementView agreement) {
    return switch (Agreement.Status.valueOf(agreement.status())) {
      case EXPIRED, TERMINATED, REPLACED -> false;
      case PROPOSED,
          NEGOTIATING,
          INITIALLED,
          SIGNED,
          RATIFIED,
          PROVISIONALLY_APPLIED,
          IN_FORCE,
          SUSPENDED ->
          true;
    };
  }

  /** What is still to be done, what is overdue first. */
  private static List<ActionView> actions(ProspectViews prospects) {
    return prospects.actions(ProspectViews::isOpen).stream()
        .sorted(Comparator.comparing(a -> !a.overdue()))
        .limit(MOST)
        .toList();
  }

  private static boolean isCall(Engagement engagement) {
    return switch (engagement.kind()) {
      case CALL, VIDEO -> true;
      default -> false;
    };
  }

  private Predicate<Position> ofSide(boolean first) {
    return PositionViews.writtenFor(about)
        .and(PositionViews.of(first ? context.first() : context.second()));
  }

  private List<EngagementView> lastContacts() {
    return Agenda.of(context.dossier(), context.asOf()).held().stream()
        .filter(e -> about.filter(e::equals).isEmpty())
        .limit(MOST)
        .map(engagements::view)
        .toList();
  }
}
