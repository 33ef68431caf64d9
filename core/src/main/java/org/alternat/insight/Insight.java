package org.alternat.insight;

import java.time.LocalDate;
import java.util.List;
import org.alternat.model.Dossier;

/**
 * Something that can be computed from a dossier, always the same from the same dossier and day. The
 * library's own are in {@link Insights}; a house may add its own.
 *
 * <pre>{@code
 * Insight oneLanguage = (dossier, asOf) -> dossier.claims().stream()
 *     .filter(claim -> claim.text().languages().size() == 1)
 *     .map(claim -> new Finding("one-language", Topic.REVIEW, Weight.LOW, List.of(claim.id()), Map.of()))
 *     .toList();
 * }</pre>
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Insight {

  /**
   * What is found.
   *
   * @param dossier as it could be known on the day, {@link Dossier#asOf}
   * @param asOf the day
   */
  List<Finding> find(Dossier dossier, LocalDate asOf);
}
