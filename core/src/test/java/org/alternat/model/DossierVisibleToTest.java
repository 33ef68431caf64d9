package org.alternat.model;

import static org.alternat.model.Dossiers.dossier;
import static org.alternat.model.Dossiers.event;
import static org.alternat.model.Dossiers.source;
import static org.alternat.model.Dossiers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alternat.model.Dossiers.ProvenanceOf;
import org.junit.jupiter.api.Test;

class DossierVisibleToTest {

  private static final Dossier DOSSIER =
      dossier()
          .events(
              List.of(
                  event(
                      "open",
                      EventStatus.HELD,
                      "2014",
                      provenance(Disclosure.PUBLIC).cites("paper").contradictedBy("secret").make()),
                  event(
                      "shared",
                      EventStatus.HELD,
                      "2014",
                      provenance(Disclosure.COUNTERPART).marked("TLP2", "AMBER").make()),
                  event(
                      "secret",
                      EventStatus.HELD,
                      "2014",
                      provenance(Disclosure.INTERNAL).cites("cable").marked("TLP2", "RED").make())))
          .objectives(List.of(objective("published", Disclosure.PUBLIC)))
          .claims(List.of(claim("about-agent", "agent", Disclosure.INTERNAL)))
          .people(List.of(person("agent", Disclosure.INTERNAL)))
          .sources(List.of(source("paper", ""), source("cable", "")))
          .build();

  private static ProvenanceOf provenance(Disclosure disclosure) {
    return new ProvenanceOf().disclosed(disclosure);
  }

  private static Position.Objective objective(String id, Disclosure disclosure) {
    return new Position.Objective(
        Id.of(id),
        CountryCode.of("KZ"),
        null,
        null,
        null,
        text(id),
        null,
        Provenance.unsourced(disclosure));
  }

  private static Claim claim(String id, String subject, Disclosure disclosure) {
    return new Claim(
        Id.of(id),
        Claim.Nature.FACT,
        Claim.Topic.BILATERAL,
        List.of(Actor.of(subject)),
        null,
        text(id),
        EdtfDate.undated(),
        List.of(),
        null,
        Provenance.unsourced(disclosure));
  }

  private static Person person(String id, Disclosure disclosure) {
    return new Person(
        Id.of(id),
        List.of(new Person.Name(Dossiers.FR, null, "X", null, null, null, null, null, null)),
        List.of(),
        null,
        null,
        EdtfDate.undated(),
        LocalizedText.EMPTY,
        List.of(),
        LocalizedText.EMPTY,
        text("carrière"),
        List.of(),
        Provenance.unsourced(disclosure));
  }

  private static List<String> ids(Dossier dossier) {
    return dossier.items().map(item -> item.id().value()).toList();
  }

  @Test
  void eachReaderSeesTheWiderCirclesToo() {
    assertThat(ids(DOSSIER.visibleTo(Disclosure.INTERNAL))).isEqualTo(ids(DOSSIER));
    assertThat(ids(DOSSIER.visibleTo(Disclosure.COUNTERPART)))
        .containsExactly("open", "shared", "published");
    assertThat(ids(DOSSIER.visibleTo(Disclosure.PUBLIC))).containsExactly("open", "published");
  }

  @Test
  void nothingTellsOfWhatIsHidden() {
    Dossier open = DOSSIER.visibleTo(Disclosure.PUBLIC);

    assertThat(open.sources()).extracting(Source::id).containsExactly(Id.of("paper"));
    assertThat(open.people()).isEmpty();
    assertThat(open.toString()).doesNotContain("secret", "cable", "agent");
  }

  @Test
  void namesOfOfficialsStayInTheHouse() {
    Imprint imprint =
        new Imprint(
            text("Afrique"),
            List.of("X"),
            List.of("Y"),
            List.of("Z"),
            "n° 1",
            "2",
            true,
            text("remarque"));
    Dossier dossier = dossier().imprint(imprint).build();

    assertThat(dossier.visibleTo(Disclosure.INTERNAL).imprint()).isEqualTo(imprint);
    assertThat(dossier.visibleTo(Disclosure.COUNTERPART).imprint().toString())
        .contains("Afrique", "n° 1", "fictitious=true")
        .doesNotContain("[X]", "[Y]", "[Z]", "remarque");
  }

  @Test
  void aPersonSpokenOfStaysWithoutBiography() {
    Dossier open =
        DOSSIER.toBuilder()
            .claims(List.of(claim("open-claim", "agent", Disclosure.PUBLIC)))
            .build()
            .visibleTo(Disclosure.PUBLIC);

    assertThat(open.people()).hasSize(1);
    assertThat(open.people().getFirst().biography()).isEqualTo(LocalizedText.EMPTY);
  }

  @Test
  void parliamentGetsNoPositions() {
    assertThat(ids(DOSSIER.visibleTo(Audience.PARLIAMENT))).containsExactly("open");
    assertThat(ids(DOSSIER.visibleTo(Audience.PUBLIC))).containsExactly("open", "published");
    assertThat(DOSSIER.visibleTo(Audience.GOVERNMENT)).isEqualTo(DOSSIER);
  }
}
