package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the meeting brief sees beside {@link CommonView}. Lists are empty where the
 * dossier says nothing or the audience is not to see it.
 *
 * @since 1.0
 */
public record MeetingBriefView(
    @Meaning("the meeting or call; at most one") List<EngagementView> about,
    @Meaning("whether it is a call, for which a page must do") boolean call,
    @Meaning("what the first country wants") List<PositionView> objectives,
    @Meaning("what the second is likely to want") List<PositionView> theirObjectives,
    @Meaning("what to say, the weightiest first") List<PositionView> points,
    @Meaning("what the other side is likely to say") List<PositionView> theirPoints,
    @Meaning("what to answer if they raise it") List<PositionView> ifRaised,
    @Meaning("arguments to hold in reserve") List<PositionView> reserve,
    @Meaning("what to handle with care") List<PositionView> sensitivities,
    @Meaning("what must not be said, offered or agreed to") List<PositionView> redLines,
    @Meaning("lines for the press") List<PositionView> press,
    @Meaning("the last contacts before, the last first; three at most")
        List<EngagementView> lastContacts,
    @Meaning("history of relations") List<RelationsView.StepView> steps,
    @Meaning("instruments, by status") List<AgreementView> agreements,
    @Meaning("trade in goods; at most one") List<TradeView> trade,
    @Meaning("anniversaries to come") List<AnniversaryView> upcoming,
    @Meaning("what is still to be done") List<ActionView> actions,
    @Meaning("who sits on the other side") List<PersonView> counterparts,
    @Meaning(
            "what the note lacks: TIME, PLACE, INITIATOR, LANGUAGES, PRESS, PARTICIPANTS, OBJECTIVES, POINTS")
        List<String> missing) {
  /** Copies the lists. */
  public MeetingBriefView {
    about = List.copyOf(about);
    objectives = List.copyOf(objectives);
    theirObjectives = List.copyOf(theirObjectives);
    points = List.copyOf(points);
    theirPoints = List.copyOf(theirPoints);
    ifRaised = List.copyOf(ifRaised);
    reserve = List.copyOf(reserve);
    sensitivities = List.copyOf(sensitivities);
    redLines = List.copyOf(redLines);
    press = List.copyOf(press);
    lastContacts = List.copyOf(lastContacts);
    steps = List.copyOf(steps);
    agreements = List.copyOf(agreements);
    trade = List.copyOf(trade);
    upcoming = List.copyOf(upcoming);
    actions = List.copyOf(actions);
    counterparts = List.copyOf(counterparts);
    missing = List.copyOf(missing);
  }
}
