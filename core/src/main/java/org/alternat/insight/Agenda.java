package org.alternat.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;

/**
 * The engagements of the two sides as a private office looks at them: what comes next, and what was
 * last.
 *
 * @param toCome not yet held and not certainly past on the day, the next first
 * @param held those that took place, the last first
 * @since 1.0
 */
public record Agenda(List<Engagement> toCome, List<Engagement> held) {
  private static final Comparator<Engagement> NEXT_FIRST =
      Comparator.comparing(e -> e.start().earliest().orElse(LocalDate.MAX));

  /** Copies the lists. */
  public Agenda {
    toCome = List.copyOf(toCome);
    held = List.copyOf(held);
  }

  /**
   * The agenda of a dossier.
   *
   * @param dossier as of {@code day}
   * @param day the day of the note
   */
  public static Agenda of(Dossier dossier, LocalDate day) {
    return new Agenda(
        dossier.engagements().stream()
            .filter(e -> e.status().isProspective() && !end(e).isBefore(day))
            .sorted(NEXT_FIRST)
            .toList(),
        dossier.engagements().stream()
            .filter(e -> e.status() == EventStatus.HELD)
            .sorted(Comparator.comparing(Agenda::end, EdtfDates.BY_END).reversed())
            .toList());
  }

  private static EdtfDate end(Engagement engagement) {
    return engagement.end().isUndated() ? engagement.start() : engagement.end();
  }

  /** The next one that fits. */
  public Optional<Engagement> next(Predicate<Engagement> fits) {
    return toCome.stream().filter(fits).findFirst();
  }

  /** The last one that fits. */
  public Optional<Engagement> last(Predicate<Engagement> fits) {
    return held.stream().filter(fits).findFirst();
  }
}
