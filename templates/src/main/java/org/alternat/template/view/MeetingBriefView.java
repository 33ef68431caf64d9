package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the meeting brief sees beside {@link CommonView}. Lists are empty where the
 * dossier says nothing or the audience is not to see it.
 *
 * @param about the meeting or call; at most one
 * @param call whether it is a call, for which a page must do
 * @param objectives what the first country wants
 * @param theirObjectives what the second is likely to want
 * @param points what to say, the weightiest first
 * @param theirPoints what the other side is likely to say
 * @param ifRaised what to answer if they raise it
 * @param reserve arguments to hold in reserve
 * @param sensitivities what to handle with care
 * @param redLines what must not be said, offered or agreed to
 * @param press lines for the press
 * @param lastContacts the last contacts before, the last first; three at most
 * @param steps history of relations
 * @param agreements instruments, by status
 * @param trade trade in goods; at most one
 * @param upcoming anniversaries to come
 * @param actions what is still to be done
 * @param counterparts who sits on the other side
 * @param missing what the note lacks: {@code TIME}, {@code PLACE}, {@code INITIATOR}, {@code
 *     LANGUAGES}, {@code PRESS}, {@code PARTICIPANTS}, {@code OBJECTIVES}, {@code POINTS}
 * @since 1.0
 */
public record MeetingBriefView(
    List<EngagementView> about,
    boolean call,
    List<PositionView> objectives,
    List<PositionView> theirObjectives,
    List<PositionView> points,
    List<PositionView> theirPoints,
    List<PositionView> ifRaised,
    List<PositionView> reserve,
    List<PositionView> sensitivities,
    List<PositionView> redLines,
    List<PositionView> press,
    List<EngagementView> lastContacts,
    List<RelationsView.StepView> steps,
    List<AgreementView> agreements,
    List<TradeView> trade,
    List<AnniversaryView> upcoming,
    List<ActionView> actions,
    List<PersonView> counterparts,
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
