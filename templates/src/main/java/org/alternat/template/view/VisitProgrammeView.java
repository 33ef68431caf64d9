package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the visit programme sees beside {@link CommonView}.
 *
 * @since 1.0
 */
public record VisitProgrammeView(
    @Meaning("the visit; at most one") List<EngagementView> about,
    @Meaning("who comes and who receives, the guests first, each in the order of precedence")
        List<DelegationView> delegations,
    @Meaning("the programme by days") List<DayView> days,
    @Meaning("what the note lacks: PROGRAMME, DELEGATIONS, PLACE, VISIT_TYPE")
        List<String> missing) {
  /** Copies the lists. */
  public VisitProgrammeView {
    about = List.copyOf(about);
    delegations = List.copyOf(delegations);
    days = List.copyOf(days);
    missing = List.copyOf(missing);
  }

  /** The people of one side. */
  public record DelegationView(
      @Meaning("the side, empty for those of whom none is recorded") String country,
      @Meaning("who belongs to it, in the order of precedence") List<ParticipantView> members) {
    /** Copies the list. */
    public DelegationView {
      members = List.copyOf(members);
    }
  }

  /** A day of the programme. */
  public record DayView(
      @Meaning("the day") DateView date,
      @Meaning("the day with its weekday, where it is known") Markup title,
      @Meaning("what is planned on it, in order") List<EntryView> entries) {
    /** Copies the list. */
    public DayView {
      entries = List.copyOf(entries);
    }
  }

  /** A line of the programme. */
  public record EntryView(
      @Meaning("the id of the visit") String id,
      @Meaning("when it begins, empty when not recorded") String from,
      @Meaning("when it ends, empty when not recorded") String to,
      @Meaning("what is planned") Markup what,
      @Meaning("where; empty when not recorded") Markup place,
      @Meaning("who takes part, with their roles") Markup participants,
      @Meaning("dress code; empty when not recorded") Markup dress,
      @Meaning("press arrangements; empty when not recorded") Markup press,
      @Meaning("who interprets; empty when not recorded") Markup interpretation,
      @Meaning("how to get there; empty when not recorded") Markup transport)
      implements ItemView.OfOne {}
}
