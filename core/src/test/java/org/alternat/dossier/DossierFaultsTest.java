package org.alternat.dossier;

import static org.alternat.dossier.DossierTexts.HEAD;
import static org.alternat.dossier.DossierTexts.problems;
import static org.alternat.dossier.DossierTexts.read;
import static org.alternat.dossier.DossierTexts.yamlProblems;
import static org.assertj.core.api.Assertions.assertThat;

import org.alternat.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong in a dossier, all of it in one run, each with its place. */
class DossierFaultsTest {

  @Test
  void allProblemsAreFoundInOneRunEachWithItsPlace() {
    assertThat(
            yamlProblems(
                """
                engagements:
                  - id: call
                    kind: CAL
                    status: HELD
                    strat: 2023-10-03
                    place: { country: TGO }
                    end: 2023-13-03
                  - id: call
                    kind: CALL
                    status: HELD
                    start: 2023-10-03
                    end: 2023-10-02
                    weekday: MONDAY
                    guests: KZ
                    participants:
                      - { person: tokaiev, side: kz }
                people:
                  - { id: tokayev, names: [{ language: fr, full: Tokayev }] }
                claims:
                  - id: c
                    nature: FACT
                    topic: ECONOMY
                    subjects: [call]
                """))
        .containsExactly(
            "t.yaml:7:5: \"start\" is missing at $.engagements[0].start (first day)",
            "t.yaml:8:11: \"CAL\" is not allowed here at $.engagements[0].kind (did you mean"
                + " \"CALL\"? It is one of CALL, VIDEO, VISIT, MEETING_MARGINS, CONSULTATIONS,"
                + " JOINT_COMMISSION, SUMMIT, LETTER, MESSAGE, SIGNING, CREDENTIALS,"
                + " PARLIAMENTARY, MILITARY, BUSINESS_FORUM, DELEGATION, OTHER)",
            "t.yaml:10:5: there is no field \"strat\" at $.engagements[0].strat (did you mean"
                + " \"start\"?)",
            "t.yaml:11:23: \"TGO\" is not an ISO 3166-1 country code such as \"TG\" at"
                + " $.engagements[0].place.country",
            "t.yaml:12:15: \"2023-13-03\" is not a date: there is no month 13 (01 to 12, or 21 to"
                + " 24 for a season) at $.engagements[0].end",
            "t.yaml:13:9: the id \"call\" is given twice at $.engagements[1].id (first in line 7)",
            "t.yaml:17:10: end (2023-10-02) lies before start (2023-10-03) at $.engagements[1].end",
            "t.yaml:18:14: 2023-10-03 was no Monday at $.engagements[1].weekday (it was a Tuesday)",
            "t.yaml:19:13: a text stands where a list is needed at $.engagements[1].guests",
            "t.yaml:21:19: there is nothing with the id \"tokaiev\" at"
                + " $.engagements[1].participants[0].person (did you mean \"tokayev\"?)",
            "t.yaml:21:34: \"kz\" is written with capitals: \"KZ\" at"
                + " $.engagements[1].participants[0].side",
            "t.yaml:25:5: \"text\" is missing at $.claims[0].text (what is said, as a sentence"
                + " (CommonMark))");
  }

  @Test
  void faultsInRequiredFieldsOfTheDossierDoNotHideTheRest() {
    assertThat(problems("t.yaml", "id: T\nevents: [{ id: e }]\n"))
        .hasSize(7)
        .anyMatch(line -> line.startsWith("t.yaml:1:5: \"T\" is not an id"))
        .anyMatch(line -> line.startsWith("t.yaml:1:1: \"asOf\" is missing at $.asOf"))
        .anyMatch(line -> line.startsWith("t.yaml:2:10: \"kind\" is missing at $.events[0].kind"));
  }

  @Test
  void referencesToSomethingFaultyAreNoSecondFault() {
    assertThat(
            yamlProblems(
                """
                people:
                  - { id: p }
                offices:
                  - { id: o, level: OTHER, title: x }
                officeTerms:
                  - { id: t1, office: o, person: p }
                """))
        .singleElement()
        .asString()
        .contains("\"names\" is missing");
  }

  @Test
  void idsAreGivenOnceAndReferToTheRightKind() {
    assertThat(
            yamlProblems(
                """
                people:
                  - { id: p, names: [{ language: fr, full: P }] }
                sources:
                  - { id: p, type: PRESS, title: x }
                officeTerms:
                  - { id: t1, office: p, person: p }
                parties:
                  - { code: TG, kind: STATE }
                  - { code: TG, kind: STATE }
                """))
        .containsExactly(
            "t.yaml:9:11: the id \"p\" is given twice at $.sources[0].id (first in line 7)",
            "t.yaml:11:23: \"p\" is of another kind: person at $.officeTerms[0].office (needed"
                + " here: office)",
            "t.yaml:14:13: TG is described twice at $.parties[1].code");
  }

  @Test
  void aFaultyElementDoesNotShiftThePlacesOfThoseAfterIt() {
    assertThat(
            yamlProblems(
                """
                events:
                  - { id: e, kind: OTHER, status: HELD, title: x, actors: [UK, KZ, nobody] }
                """))
        .containsExactly(
            "t.yaml:7:60: \"UK\" is not an ISO 3166-1 country code such as \"TG\" at"
                + " $.events[0].actors[0]",
            "t.yaml:7:68: there is nothing with the id \"nobody\" at $.events[0].actors[2] (needed"
                + " here: organisation or person)");
  }

  @Test
  void officesAreHeldAtTheTime() {
    assertThat(
            yamlProblems(
                """
                people:
                  - { id: p, names: [{ language: fr, full: P }] }
                  - { id: q, names: [{ language: fr, full: Q }] }
                offices:
                  - { id: o, level: HEAD_OF_STATE, title: x }
                officeTerms:
                  - { id: t1, office: o, person: p, from: 2005, to: 2025-05-03 }
                engagements:
                  - id: e
                    kind: VISIT
                    status: HELD
                    start: 2025-09-24
                    participants: [{ person: p, office: o }, { person: q, office: o }]
                agreements:
                  - id: a
                    title: x
                    type: MOU
                    parties: [KZ, TG]
                    status: SIGNED
                    signed: 2024-02-01/2024-02-03
                    signatories: [{ side: TG, person: p, office: o }]
                """))
        .containsExactly(
            "t.yaml:18:41: \"p\" was not \"o\" on 2025-09-24 at"
                + " $.engagements[0].participants[0].office (the term: 2005 to 2025-05-03)",
            "t.yaml:18:67: warning: no term of \"q\" as \"o\" is recorded at"
                + " $.engagements[0].participants[1].office (add it to officeTerms)");
  }

  @Test
  void agreementsAreSignedBeforeTheyAreInForce() {
    assertThat(
            yamlProblems(
                """
                agreements:
                  - id: a
                    title: x
                    type: TREATY
                    parties: [KZ, TG]
                    status: IN_FORCE
                    signed: 2015-06-01
                    inForce: 2014
                    ratifications: [{ country: TG, date: 2015-05 }]
                  - id: b
                    title: x
                    type: TREATY
                    parties: [KZ, TG]
                    status: IN_FORCE
                    signed: 2015?
                    inForce: 2014
                """))
        .containsExactly(
            "t.yaml:13:14: inForce (2014) lies before signed (2015-06-01) at"
                + " $.agreements[0].inForce",
            "t.yaml:14:42: warning: ratified by TG (2015-05) before it was signed at"
                + " $.agreements[0].ratifications[0].date (signed 2015-06-01)",
            "t.yaml:21:14: warning: inForce (2014) lies before signed (2015?) at"
                + " $.agreements[1].inForce (one of the two is uncertain)");
  }

  @Test
  void oddThingsAreWarningsAndDoNotStopTheReader() {
    DossierFile file =
        read(
            "t.yaml",
            HEAD
                + """
                engagements:
                  - id: visit
                    kind: VISIT
                    status: HELD
                    start: 2027
                    host: KZ
                    visitType: STATE
                    level: MINISTER
                    weekday: MONDAY
                    place: { country: TG }
                    provenance: { verification: VERIFIED }
                series:
                  - id: s
                    indicator: EXPORTS_GOODS
                    reporter: KZ
                    partner: TG
                    observations:
                      - { period: 2014, value: 10.5, parts: [{ label: x, value: 10 }] }
                """);

    assertThat(file.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "\"visit\" (2027) lies after the dossier's day, 2026-11-23",
            "the host is KZ, but the visit takes place in TG",
            "state visits are for heads of state alone",
            "a weekday needs a day, not 2027",
            "VERIFIED, but by no citation",
            "the parts add up to 10, not 10.5");
  }

  @Test
  void textsHaveOneTextForEachLanguage() {
    assertThat(
            yamlProblems(
                """
                title: { fr: x, FR: y, français: z, en: " ", ru: [1] }
                imprint: { department: {} , remarks: "" }
                """))
        .containsExactly(
            "t.yaml:6:17: the text in \"fr\" is given twice at $.title.FR",
            "t.yaml:6:24: \"français\" is not a language tag such as \"fr\" or \"fr-CA\" at"
                + " $.title['français']",
            "t.yaml:6:41: the text is blank at $.title.en (leave the field out)",
            "t.yaml:6:50: a list stands where a text is needed at $.title.ru",
            "t.yaml:7:24: a text needs at least one language at $.imprint.department",
            "t.yaml:7:38: the text is blank at $.imprint.remarks (leave the field out)");
  }

  @Test
  void valuesThatTheModelRejectsAreReportedAtTheirObject() {
    assertThat(
            yamlProblems(
                """
                marking: { scheme: TLP2, level: PURPLE }
                """))
        .singleElement()
        .asString()
        .startsWith("t.yaml:6:10: \"PURPLE\" is no level of TLP2: CLEAR, GREEN");
    assertThat(problems("t.yaml", HEAD.replace("b: TG", "b: KZ")))
        .singleElement()
        .asString()
        .startsWith("t.yaml:5:10: a dossier is about two countries, not KZ twice at $.between");
  }

  @Test
  void markingsAreOfASchemeThatIsKnownOrDeclared() {
    assertThat(
            yamlProblems(
                """
                markingSchemes:
                  - { name: HOUSE, levels: [{ name: OPEN }, { name: CLOSED }], publicLevel: OPEN }
                  - { name: TLP2, levels: [{ name: PINK }], publicLevel: PINKISH }
                marking: { scheme: HOUSE, level: CLOSE }
                events:
                  - id: one
                    kind: OTHER
                    title: One
                    status: HELD
                    start: 2014
                    provenance: { marking: { scheme: TLP, level: RED } }
                  - id: two
                    kind: OTHER
                    title: Two
                    status: HELD
                    start: 2014
                    provenance: { marking: { scheme: HOUSE, level: OPEN } }
                """))
        .containsExactly(
            "t.yaml:8:13: the library has a scheme \"TLP2\" already at $.markingSchemes[1].name"
                + " (give yours another name)",
            "t.yaml:8:58: \"PINKISH\" is no level of TLP2 at $.markingSchemes[1].publicLevel"
                + " (allowed: PINK)",
            "t.yaml:9:34: \"CLOSE\" is no level of HOUSE at $.marking.level (did you mean"
                + " \"CLOSED\"? allowed: OPEN, CLOSED)",
            "t.yaml:16:38: there is no marking scheme \"TLP\" at"
                + " $.events[0].provenance.marking.scheme (did you mean \"TLP2\"? allowed: NONE,"
                + " TLP2, FR, CA, UK, US, EU, NATO, HOUSE; others are declared in markingSchemes)");
  }

  @Test
  void whatIsForThePublicIsNotMarkedForANarrowerCircle() {
    assertThat(
            yamlProblems(
                """
                events:
                  - id: one
                    kind: OTHER
                    title: One
                    status: HELD
                    start: 2014
                    provenance: { marking: { scheme: TLP2, level: GREEN } }
                  - id: two
                    kind: OTHER
                    title: Two
                    status: HELD
                    start: 2014
                    provenance: { marking: { scheme: TLP2, level: CLEAR } }
                """))
        .containsExactly(
            "t.yaml:12:51: what bears \"GREEN\" is not for the public at"
                + " $.events[0].provenance.marking.level (give the item the disclosure COUNTERPART"
                + " or INTERNAL, or another marking)");
  }
}
