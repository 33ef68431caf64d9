package org.alternat.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.Identified;
import org.alternat.model.Item;
import org.alternat.model.LanguageTag;
import org.alternat.model.Markings;
import org.alternat.model.RelationStatus;
import org.alternat.model.Source;
import org.alternat.model.Verification;

/** What a dossier does not say, or on what weak ground it says it. */
final class Gaps {
  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();

  private Gaps(Dossier dossier) {
    this.dossier = dossier;
  }

  /** What is missing of what a note needs. */
  static List<Finding> missing(Dossier dossier, Set<Slot> needed) {
    Gaps gaps = new Gaps(dossier);
    for (Slot slot : Slot.values()) {
      if (needed.contains(slot) && !slot.isFilled(dossier)) {
        gaps.findings.add(Finding.of(Rule.SLOT_EMPTY).with("slot", Value.of(slot)));
      }
    }
    gaps.establishment();
    gaps.initiators();
    gaps.markings();
    return gaps.findings;
  }

  /** Which texts lack a language. */
  static List<Finding> untranslated(Dossier dossier, LanguageTag language) {
    List<Item> lacking =
        dossier
            .items()
            .filter(item -> Texts.of(item).anyMatch(t -> t.get(language).isEmpty()))
            .toList();
    return lacking.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(Rule.TRANSLATION_MISSING)
                .on(lacking)
                .with("count", Value.of(lacking.size()))
                .with("language", new Value.OfWord(language.value())));
  }

  /** What rests on weak ground. */
  static List<Finding> weak(Dossier dossier) {
    Gaps gaps = new Gaps(dossier);
    gaps.contradicted();
    gaps.sides();
    gaps.sources();
    gaps.findings.add(Coverage.of(dossier).finding());
    return gaps.findings;
  }

  private void establishment() {
    for (RelationStatus status : dossier.relations()) {
      if (status.status() == RelationStatus.Status.ESTABLISHED
          && status.from().precision() != EdtfDate.Precision.DAY) {
        findings.add(
            Finding.of(Rule.DAY_OF_ESTABLISHMENT_UNKNOWN)
                .on(status)
                .with("date", Value.of(status.from())));
      }
    }
  }

  private void initiators() {
    for (Engagement e : dossier.engagements()) {
      if (isProposedBySomebody(e) && e.initiator() == null) {
        findings.add(Finding.of(Rule.INITIATOR_UNKNOWN).on(e).with("contact", Value.of(e.id())));
      }
    }
  }

  private static boolean isProposedBySomebody(Engagement engagement) {
    return switch (engagement.kind()) {
      case CALL, VIDEO, MEETING_MARGINS -> true;
      case VISIT,
          CONSULTATIONS,
          JOINT_COMMISSION,
          SUMMIT,
          LETTER,
          MESSAGE,
          SIGNING,
          CREDENTIALS,
          PARLIAMENTARY,
          MILITARY,
          BUSINESS_FORUM,
          DELEGATION,
          OTHER ->
          false;
    };
  }

  /** Where a dossier marks at all, what is for the house alone is marked item by item. */
  private void markings() {
    List<Item> unmarked =
        dossier
            .items()
            .filter(i -> i.provenance().disclosure() == Disclosure.INTERNAL)
            .filter(i -> i.provenance().marking() == null)
            .toList();
    if (!Markings.of(dossier).isEmpty()) {
      counted(Rule.MARKING_MISSING, unmarked);
    }
  }

  private void contradicted() {
    Contradictions.of(dossier)
        .contradictions()
        .forEach(c ->
            findings.add(
                Finding.of(Rule.CONTRADICTED)
                    .on(
                        Stream.concat(Stream.of(c.item()), c.against().stream())
                            .<Identified>map(i -> i)
                            .toList())
                    .with("item", Value.of(c.item().id()))
                    .with("verification", Value.of(c.item().provenance().verification()))));
  }

  private void sides() {
    Set<Id> cited =
        dossier
            .items()
            .flatMap(i -> i.provenance().citations().stream())
            .map(c -> c.source())
            .collect(Collectors.toSet());
    Set<CountryCode> heard =
        dossier.sources().stream()
            .filter(s -> cited.contains(s.id()))
            .map(Source::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (CountryCode side : List.of(dossier.between().a(), dossier.between().b())) {
      if (!heard.contains(side)) {
        findings.add(Finding.of(Rule.NO_SOURCE_OF).with("country", Value.of(side)));
      }
    }
  }

  private void sources() {
    counted(Rule.UNSOURCED, statements(i -> i.provenance().citations().isEmpty()));
    counted(
        Rule.SINGLE_SOURCE,
        statements(i ->
            i.provenance().verification() != Verification.VERIFIED
                && dossier.independentSources(i) == 1));
    counted(
        Rule.SOURCE_UNDATED,
        dossier.sources().stream()
            .filter(s -> s.published().isUndated() && s.authors().isEmpty())
            .toList());
  }

  private List<Item> statements(Predicate<Item> fits) {
    return Coverage.statements(dossier).filter(fits).toList();
  }

  private void counted(Rule rule, Collection<? extends Identified> items) {
    if (!items.isEmpty()) {
      findings.add(Finding.of(rule).on(items).with("count", Value.of(items.size())));
    }
  }
}
