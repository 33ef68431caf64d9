package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * The history of diplomatic relations and the missions.
 *
 * @since 1.0
 */
public record RelationsView(
    @Meaning("the history, oldest first") List<StepView> steps,
    @Meaning("embassies, consulates and other missions") List<MissionView> missions) {
  /** Copies the lists. */
  public RelationsView {
    steps = List.copyOf(steps);
    missions = List.copyOf(missions);
  }

  /** Whether there is nothing to print. */
  @Meaning("whether there is nothing to print")
  public boolean empty() {
    return steps.isEmpty() && missions.isEmpty();
  }

  /** A step in the history of relations. */
  public record StepView(
      @Meaning("the item's id") String id,
      @Meaning("how it stands, such as ESTABLISHED") String status,
      @Meaning("when") DateView date,
      @Meaning("the instrument by which it was done; empty when not recorded") Markup instrument,
      @Meaning("where; empty when not recorded") Markup place,
      @Meaning("why; empty when not recorded") Markup reason,
      @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
          String attribution,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the list. */
    public StepView {
      citations = List.copyOf(citations);
    }
  }

  /** A mission. */
  public record MissionView(
      @Meaning("the item's id") String id,
      @Meaning("what kind it is, such as EMBASSY") String type,
      @Meaning("what it is called: Embassy of Kazakhstan in Togo") Markup name,
      @Meaning("where it is; empty when not recorded") Markup city,
      @Meaning("where its head resides, such as RESIDENT") String residence,
      @Meaning("the place from which it is covered; empty for a resident one")
          Markup accreditedFrom,
      @Meaning("when it was opened") DateView opened,
      @Meaning("when it was closed") DateView closed,
      @Meaning("who has led it, the first before the next") List<HeadView> heads,
      @Meaning("what else is recorded of it; empty when nothing is") Markup remarks,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the lists. */
    public MissionView {
      heads = List.copyOf(heads);
      citations = List.copyOf(citations);
    }
  }

  /** A head of mission. */
  public record HeadView(
      @Meaning("the id of the item") String id,
      @Meaning("the person") Markup name,
      @Meaning("the rank, such as AMBASSADOR") String rank,
      @Meaning("FEMALE, MALE or empty, for the agreement of the rank") String sex,
      @Meaning("when appointed") DateView appointed,
      @Meaning("when credentials were presented") DateView credentials,
      @Meaning("when the term ended") DateView ended,
      @Meaning("what else is recorded of it; empty when nothing is") Markup remarks,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the list. */
    public HeadView {
      citations = List.copyOf(citations);
    }
  }
}
