package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.Agreement;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.Item;
import org.alternat.model.Membership;
import org.alternat.model.Mission;
import org.alternat.model.RelationStatus;

/**
 * The anniversaries of what a dossier calls commemorable.
 *
 * <p>An anniversary is counted from the year of the event. Where only the year is known the
 * anniversary falls "in the course of" its year, and is not past before that year is over. 29
 * February is kept on 28 February in common years, as {@link LocalDate#plusYears} does.
 *
 * @since 1.0
 */
public final class Anniversaries {
  private final Item item;
  private final EdtfDate origin;
  private final LocalDate first;
  private final List<Interruption> interruptions;
  private final List<Item> alternatives;

  private Anniversaries(
      Item item, LocalDate first, List<Interruption> interruptions, List<Item> alternatives) {
    this.item = item;
    this.origin = origin(item);
    this.first = first;
    this.interruptions = interruptions;
    this.alternatives = alternatives;
  }

  /** How much is made of an anniversary, from the most. */
  public enum Tier {
    /** 25, 50, 75, 100 and every further fifty years. */
    JUBILEE,
    /** Every ten years. */
    DECADE,
    /** Every five years. */
    FIVE,
    /** The years between. */
    OTHER;

    /** The tier of the n-th anniversary. */
    public static Tier of(int ordinal) {
      if (ordinal == 25 || ordinal == 75 || ordinal % 50 == 0) {
        return JUBILEE;
      }
      if (ordinal % 10 == 0) {
        return DECADE;
      }
      return ordinal % 5 == 0 ? FIVE : OTHER;
    }

    /** Whether at least as much is made of this as of {@code other}. */
    public boolean atLeast(Tier other) {
      return compareTo(other) <= 0;
    }
  }

  /**
   * One anniversary.
   *
   * @param ordinal the number of years since the event, at least 1
   * @param date a year when the event is known by its year or month, else a day
   */
  public record Anniversary(Item item, int ordinal, EdtfDate date) {
    /** How much is made of it. */
    public Tier tier() {
      return Tier.of(ordinal);
    }
  }

  /** The anniversaries of each commemorable item whose year is known, the oldest item first. */
  public static List<Anniversaries> of(Dossier dossier) {
    List<Interruption> interruptions = Interruption.of(dossier);
    List<Anniversaries> all = new ArrayList<>();
    dossier
        .items()
        .filter(Anniversaries::isCommemorable)
        .forEach(item ->
            beginning(item)
                .map(first ->
                    new Anniversaries(
                        item, first, after(item, interruptions), alternatives(item, dossier)))
                .ifPresent(all::add));
    all.sort(Comparator.comparing((Anniversaries a) -> a.first));
    return List.copyOf(all);
  }

  /** An agreement is commemorated from its signature on, not from when it was proposed. */
  private static EdtfDate origin(Item item) {
    return switch (item) {
      case Agreement agreement ->
          agreement.signed().isUndated() ? agreement.inForce() : agreement.signed();
      default -> item.date();
    };
  }

  private static Optional<LocalDate> beginning(Item item) {
    EdtfDate origin = origin(item);
    return switch (origin.precision()) {
      case DAY, MONTH, SEASON, YEAR -> origin.earliest();
      case DECADE, CENTURY, INTERVAL, UNKNOWN -> Optional.empty();
    };
  }

  /** Only relations are interrupted; an independence or a treaty is not. */
  private static List<Interruption> after(Item item, List<Interruption> interruptions) {
    return item instanceof RelationStatus
        ? interruptions.stream().filter(i -> i.isAfter(item.date())).toList()
        : List.of();
  }

  /** What contradicts an item, or is contradicted by it, and gives the same thing another date. */
  private static List<Item> alternatives(Item item, Dossier dossier) {
    return dossier
        .items()
        .filter(other -> !other.equals(item) && other.getClass() == item.getClass())
        .filter(other ->
            item.provenance().contradictedBy().contains(other.id())
                || other.provenance().contradictedBy().contains(item.id()))
        .filter(other -> !other.date().contains(item.date()) && !item.date().contains(other.date()))
        .toList();
  }

  private static boolean isCommemorable(Item item) {
    return switch (item) {
      case RelationStatus status -> status.commemorable();
      case Mission mission -> mission.commemorable();
      case Engagement engagement -> engagement.commemorable();
      case Agreement agreement -> agreement.commemorable();
      case Membership membership -> membership.commemorable();
      case Event event -> event.commemorable();
      default -> false;
    };
  }

  /** What happened. */
  public Item item() {
    return item;
  }

  /** When it happened. */
  public EdtfDate origin() {
    return origin;
  }

  /** The same thing by the other dates that sources give; none of them wins here. */
  public List<Item> alternatives() {
    return alternatives;
  }

  /** The times without relations since it happened, the oldest first; for relations alone. */
  public List<Interruption> interruptions() {
    return interruptions;
  }

  /** The time without relations in which an anniversary certainly falls. */
  public Optional<Interruption> interruption(Anniversary anniversary) {
    return interruptions.stream().filter(i -> i.covers(anniversary.date())).findFirst();
  }

  /** The anniversaries of a tier within so many months from a day on, the day included. */
  public List<Anniversary> within(LocalDate day, int months, Tier atLeast) {
    return years(Math.max(1, day.getYear() - first.getYear()), 1)
        .takeWhile(a -> !a.date().isAfter(day.plusMonths(months)))
        .filter(a -> a.tier().atLeast(atLeast) && !a.date().isBefore(day))
        .toList();
  }

  /** The last anniversary of a tier that was certainly past on a day. */
  public Optional<Anniversary> last(LocalDate day, Tier atLeast) {
    return years(day.getYear() - first.getYear(), -1)
        .filter(a -> a.tier().atLeast(atLeast) && a.date().isBefore(day))
        .findFirst();
  }

  /** The next anniversary of a tier, from a day on. */
  public Anniversary next(LocalDate day, Tier atLeast) {
    return years(Math.max(1, day.getYear() - first.getYear()), 1)
        .filter(a -> a.tier().atLeast(atLeast) && !a.date().isBefore(day))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Anniversary> years(int from, int step) {
    return Stream.iterate(from, n -> n >= 1, n -> n + step).map(this::anniversary);
  }

  private Anniversary anniversary(int ordinal) {
    LocalDate day = first.plusYears(ordinal);
    boolean exact = origin.precision() == EdtfDate.Precision.DAY;
    return new Anniversary(
        item, ordinal, exact ? EdtfDate.of(day) : EdtfDate.ofYear(day.getYear()));
  }

  /** What anniversaries of the next so many months have to be handled with care. */
  static List<Finding> findings(Dossier dossier, LocalDate day, int months) {
    List<Finding> findings = new ArrayList<>();
    for (Anniversaries one : of(dossier)) {
      if (!one.alternatives.isEmpty()) {
        findings.add(
            Finding.of(Rule.ANNIVERSARY_DISPUTED)
                .on(Stream.concat(Stream.of(one.item), one.alternatives.stream()).toList())
                .with("item", Value.of(one.item.id()))
                .with("date", Value.of(one.origin))
                .with("other", Value.of(one.alternatives.getFirst().date())));
      }
      for (Anniversary near : one.within(day, months, Tier.FIVE)) {
        one.interruption(near).ifPresent(i -> findings.add(inRupture(near, i)));
      }
      (one.isEstablishment() ? one.interruptions : List.<Interruption>of())
          .stream()
              .flatMap(i -> i.ended().stream())
              .map(resumed -> one.twoCountings(resumed, day))
              .forEach(findings::add);
    }
    return findings;
  }

  private boolean isEstablishment() {
    return item instanceof RelationStatus status
        && status.status() == RelationStatus.Status.ESTABLISHED;
  }

  private static Finding inRupture(Anniversary near, Interruption interruption) {
    return Finding.of(Rule.ANNIVERSARY_IN_RUPTURE)
        .on(near.item(), interruption.began())
        .with("item", Value.of(near.item().id()))
        .with("ordinal", Value.of(near.ordinal()))
        .with("date", Value.of(near.date()));
  }

  private Finding twoCountings(RelationStatus resumed, LocalDate day) {
    int sinceResumption = resumed.from().earliest().map(d -> day.getYear() - d.getYear()).orElse(0);
    return Finding.of(Rule.TWO_COUNTINGS)
        .on(item, resumed)
        .with("year", Value.of(day.getYear()))
        .with("established", Value.of(origin))
        .with("years", Value.of(day.getYear() - first.getYear()))
        .with("resumed", Value.of(resumed.from()))
        .with("resumedYears", Value.of(sinceResumption));
  }
}
