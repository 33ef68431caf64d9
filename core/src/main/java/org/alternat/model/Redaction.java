package org.alternat.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes out of a dossier what only hidden items spoke of: people, offices, organisations and
 * sources nobody refers to any more, biographies and lines of a programme that are not for this
 * reader. What has no disclosure of its own but is meant for the house, is only for the house.
 */
final class Redaction {

  private final Disclosure reader;

  Redaction(Disclosure reader) {
    this.reader = reader;
  }

  Dossier of(Dossier dossier) {
    Dossier shown =
        dossier.toBuilder()
            .imprint(imprint(dossier.imprint()))
            .parties(dossier.parties().stream().map(this::party).toList())
            .engagements(dossier.engagements().stream().map(this::engagement).toList())
            .build();
    return reader == Disclosure.INTERNAL
        ? shown
        : spokenOf(
            linesAsPublished(shown),
            person -> person.provenance().disclosure().isVisibleTo(reader));
  }

  /** A line for the public is what it says, not why the house says so. */
  private static Dossier linesAsPublished(Dossier dossier) {
    return dossier.toBuilder()
        .pointsToMake(
            dossier.pointsToMake().stream().map(Position.PointToMake::asPublished).toList())
        .questions(
            dossier.questions().stream().map(Position.QuestionAndAnswer::asPublished).toList())
        .build();
  }

  /**
   * The dossier without people, offices, organisations and sources that nobody refers to.
   *
   * @param open the people who stay in any case, with their biographies
   */
  static Dossier spokenOf(Dossier dossier, Predicate<Person> open) {
    Set<Id> spokenOf = new HashSet<>(References.in(withoutDirectories(dossier)));
    List<Person> people =
        dossier.people().stream()
            .filter(person -> open.test(person) || spokenOf.contains(person.id()))
            .map(person -> open.test(person) ? person : withoutBiography(person))
            .toList();
    people.forEach(person -> spokenOf.addAll(References.in(person)));
    List<Office> offices = spokenOf(dossier.offices(), spokenOf);
    offices.forEach(office -> spokenOf.addAll(References.in(office)));
    return dossier.toBuilder()
        .people(people)
        .offices(offices)
        .organisations(spokenOf(dossier.organisations(), spokenOf))
        .sources(spokenOf(dossier.sources(), spokenOf))
        .build();
  }

  /** The dossier without the lists that only serve to be referred to. */
  private static Dossier withoutDirectories(Dossier dossier) {
    return dossier.toBuilder()
        .people(List.of())
        .offices(List.of())
        .organisations(List.of())
        .sources(List.of())
        .build();
  }

  private static <T extends Identified> List<T> spokenOf(List<T> entries, Set<Id> spokenOf) {
    return entries.stream().filter(entry -> spokenOf.contains(entry.id())).toList();
  }

  private static Person withoutBiography(Person person) {
    return new Person(
        person.id(),
        person.names(),
        person.aliases(),
        person.sex(),
        person.country(),
        EdtfDate.undated(),
        person.pronunciation(),
        List.of(),
        person.honorific(),
        LocalizedText.EMPTY,
        List.of(),
        Provenance.unsourced(person.provenance().disclosure()));
  }

  /** Names of officials and remarks stay in the house. */
  private Imprint imprint(Imprint imprint) {
    if (reader == Disclosure.INTERNAL) {
      return imprint;
    }
    return new Imprint(
        imprint.department(),
        List.of(),
        List.of(),
        List.of(),
        imprint.reference(),
        imprint.version(),
        imprint.fictitious(),
        LocalizedText.EMPTY);
  }

  private Party party(Party party) {
    return reader == Disclosure.INTERNAL ? party : party.withoutProtocolNotes();
  }

  private Engagement engagement(Engagement engagement) {
    return engagement.toBuilder()
        .programme(
            engagement.programme().stream()
                .filter(entry -> entry.disclosure().isVisibleTo(reader))
                .toList())
        .build();
  }
}
