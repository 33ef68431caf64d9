package org.alternat.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.model.Agreement;
import org.alternat.model.CooperationArea;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.Item;

/**
 * What the two talk about again and again: areas of cooperation that came up in several contacts,
 * as a topic or an outcome, without an agreement signed, a project or an action that names them.
 *
 * @param areas in the order of the dossier
 * @since 1.0
 */
public record Convergence(List<Talk> areas) {

  /** From so many contacts on, talk counts as recurring. */
  public static final int TIMES = 2;

  /** Copies the list. */
  public Convergence {
    areas = List.copyOf(areas);
  }

  /**
   * An area and the contacts at which it came up.
   *
   * @param nothingSigned whether no agreement, project or action came of it
   */
  public record Talk(CooperationArea area, List<Engagement> contacts, boolean nothingSigned) {
    /** Copies the list. */
    public Talk {
      contacts = List.copyOf(contacts);
    }
  }

  /** What recurs in a dossier. */
  public static Convergence of(Dossier dossier) {
    List<Talk> talks = new ArrayList<>();
    for (CooperationArea area : dossier.cooperation()) {
      List<Engagement> contacts =
          dossier.engagements().stream()
              .filter(e -> e.status() == EventStatus.HELD && !items(e, area.id()).isEmpty())
              .toList();
      if (contacts.size() >= TIMES) {
        talks.add(new Talk(area, contacts, isWithoutResult(area, contacts, dossier)));
      }
    }
    return new Convergence(talks);
  }

  private static List<Item> items(Engagement engagement, Id area) {
    return Stream.<Item>concat(
            engagement.topics().stream().filter(t -> area.equals(t.area())),
            engagement.outcomes().stream().filter(o -> area.equals(o.area())))
        .toList();
  }

  private static boolean isWithoutResult(
      CooperationArea area, List<Engagement> contacts, Dossier dossier) {
    Set<Id> spokenOf = new LinkedHashSet<>();
    spokenOf.add(area.id());
    contacts.forEach(e -> items(e, area.id()).forEach(item -> spokenOf.add(item.id())));
    boolean agreement =
        dossier.agreements().stream()
            .filter(a -> area.id().equals(a.area()) || area.agreements().contains(a.id()))
            .anyMatch(Convergence::isSigned);
    boolean action =
        dossier.actions().stream()
            .anyMatch(a -> a.provenance().related().stream().anyMatch(spokenOf::contains));
    return !agreement && !action && area.projects().isEmpty();
  }

  private static boolean isSigned(Agreement agreement) {
    return switch (agreement.status()) {
      case PROPOSED, NEGOTIATING, INITIALLED -> false;
      case SIGNED,
          RATIFIED,
          PROVISIONALLY_APPLIED,
          IN_FORCE,
          SUSPENDED,
          EXPIRED,
          TERMINATED,
          REPLACED ->
          true;
    };
  }

  /** What was talked about several times, and nothing signed. */
  public List<Finding> findings() {
    return areas.stream()
        .filter(Talk::nothingSigned)
        .map(t ->
            Finding.of(Rule.TALKED_ABOUT_NOTHING_SIGNED)
                .on(Stream.concat(Stream.of(t.area()), t.contacts().stream()).toList())
                .with("area", Value.of(t.area().label()))
                .with("count", Value.of(t.contacts().size())))
        .toList();
  }
}
