package org.alternat.insight;

import static org.alternat.insight.Given.agreement;
import static org.alternat.insight.Given.cited;
import static org.alternat.insight.Given.date;
import static org.alternat.insight.Given.dossier;
import static org.alternat.insight.Given.held;
import static org.alternat.insight.Given.relation;
import static org.alternat.insight.Given.source;
import static org.alternat.insight.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alternat.insight.Change.Kind;
import org.alternat.model.Action;
import org.alternat.model.Agreement.Status;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.Level;
import org.alternat.model.LocalizedText;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Provenance;
import org.alternat.model.RelationStatus;
import org.alternat.model.Verification;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static List<String> lines(Dossier before, Dossier after) {
    return Changes.between(before, after).changes().stream()
        .map(c -> c.kind() + " " + c.path() + " " + c.fields())
        .toList();
  }

  @Test
  void aDossierIsAsItWas() {
    Dossier same = dossier().agreements(List.of(agreement("visa", Status.SIGNED).build())).build();
    assertThat(Changes.between(same, same).changes()).isEmpty();
  }

  @Test
  void theOrderOfTheFileIsNoChange() {
    var a = agreement("a", Status.SIGNED).build();
    var b = agreement("b", Status.SIGNED).build();
    assertThat(
            lines(
                dossier().agreements(List.of(a, b)).build(),
                dossier().agreements(List.of(b, a)).build()))
        .isEmpty();
  }

  @Test
  void aStatusThatMovedIsATransitionWithAllItsFields() {
    var signed = agreement("visa", Status.SIGNED).signed(date("2025-09-24")).build();
    var force = signed.toBuilder().status(Status.IN_FORCE).inForce(date("2026-03-01")).build();
    assertThat(
            lines(
                dossier().agreements(List.of(signed)).build(),
                dossier().agreements(List.of(force)).build()))
        .containsExactly(
            "STATUS agreements/visa [status: SIGNED → IN_FORCE, inForce: – → 2026-03-01]");
  }

  @Test
  void aTextIsComparedLanguageByLanguage() {
    var before = agreement("visa", Status.SIGNED).summary(text("old")).build();
    var after = before.toBuilder().summary(text("new")).build();
    assertThat(
            lines(
                dossier().agreements(List.of(before)).build(),
                dossier().agreements(List.of(after)).build()))
        .containsExactly("CHANGED agreements/visa [summary.en: old → new]");
  }

  @Test
  void anEntryPutInFrontOfAListIsTheOnlyChange() {
    Engagement before =
        held("call", Engagement.Kind.CALL, "2023-10-03").provenance(cited("a", "b")).build();
    Engagement after = before.toBuilder().provenance(cited("c", "a", "b")).build();
    assertThat(
            lines(
                dossier().engagements(List.of(before)).build(),
                dossier().engagements(List.of(after)).build()))
        .containsExactly("CHANGED engagements/call [provenance.citations: – → c]");
  }

  @Test
  void whatIsWithinAnItemIsComparedByItsOwnId() {
    Engagement call = held("call", Engagement.Kind.CALL, "2023-10-03").build();
    Engagement.Topic topic =
        new Engagement.Topic(Id.of("trade"), text("trade"), null, null, Given.NOWHERE);
    assertThat(
            lines(
                dossier().engagements(List.of(call)).build(),
                dossier()
                    .engagements(List.of(call.toBuilder().topics(List.of(topic)).build()))
                    .build()))
        .containsExactly("ADDED engagements/call/topics/trade []");
  }

  @Test
  void confirmationsAndDoubtsAreTold() {
    Provenance attributed =
        Provenance.builder(Disclosure.PUBLIC).verification(Verification.ATTRIBUTED).build();
    Provenance verified = attributed.toBuilder().verification(Verification.VERIFIED).build();
    Dossier weak =
        dossier()
            .relations(
                List.of(relation("r", RelationStatus.Status.ESTABLISHED, "2014", attributed)))
            .build();
    Dossier strong =
        dossier()
            .relations(List.of(relation("r", RelationStatus.Status.ESTABLISHED, "2014", verified)))
            .build();
    assertThat(Changes.between(weak, strong).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.CONFIRMED);
    assertThat(Changes.between(strong, weak).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.DOUBTED);
  }

  private static OfficeTerm term(String person, String from, String to) {
    return new OfficeTerm(
        Id.of("term-" + person),
        Id.of("fm"),
        Id.of(person),
        date(from),
        date(to),
        false,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        Given.NOWHERE);
  }

  @Test
  void aNewOfficeholderIsOneChangeNotThree() {
    Office minister =
        new Office(
            Id.of("fm"),
            Given.KZ,
            null,
            Level.FOREIGN_MINISTER,
            null,
            text("minister"),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
    Dossier before =
        dossier()
            .asOf(LocalDate.of(2025, 1, 1))
            .offices(List.of(minister))
            .officeTerms(List.of(term("nurtleu", "2023", "")))
            .build();
    Dossier after =
        dossier()
            .offices(List.of(minister))
            .officeTerms(
                List.of(
                    term("nurtleu", "2023", "2025-09-25"), term("kosherbayev", "2025-09-25", "")))
            .build();
    assertThat(lines(before, after))
        .containsExactly(
            "NEW_OFFICEHOLDER officeTerms/term-kosherbayev [person: nurtleu → kosherbayev]");
  }

  private static Action action(String due, Action.Status status) {
    return new Action(
        Id.of("act"),
        text("do"),
        null,
        LocalizedText.EMPTY,
        EdtfDate.undated(),
        date(due),
        status,
        null,
        EdtfDate.undated(),
        LocalizedText.EMPTY,
        Given.NOWHERE);
  }

  @Test
  void anActionFallsDueOnce() {
    Dossier open = dossier().actions(List.of(action("2026-06", Action.Status.OPEN))).build();
    Dossier spring = open.toBuilder().asOf(LocalDate.of(2026, 4, 1)).build();
    assertThat(lines(spring, open)).containsExactly("OVERDUE actions/act []");
    assertThat(lines(open, open.toBuilder().asOf(LocalDate.of(2027, 1, 1)).build())).isEmpty();
  }

  @Test
  void aSourceGoesStaleOnce() {
    var old = source("s", null, null);
    var looked =
        new org.alternat.model.Source(
            old.id(),
            old.type(),
            old.title(),
            old.authors(),
            old.publisher(),
            null,
            old.published(),
            LocalDate.of(2025, 6, 1),
            null,
            null,
            null,
            null,
            null,
            null,
            LocalizedText.EMPTY);
    Dossier now = dossier().sources(List.of(looked)).build();
    Dossier earlier = now.toBuilder().asOf(LocalDate.of(2026, 1, 1)).build();
    assertThat(lines(earlier, now)).containsExactly("SOURCE_STALE sources/s []");
    assertThat(lines(now, now)).isEmpty();
  }

  @Test
  void whatTakesThePlaceOfAnEarlierItemIsNotAlsoARemoval() {
    Provenance instead = Provenance.builder(Disclosure.PUBLIC).supersedes(Id.of("old")).build();
    assertThat(
            lines(
                dossier()
                    .relations(List.of(relation("old", RelationStatus.Status.ESTABLISHED, "2014")))
                    .build(),
                dossier()
                    .relations(
                        List.of(
                            relation(
                                "new", RelationStatus.Status.ESTABLISHED, "2014-05-03", instead)))
                    .build()))
        .containsExactly("ADDED relations/new [provenance.supersedes: – → old]");
  }

  @Test
  void theWeightiestComeFirstThenTheEarliest() {
    Dossier after =
        dossier()
            .sources(List.of(source("s", null, null)))
            .organisations(List.of(Given.organisation("league")))
            .engagements(
                List.of(
                    held("later", Engagement.Kind.CALL, "2026-05-01").build(),
                    held("sooner", Engagement.Kind.CALL, "2026-04").build()))
            .build();
    assertThat(Changes.between(dossier().build(), after).changes())
        .extracting(c -> c.id().value())
        .containsExactly("sooner", "later", "league", "s");
  }
}
