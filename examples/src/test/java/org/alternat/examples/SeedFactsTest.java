package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the article the first dossier is made from is in the text of all four files. */
class SeedFactsTest {
  @TempDir static Path folder;

  /** The text of each file, by language and format. */
  private static Map<String, String> texts;

  record Fact(String id, String french, String english) {}

  /** The facts, with words of each that a note cannot do without. */
  private static final List<Fact> FACTS =
      List.of(
          fact(
              "S01",
              "Entretien téléphonique entre les deux présidents",
              "Telephone call between the two presidents"),
          fact(
              "S02",
              "Faure Gnassingbé, président de la République togolaise",
              "Faure Gnassingbé, President of the Togolese Republic"),
          fact(
              "S03",
              "Kassym-Jomart Tokaïev, président de la République du Kazakhstan",
              "Kassym-Jomart Tokayev, President of the Republic of Kazakhstan"),
          fact(
              "S04",
              "à l’approche du 10e anniversaire",
              "as the 10th anniversary of diplomatic relations approached"),
          fact(
              "S05",
              "enjeux et défis du renforcement de la coopération bilatérale",
              "stakes and challenges of stronger bilateral cooperation"),
          fact(
              "S06",
              "sujets concernant le continent africain",
              "matters concerning the African continent"),
          fact("S07", "sujets internationaux", "international matters"),
          fact(
              "S08",
              "Une note de la direction de la communication de la présidence togolaise rend compte",
              "A note of the communication directorate of the Togolese presidency reports"),
          fact(
              "S09",
              "se sont félicités de la qualité du partenariat",
              "welcomed the quality of the partnership"),
          fact(
              "S10",
              "perspectives d’un approfondissement",
              "prospects of deepening that partnership"),
          fact("S11", "commerce", "trade"),
          fact("S12", "investissements", "investment"),
          fact("S13", "transports", "transport"),
          fact("S14", "logistique", "logistics"),
          fact("S15", "agriculture", "agriculture"),
          fact(
              "S16",
              "concertation dans les organisations internationales",
              "interaction within international organisations"),
          fact(
              "S17",
              "Relations diplomatiques établies en 2014",
              "Diplomatic relations established in 2014"),
          fact(
              "S18",
              "Célébration du 10e anniversaire des relations diplomatiques",
              "Celebration of the 10th anniversary of diplomatic relations"),
          fact("S19", "ont réaffirmé leur engagement mutuel", "reaffirmed their mutual commitment"),
          fact("S20", "leurs peuples respectifs", "their respective peoples"),
          fact(
              "S21",
              "transformations politiques et économiques de l’Afrique",
              "Africa’s political and economic transformations"),
          fact(
              "S22",
              "développer ses échanges avec le continent",
              "develop its exchanges with the continent"),
          fact("S23", "grand producteur de pétrole", "large producer of oil"),
          fact("S24", "grand producteur d’uranium", "large producer of uranium"),
          fact("S25", "grand producteur de potassium", "large producer of potassium"),
          fact(
              "S26",
              "élargir sa coopération avec les pays africains",
              "widen its cooperation with African countries"),
          fact(
              "S27",
              "Le Kazakhstan mène une « diplomatie d’ouverture proactive »",
              "Kazakhstan pursues a “proactive diplomacy of openness”"),
          fact("S28", "Le Togo mène lui aussi", "Togo, too, pursues"),
          fact(
              "S29",
              "visibilité internationale de premier plan",
              "prominent international profile"),
          fact("S30", "Présidence de l’OSCE", "Chairmanship of the OSCE"),
          fact(
              "S31",
              "Siège au Conseil de sécurité des Nations unies",
              "Seat on the United Nations Security Council"),
          fact("S32", "Exposition internationale d’Astana", "International exhibition in Astana"),
          fact("S33", "Jeux asiatiques d’hiver", "Asian Winter Games"),
          fact(
              "S34",
              "apaiser les tensions dans la crise ukrainienne",
              "ease tensions in the Ukrainian crisis"),
          fact("S35", "résolution du conflit en Syrie", "resolution of the conflict in Syria"),
          fact("S36", "n’est pas exhaustive", "is not exhaustive"),
          fact("S37", "grandes avancées", "great advances"),
          fact("S38", "Commonwealth", "Commonwealth"),
          fact("S39", "aboutissement d’un long processus", "outcome of a long process"),
          fact("S40", "tradition de constructeur de la paix", "tradition as a builder of peace"),
          fact("S41", "politique pour le Sahel", "policy for the Sahel"),
          fact("S42", "sur plusieurs fronts dans sa région", "on several fronts in its region"),
          fact(
              "S43", "aide des pays frères en difficulté", "helps brother countries in difficulty"),
          fact(
              "S44",
              "Différend entre la Côte d’Ivoire et le Mali",
              "Dispute between Côte d’Ivoire and Mali"),
          fact("S45", "affaire des 49 militaires", "case of the 49 soldiers"),
          fact("S46", "pris les devants jusqu’à la libération", "taken the lead until the release"),
          fact("S47", "sanctionné à la suite de coups d’État", "sanctioned following coups d’État"),
          fact(
              "S48",
              "Le Mali serait revenu dans les instances",
              "Mali is said to have returned to the bodies"),
          fact(
              "S49",
              "serait l’œuvre de la diplomatie togolaise",
              "is said to be the work of Togolese diplomacy"),
          fact("S50", "personnellement impliqué", "personally involved"),
          fact(
              "S51",
              "Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)",
              "Economic Community of West African States (ECOWAS)"));

  private static Fact fact(String id, String french, String english) {
    return new Fact(id, french, english);
  }

  @BeforeAll
  static void generate() throws IOException {
    texts = new java.util.TreeMap<>();
    for (String language : List.of("fr", "en")) {
      CommandLineRun run =
          CommandLineRun.of(
              "generate",
              "--lang",
              language,
              "--for",
              "TG",
              "--as-of",
              "2023-10-03",
              "--out",
              folder.toString());
      assertThat(run.status()).as(run.err()).isZero();
      for (String format : List.of("docx", "pdf", "xlsx", "html")) {
        Path file = folder.resolve("tg-kz-bilateral-brief-" + language + "." + format);
        texts.put(language + " " + format, FileTexts.of(file));
      }
    }
  }

  static Stream<Fact> facts() {
    return FACTS.stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void isInAllFourFilesInBothLanguages(Fact fact) {
    List<String> missing = new ArrayList<>();
    texts.forEach((file, text) -> {
      String words = file.startsWith("fr") ? fact.french() : fact.english();
      if (!text.contains(words)) {
        missing.add(file);
      }
    });
    assertThat(missing).as("%s: %s", fact.id(), fact.french()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("later")
  void whatCameLaterIsNotKnown(String words) {
    assertThat(texts.values()).allSatisfy(text -> assertThat(text).doesNotContain(words));
  }

  static Stream<String> later() {
    return Stream.of(
        "Savi de Tové",
        "Dussey",
        "exemption réciproque",
        "visa exemption",
        "2024-12-02",
        "honorary consul",
        "Almaty");
  }
}
