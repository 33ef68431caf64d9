package org.alternat.template.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.alternat.insight.Anniversaries;
import org.alternat.insight.Anniversaries.Anniversary;
import org.alternat.insight.Anniversaries.Tier;
import org.alternat.model.Action;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Item;
import org.alternat.model.RelationStatus;
import org.alternat.model.RelationStatus.Status;

/** Words what is to come, to be done, to be handled with care, and missing. */
final class ProspectViews {
  /** How far ahead the anniversaries of single events are looked for. */
  private static final int HORIZON_MONTHS = 24;

  /** From what the age of relations is counted. */
  private static final Set<Status> COUNTED = Set.of(Status.ESTABLISHED, Status.RESUMED);

  private static final Comparator<Action> BY_URGENCY =
      Comparator.comparing((Action a) -> !isOpen(a))
          .thenComparing(a -> a.due().latest().orElse(LocalDate.MAX));

  private final Dossier dossier;
  private final Wording wording;
  private final ItemTitles titles;
  private final LocalDate day;

  ProspectViews(Dossier dossier, Wording wording, LocalDate day) {
    this.dossier = dossier;
    this.wording = wording;
    this.titles = new ItemTitles(dossier, wording);
    this.day = day;
  }

  /** The last anniversary of relations that was kept by tens. */
  List<AnniversaryView> past() {
    List<Anniversary> past = new ArrayList<>();
    for (Anniversaries a : Anniversaries.of(dossier)) {
      if (a.item() instanceof RelationStatus s && COUNTED.contains(s.status())) {
        a.last(day, Tier.DECADE).ifPresent(past::add);
      }
    }
    return views(past);
  }

  /**
   * The next anniversary of relations, and the next kept by tens when that is another; those of
   * other events when they are near.
   */
  List<AnniversaryView> upcoming() {
    List<Anniversary> upcoming = new ArrayList<>();
    for (Anniversaries a : Anniversaries.of(dossier)) {
      Anniversary next = a.next(day, Tier.FIVE);
      if (a.item() instanceof RelationStatus s && s.status() == Status.ESTABLISHED) {
        upcoming.add(next);
        Anniversary round = a.next(day, Tier.DECADE);
        if (round.ordinal() != next.ordinal()) {
          upcoming.add(round);
        }
      } else if (!next.date().isAfter(day.plusMonths(HORIZON_MONTHS))) {
        upcoming.add(next);
      }
    }
    return views(upcoming);
  }

  private List<AnniversaryView> views(List<Anniversary> anniversaries) {
    return anniversaries.stream()
        .sorted(Comparator.comparing(a -> a.date().earliest().orElse(LocalDate.MAX)))
        .map(this::anniversary)
        .toList();
  }

  private AnniversaryView anniversary(Anniversary a) {
    Item item = a.item();
    String event = item instanceof RelationStatus status ? status.status().name() : "";
    return new AnniversaryView(
        item.id().value(),
        event,
        event.isEmpty() ? titles.sentence(item) : Markup.EMPTY,
        wording.anniversary(a.ordinal()),
        a.ordinal(),
        wording.date(a.date()),
        a.date().precision() == EdtfDate.Precision.DAY);
  }

  /** The actions that fit: what is open first, by the day when it is due. */
  List<ActionView> actions(Predicate<Action> fits) {
    return dossier.actions().stream().filter(fits).sorted(BY_URGENCY).map(this::action).toList();
  }

  private ActionView action(Action action) {
    return new ActionView(
        action.id().value(),
        wording.text(action.text()),
        action.owner() == null
            ? wording.text(action.ownerName())
            : wording.names().actor(action.owner()),
        wording.date(action.due()),
        action.status().name(),
        isOpen(action) && action.due().isBefore(day));
  }

  static boolean isOpen(Action action) {
    return switch (action.status()) {
      case OPEN, IN_PROGRESS -> true;
      case DONE, CANCELLED -> false;
    };
  }
}
