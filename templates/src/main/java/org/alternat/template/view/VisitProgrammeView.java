package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the visit programme sees beside {@link CommonView}.
 *
 * @param about the visit; at most one
 * @param delegations who comes and who receives, the guests first, each in the order of precedence
 * @param days the programme by days
 * @param missing what the note lacks: {@code PROGRAMME}, {@code DELEGATIONS}, {@code PLACE}, {@code
 *     VISIT_TYPE}
 * @since 1.0
 */
public record VisitProgrammeView(
    List<EngagementView> about,
    List<DelegationView> delegations,
    List<DayView> days,
    List<String> missing) {
  /** Copies the lists. */
  public VisitProgrammeView {
    about = List.copyOf(about);
    delegations = List.copyOf(delegations);
    days = List.copyOf(days);
    missing = List.copyOf(missing);
  }

  /**
   * The people of one side.
   *
   * @param country the side, empty for those of whom none is recorded
   */
  public record DelegationView(String country, List<ParticipantView> members) {
    /** Copies the list. */
    public DelegationView {
      members = List.copyOf(members);
    }
  }

  /**
   * A day of the programme.
   *
   * @param title the day with its weekday, where it is known
   */
  public record DayView(DateView date, String title, List<EntryView> entries) {
    /** Copies the list. */
    public DayView {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line of the programme.
   *
   * @param from when it begins, empty when not recorded
   * @param to when it ends, empty when not recorded
   */
  public record EntryView(
      String from,
      String to,
      Markup what,
      Markup place,
      Markup participants,
      Markup dress,
      Markup press,
      Markup interpretation,
      Markup transport) {}
}
