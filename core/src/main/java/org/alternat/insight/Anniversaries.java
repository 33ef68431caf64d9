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

  private Anniversaries(Item item, EdtfDate origin, LocalDate first) {
    this.item = item;
    this.origin = origin;
    this.first = first;
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
    List<Anniversaries> all = new ArrayList<>();
    dossier
        .items()
        .filter(Anniversaries::isCommemorable)
        .forEach(item -> of(item).ifPresent(all::add));
    all.sort(Comparator.comparing((Anniversaries a) -> a.first));
    return List.copyOf(all);
  }

  /** The anniversaries of an item; empty when its year is not known. */
  public static Optional<Anniversaries> of(Item item) {
    EdtfDate origin = item.date();
    return switch (origin.precision()) {
      case DAY, MONTH, SEASON, YEAR ->
          origin.earliest().map(first -> new Anniversaries(item, origin, first));
      default -> Optional.empty();
    };
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
}
