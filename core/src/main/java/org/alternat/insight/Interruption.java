package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.RelationStatus;
import org.alternat.model.RelationStatus.Status;

/**
 * A time in which relations were severed or suspended.
 *
 * @param began what interrupted them
 * @param ended what resumed them; empty while they are interrupted
 * @since 1.0
 */
public record Interruption(RelationStatus began, Optional<RelationStatus> ended) {

  /** The interruptions of a dossier, the oldest first. */
  public static List<Interruption> of(Dossier dossier) {
    List<RelationStatus> history =
        dossier.relations().stream()
            .sorted(Comparator.comparing(RelationStatus::from, EdtfDate.TIMELINE))
            .toList();
    List<Interruption> found = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      if (interrupts(history.get(i).status())) {
        found.add(
            new Interruption(
                history.get(i),
                history.subList(i + 1, history.size()).stream()
                    .filter(later -> resumes(later.status()))
                    .findFirst()));
      }
    }
    return found;
  }

  private static boolean interrupts(Status status) {
    return status == Status.SEVERED || status == Status.SUSPENDED;
  }

  private static boolean resumes(Status status) {
    return status == Status.RESUMED || status == Status.ESTABLISHED;
  }

  /** When it ended, undated if it goes on. */
  public EdtfDate end() {
    return began.to().isUndated()
        ? ended.map(RelationStatus::from).orElse(EdtfDate.undated())
        : began.to();
  }

  /** Whether a date certainly lies within. */
  boolean covers(EdtfDate date) {
    LocalDate first = began.from().latest().orElse(LocalDate.MAX);
    LocalDate last = end().earliest().orElse(LocalDate.MAX);
    return date.earliest().filter(d -> d.isAfter(first)).isPresent()
        && date.latest().filter(d -> d.isBefore(last)).isPresent();
  }

  /** Whether it began certainly after a date. */
  boolean isAfter(EdtfDate date) {
    return began.from().isAfter(date);
  }
}
