package org.alternat.model;

import static org.alternat.model.Dossiers.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.alternat.model.Dossiers.ProvenanceOf;
import org.junit.jupiter.api.Test;

class MarkingsTest {
  private static final LanguageTag FR = LanguageTag.of("fr");
  private static final LanguageTag EN = LanguageTag.of("en");
  private static final LanguageTag AR = LanguageTag.of("ar");

  private static final MarkingScheme HOUSE =
      new MarkingScheme(
          "HOUSE",
          List.of(
              new MarkingLevel("OPEN", LocalizedText.EMPTY, "O", null, null),
              new MarkingLevel(
                  "CLOSED",
                  LocalizedText.of(Map.of(FR, "FERMÉ", EN, "CLOSED")),
                  null,
                  "#FFFFFF",
                  "#800000")),
          List.of(),
          null,
          null,
          "OPEN");

  private static Event event(String id, ProvenanceOf provenance) {
    return Dossiers.event(id, EventStatus.HELD, "2014", provenance.make());
  }

  private static ProvenanceOf marked(String scheme, String level, String... caveats) {
    return new ProvenanceOf().marked(scheme, level, caveats);
  }

  private static final Dossier DOSSIER =
      dossier()
          .marking(Marking.of("TLP2", "GREEN"))
          .markingSchemes(List.of(HOUSE))
          .events(
              List.of(
                  event("plain", new ProvenanceOf().disclosed(Disclosure.INTERNAL)),
                  event("none", marked("NONE", "NONE")),
                  event("clear", marked("TLP2", "CLEAR")),
                  event("strict", marked("TLP2", "AMBER+STRICT")),
                  event("secret", marked("US", "SECRET")),
                  event("noforn", marked("US", "CONFIDENTIAL", "NOFORN", "REL TO NOBODY")),
                  event("closed", marked("HOUSE", "CLOSED"))))
          .build();

  private static final Markings MARKINGS = Markings.of(DOSSIER);

  private static List<Marking> together(String... ids) {
    return MARKINGS.together(List.of(ids));
  }

  private static String banner(LanguageTag language, String... ids) {
    return MARKINGS.label(together(ids), language);
  }

  @Test
  void anItemWithoutAMarkingBearsThatOfTheDossier() {
    assertThat(banner(EN, "plain")).isEqualTo("TLP:GREEN");
    assertThat(banner(EN, "clear")).isEqualTo("TLP:CLEAR");
    assertThat(banner(EN, "none", "nothing-of-that-id")).isEmpty();
  }

  @Test
  void whatIsForThePublicBearsWhatItsSchemeHasForThat() {
    Event open = Dossiers.event("open", EventStatus.HELD, "2014", new ProvenanceOf().make());
    Dossier green = dossier().marking(Marking.of("TLP2", "GREEN")).events(List.of(open)).build();
    assertThat(Markings.of(green).together(List.of("open")))
        .containsExactly(Marking.of("TLP2", "CLEAR"));
    Dossier official = green.toBuilder().marking(Marking.of("UK", "OFFICIAL")).build();
    assertThat(Markings.of(official).together(List.of("open"))).isEmpty();
  }

  @Test
  void theMarkingCountsWhereItIsNarrowerThanTheDisclosure() {
    Dossier dossier =
        DOSSIER.toBuilder()
            .events(
                List.of(
                    event("plain", new ProvenanceOf()),
                    event("clear", marked("TLP2", "CLEAR")),
                    event("green", marked("TLP2", "GREEN")),
                    event("house", marked("HOUSE", "OPEN")),
                    event("closed", marked("HOUSE", "CLOSED")),
                    event("none", marked("NONE", "NONE"))))
            .build();
    Dossier published = dossier.visibleTo(Audience.PUBLIC);
    assertThat(published.events())
        .extracting(event -> event.id().value())
        .containsExactly("plain", "clear", "house", "none");
    assertThat(published.marking()).isEqualTo(Marking.of("TLP2", "CLEAR"));
    assertThat(dossier.visibleTo(Audience.PARLIAMENT).events()).hasSize(6);
  }

  @Test
  void theHighestLevelCountsWithTheCaveatsOfAll() {
    assertThat(banner(FR, "clear", "strict", "plain")).isEqualTo("TLP:AMBER+STRICT");
    assertThat(banner(FR, "noforn", "secret")).isEqualTo("SECRET//NOFORN/REL TO NOBODY");
  }

  @Test
  void ofSeveralSchemesEachIsPrintedTheDossiersOwnFirst() {
    assertThat(banner(FR, "closed", "secret", "strict"))
        .isEqualTo("TLP:AMBER+STRICT // SECRET // FERMÉ");
    assertThat(MARKINGS.colored(together("closed", "strict"))).isEmpty();
  }

  @Test
  void labelsAreInTheLanguageOfTheNoteOrInAllTheyHave() {
    assertThat(banner(FR, "closed")).isEqualTo("FERMÉ");
    assertThat(banner(LanguageTag.of("fr-CA"), "closed")).isEqualTo("FERMÉ");
    assertThat(banner(AR, "closed")).isEqualTo("CLOSED / FERMÉ");
    assertThat(banner(AR, "strict")).isEqualTo("TLP:AMBER+STRICT");
    MarkingScheme canada = MarkingScheme.known().get("CA");
    Marking protectedA = Marking.of("CA", "PROTECTED A");
    assertThat(canada.label(protectedA, FR)).isEqualTo("PROTÉGÉ A");
    assertThat(canada.label(protectedA, AR)).isEqualTo("PROTECTED A / PROTÉGÉ A");
    assertThat(canada.label(Marking.of("CA", "SECRET"), AR)).isEqualTo("SECRET");
    assertThat(
            MarkingScheme.known()
                .get("EU")
                .label(Marking.of("EU", "RESTREINT UE/EU RESTRICTED"), AR))
        .isEqualTo("RESTREINT UE/EU RESTRICTED");
    assertThat(
            MarkingScheme.known()
                .get("FR")
                .label(new Marking("FR", "SECRET", List.of("SPÉCIAL FRANCE")), EN))
        .isEqualTo("SECRET – SPÉCIAL FRANCE");
  }

  @Test
  void portionsHaveTheMarksOfTheirScheme() {
    assertThat(MARKINGS.portionMark(together("secret"))).isEqualTo("(S)");
    assertThat(MARKINGS.portionMark(together("secret", "noforn")))
        .isEqualTo("(S//NF/REL TO NOBODY)");
    assertThat(MARKINGS.portionMark(together("strict", "secret"))).isEqualTo("(S)");
    assertThat(MARKINGS.portionMark(together("strict"))).isEmpty();
    assertThat(MARKINGS.portionMark(List.of(Marking.of("NATO", "COSMIC TOP SECRET"))))
        .isEqualTo("(CTS)");
    assertThat(MARKINGS.portionMark(List.of(Marking.of("EU", "SECRET UE/EU SECRET"))))
        .isEqualTo("(S-UE/EU-S)");
  }

  @Test
  void theTrafficLightHasItsOwnColours() {
    assertThat(MarkingScheme.known().get("TLP2").levels())
        .extracting(MarkingLevel::color)
        .containsExactly("#FFFFFF", "#33FF00", "#FFC000", "#FFC000", "#FF2B2B");
    assertThat(MARKINGS.colored(together("strict")).map(MarkingLevel::ground)).contains("#000000");
    assertThat(MARKINGS.colored(together("secret"))).isEmpty();
  }

  @Test
  void whatIsWithinABannerMayTravelWithIt() {
    List<Marking> secret = List.of(Marking.of("US", "SECRET"));
    assertThat(DOSSIER.within(secret).events())
        .extracting(event -> event.id().value())
        .containsExactly("none", "secret");
    assertThat(DOSSIER.within(together("plain")).events())
        .extracting(event -> event.id().value())
        .containsExactly("plain", "none", "clear");
  }

  @Test
  void whatOnlyWithheldItemsSpeakOfDoesNotTravel() {
    Dossier dossier =
        dossier()
            .sources(List.of(Dossiers.source("cable", ""), Dossiers.source("paper", "")))
            .events(
                List.of(
                    event("open", new ProvenanceOf().cites("paper")),
                    event("secret", marked("US", "SECRET").cites("cable"))))
            .build();
    assertThat(dossier.within(List.of()).sources())
        .extracting(source -> source.id().value())
        .containsExactly("paper");
  }

  @Test
  void anUnknownLevelIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Marking.of("FR", "CONFIDENTIEL DÉFENSE"))
        .withMessage(
            "\"CONFIDENTIEL DÉFENSE\" is no level of FR: NON PROTÉGÉ, DIFFUSION RESTREINTE,"
                + " SECRET, TRÈS SECRET");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKINGS.label(List.of(Marking.of("ELSE", "HIGH")), EN))
        .withMessageContaining("TLP2");
  }

  @Test
  void aSchemeHasLevelsEachOnceAndColoursInPairs() {
    MarkingLevel level = HOUSE.levels().getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingScheme("X", List.of(), List.of(), null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MarkingScheme("X", List.of(level, level), List.of(), null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingLevel("X", LocalizedText.EMPTY, null, "#FFFFFF", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkingLevel("X", LocalizedText.EMPTY, null, "red", "black"));
  }
}
