package org.alternat.template.view;

import java.util.List;

/**
 * The history of diplomatic relations and the missions.
 *
 * @param steps the history, oldest first
 * @param missions embassies, consulates and other missions
 * @since 1.0
 */
public record RelationsView(List<StepView> steps, List<MissionView> missions) {
  /** Copies the lists. */
  public RelationsView {
    steps = List.copyOf(steps);
    missions = List.copyOf(missions);
  }

  /** Whether there is nothing to print. */
  public boolean empty() {
    return steps.isEmpty() && missions.isEmpty();
  }

  /**
   * A step in the history of relations.
   *
   * @param status such as {@code ESTABLISHED}
   */
  public record StepView(
      String id,
      String status,
      DateView date,
      Markup instrument,
      Markup place,
      Markup reason,
      String attribution,
      List<CitationView> citations) {
    /** Copies the list. */
    public StepView {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A mission.
   *
   * @param type such as {@code EMBASSY}
   * @param sending name of the sending country
   * @param host name of the host country
   * @param residence such as {@code RESIDENT}
   */
  public record MissionView(
      String id,
      String type,
      String sending,
      String host,
      Markup city,
      String residence,
      Markup accreditedFrom,
      DateView opened,
      DateView closed,
      List<HeadView> heads,
      Markup remarks,
      List<CitationView> citations) {
    /** Copies the lists. */
    public MissionView {
      heads = List.copyOf(heads);
      citations = List.copyOf(citations);
    }
  }

  /**
   * A head of mission.
   *
   * @param rank such as {@code AMBASSADOR}
   * @param sex {@code FEMALE}, {@code MALE} or empty, for the agreement of the rank
   */
  public record HeadView(
      String name,
      String rank,
      String sex,
      DateView appointed,
      DateView credentials,
      DateView ended,
      Markup remarks,
      List<CitationView> citations) {
    /** Copies the list. */
    public HeadView {
      citations = List.copyOf(citations);
    }
  }
}
