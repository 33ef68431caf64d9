package org.alternat.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;

/**
 * All insights of the library.
 *
 * <pre>{@code
 * for (Finding finding : Insights.relationship().find(dossier.asOf(day), day)) {
 *   System.out.println(finding.rule() + " " + finding.items() + " " + finding.values());
 * }
 * }</pre>
 *
 * @since 1.0
 */
public final class Insights {
  /** How far ahead anniversaries are looked for. */
  public static final int HORIZON_MONTHS = 24;

  private Insights() {}

  /** What the two owe each other, and how far things have come. */
  public static Insight relationship() {
    return (dossier, asOf) ->
        sorted(
            Stream.of(
                LastContacts.of(dossier, asOf).findings(),
                Reciprocity.of(dossier, asOf).findings(),
                Representation.on(asOf, dossier).findings(),
                SharedMemberships.on(asOf, dossier).findings(),
                AgreementPipeline.of(dossier, asOf).findings(),
                Convergence.of(dossier).findings(),
                Anniversaries.findings(dossier, asOf, HORIZON_MONTHS),
                TradeMirror.of(dossier).stream().flatMap(m -> m.findings().stream()).toList()));
  }

  /** What a dossier does not say of what a note needs. */
  public static Insight missing(Set<Slot> needed) {
    return (dossier, asOf) -> sorted(Stream.of(Gaps.missing(dossier, needed)));
  }

  /** Which texts lack a language. */
  public static Insight untranslated(LanguageTag language) {
    return (dossier, asOf) -> Gaps.untranslated(dossier, language);
  }

  /** What rests on weak ground. */
  public static Insight sources() {
    return (dossier, asOf) -> sorted(Stream.of(Gaps.weak(dossier)));
  }

  /** What somebody should look at again. */
  public static Insight reviews() {
    return (dossier, asOf) -> sorted(Stream.of(Reviews.of(dossier, asOf)));
  }

  /** What does not fit together. */
  public static Insight consistency() {
    return (dossier, asOf) ->
        sorted(Stream.of(Consistency.of(dossier, asOf), TradeBreaks.of(dossier)));
  }

  /** All of these, by topic and then by weight. */
  public static Insight all(Set<Slot> needed, LanguageTag language) {
    return together(
        List.of(
            relationship(),
            missing(needed),
            untranslated(language),
            sources(),
            reviews(),
            consistency()));
  }

  /** Several insights as one, whose findings are by topic and then by weight. */
  public static Insight together(List<Insight> insights) {
    List<Insight> all = List.copyOf(insights);
    return (Dossier dossier, LocalDate asOf) ->
        sorted(all.stream().map(insight -> insight.find(dossier, asOf)));
  }

  private static List<Finding> sorted(Stream<List<Finding>> findings) {
    return findings
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Finding::topic).thenComparing(Finding::weight))
        .toList();
  }
}
