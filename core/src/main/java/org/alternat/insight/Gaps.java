package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Item;
import org.alternat.model.RelationStatus;
import org.alternat.model.Source;
import org.alternat.model.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier does not say, or says in a way that somebody should look at again.
 *
 * @param gaps in the order of {@link Kind}, then of the dossier
 * @since 1.0
 */
public record Gaps(List<Gap> gaps) {
  /** Copies the list. */
  public Gaps {
    gaps = List.copyOf(gaps);
  }

  /** What can be missing. */
  public enum Kind {
    /** No status of diplomatic relations is recorded. */
    NO_RELATIONS,
    /** Relations were established on a day that is not known. */
    DAY_OF_ESTABLISHMENT_UNKNOWN,
    /** No mission is recorded. */
    NO_MISSION,
    /** No agreement is recorded. */
    NO_AGREEMENT,
    /** No visit is recorded. */
    NO_VISIT,
    /** No figures on trade are recorded. */
    NO_TRADE,
    /** No objectives of either side are recorded. */
    NO_OBJECTIVES,
    /** A call or meeting of which nobody says who proposed it. */
    INITIATOR_UNKNOWN,
    /** No source of one country is cited. */
    NO_SOURCE_OF,
    /** Something announced whose date has passed without a recorded outcome. */
    PROSPECT_PASSED,
    /** Something that is still going on and whose review is due. */
    REVIEW_DUE,
    /** Sources of which neither author nor date is known. */
    SOURCE_UNDATED,
    /** Items borne out by one group of sources alone. */
    SINGLE_SOURCE
  }

  /**
   * One gap.
   *
   * @param item the item concerned, or null
   * @param country the country concerned, or null
   * @param count how many items are concerned, where they are counted rather than named; else 1
   */
  public record Gap(Kind kind, @Nullable Item item, @Nullable CountryCode country, int count) {
    /** The item concerned. */
    public Optional<Item> concerned() {
      return Optional.ofNullable(item);
    }
  }

  /** The kinds of gap, without repetition. */
  public Set<Kind> kinds() {
    return gaps.stream()
        .map(Gap::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  /**
   * Finds the gaps.
   *
   * @param dossier as of {@code day}
   * @param day the day of the note
   */
  public static Gaps of(Dossier dossier, LocalDate day) {
    Finder finder = new Finder(dossier, day);
    finder.relations();
    finder.sections();
    finder.engagements();
    finder.sides();
    finder.prospects();
    finder.reviews();
    finder.sources();
    return new Gaps(finder.gaps);
  }

  private static final class Finder {
    private final Dossier dossier;
    private final LocalDate day;
    private final List<Gap> gaps = new ArrayList<>();

    Finder(Dossier dossier, LocalDate day) {
      this.dossier = dossier;
      this.day = day;
    }

    private void missing(Kind kind, boolean isMissing) {
      if (isMissing) {
        gaps.add(new Gap(kind, null, null, 1));
      }
    }

    void relations() {
      missing(Kind.NO_RELATIONS, dossier.relations().isEmpty());
      for (RelationStatus status : dossier.relations()) {
        if (status.status() == RelationStatus.Status.ESTABLISHED
            && status.from().precision() != EdtfDate.Precision.DAY) {
          gaps.add(new Gap(Kind.DAY_OF_ESTABLISHMENT_UNKNOWN, status, null, 1));
        }
      }
    }

    void sections() {
      missing(Kind.NO_MISSION, dossier.missions().isEmpty());
      missing(Kind.NO_AGREEMENT, dossier.agreements().isEmpty());
      missing(
          Kind.NO_VISIT,
          dossier.engagements().stream().noneMatch(e -> e.kind() == Engagement.Kind.VISIT));
      missing(
          Kind.NO_TRADE,
          dossier.series().stream().noneMatch(s -> TradeBalance.isTradeInGoods(s.indicator())));
      missing(Kind.NO_OBJECTIVES, dossier.objectives().isEmpty());
    }

    void engagements() {
      for (Engagement e : dossier.engagements()) {
        boolean proposedBySomebody =
            switch (e.kind()) {
              case CALL, VIDEO, MEETING_MARGINS -> true;
              default -> false;
            };
        if (proposedBySomebody && e.initiator() == null) {
          gaps.add(new Gap(Kind.INITIATOR_UNKNOWN, e, null, 1));
        }
      }
    }

    void sides() {
      Set<CountryCode> heard =
          dossier.sources().stream()
              .map(Source::country)
              .flatMap(c -> Optional.ofNullable(c).stream())
              .collect(Collectors.toSet());
      for (CountryCode side : List.of(dossier.between().a(), dossier.between().b())) {
        if (!heard.contains(side)) {
          gaps.add(new Gap(Kind.NO_SOURCE_OF, null, side, 1));
        }
      }
    }

    void prospects() {
      dossier.engagements().stream()
          .filter(e -> isPassed(e.status(), e.end().isUndated() ? e.start() : e.end()))
          .forEach(e -> gaps.add(new Gap(Kind.PROSPECT_PASSED, e, null, 1)));
      dossier.events().stream()
          .filter(e -> isPassed(e.status(), e.end().isUndated() ? e.start() : e.end()))
          .forEach(e -> gaps.add(new Gap(Kind.PROSPECT_PASSED, e, null, 1)));
    }

    private boolean isPassed(EventStatus status, EdtfDate date) {
      boolean announced =
          switch (status) {
            case PROPOSED, PLANNED, CONFIRMED -> true;
            case HELD, POSTPONED, CANCELLED -> false;
          };
      return announced && date.isBefore(day);
    }

    void reviews() {
      dossier
          .items()
          .filter(i -> i.provenance().reviewBy().isBefore(day))
          .forEach(i -> gaps.add(new Gap(Kind.REVIEW_DUE, i, null, 1)));
    }

    void sources() {
      long undated =
          dossier.sources().stream()
              .filter(s -> s.published().isUndated() && s.authors().isEmpty())
              .count();
      counted(Kind.SOURCE_UNDATED, undated);
      counted(
          Kind.SINGLE_SOURCE,
          dossier
              .items()
              .filter(i -> i.provenance().verification() != Verification.VERIFIED)
              .filter(i -> dossier.independentSources(i) == 1)
              .count());
    }

    private void counted(Kind kind, long count) {
      if (count > 0) {
        gaps.add(new Gap(kind, null, null, Math.toIntExact(count)));
      }
    }
  }
}
