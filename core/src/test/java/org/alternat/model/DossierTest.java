package org.alternat.model;

import static org.alternat.model.Dossiers.KZ;
import static org.alternat.model.Dossiers.TG;
import static org.alternat.model.Dossiers.cited;
import static org.alternat.model.Dossiers.date;
import static org.alternat.model.Dossiers.dossier;
import static org.alternat.model.Dossiers.event;
import static org.alternat.model.Dossiers.source;
import static org.alternat.model.Dossiers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierTest {

  @Test
  void theDyadHasNoFirst() {
    assertThat(new Dyad(TG, KZ)).isEqualTo(new Dyad(KZ, TG)).hasToString("KZ-TG");
    assertThat(new Dyad(KZ, TG).other(TG)).isEqualTo(KZ);
    assertThatIllegalArgumentException().isThrownBy(() -> new Dyad(KZ, KZ));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dyad(KZ, TG).other(CountryCode.of("FR")));
  }

  @Test
  void listsAreCopied() {
    List<Source> sources = new ArrayList<>(List.of(source("a", "")));
    Dossier dossier = dossier().sources(sources).build();

    sources.clear();

    assertThat(dossier.sources()).hasSize(1);
    assertThat(dossier.toBuilder().build()).isEqualTo(dossier);
  }

  @Test
  void thingsAreFoundByTheirId() {
    Dossier dossier =
        dossier()
            .sources(List.of(source("a", "")))
            .events(
                List.of(
                    event("e", EventStatus.HELD, "2014", Provenance.unsourced(Disclosure.PUBLIC))))
            .build();

    assertThat(dossier.source(Id.of("a"))).isPresent();
    assertThat(dossier.item(Id.of("e"))).isPresent();
    assertThat(dossier.item(Id.of("a"))).isEmpty();
    assertThat(dossier.person(Id.of("a"))).isEmpty();
    assertThat(dossier.party(TG)).isEmpty();
  }

  @Test
  void twoPapersOnOneCommuniqueAreOneSource() {
    Source communique = source("communique", "");
    Citation paper = new Citation(Id.of("paper"), null, null, "presidency", null);
    Citation agency = new Citation(Id.of("agency"), null, null, "presidency", null);
    Dossier dossier = dossier().sources(List.of(communique)).build();
    Provenance plain = cited("communique", "book");
    Provenance grouped =
        Provenance.builder(Disclosure.PUBLIC).citations(List.of(paper, agency)).build();

    assertThat(dossier.independentSources(event("a", EventStatus.HELD, "", plain))).isEqualTo(2);
    assertThat(dossier.independentSources(event("b", EventStatus.HELD, "", grouped))).isEqualTo(1);
  }

  @Test
  void ofTwoNamesOnTheDayOfTheChangeTheNewOneHolds() {
    List<Party.Capital> capitals =
        List.of(
            new Party.Capital(text("Astana"), date("1998"), date("2019-03-23")),
            new Party.Capital(text("Nur-Sultan"), date("2019-03-23"), date("2022-09-17")),
            new Party.Capital(text("Astana"), date("2022-09-17"), EdtfDate.undated()));

    assertThat(Validity.on(LocalDate.of(2019, 3, 23), capitals)).contains(capitals.get(1));
    assertThat(Validity.on(LocalDate.of(2010, 1, 1), capitals)).contains(capitals.get(0));
    assertThat(Validity.on(LocalDate.of(2026, 1, 1), capitals)).contains(capitals.get(2));
    assertThat(Validity.on(LocalDate.of(1990, 1, 1), capitals)).isEmpty();
    assertThat(Validity.during(date("2019"), capitals)).contains(capitals.get(1));
  }

  @Test
  void credibilityAndTreatyNumbersAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Citation(Id.of("a"), null, 7, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new UntsNumber("III-1"));
    assertThat(new UntsNumber("I-12345").isRegistered()).isTrue();
    assertThat(new UntsNumber("II-7").isRegistered()).isFalse();
  }
}
