package org.alternat.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of a dossier what only hidden items spoke of: sources and people nobody refers to any
 * more, biographies and lines of a programme that are not for this reader.
 */
final class Redaction {

  private final Disclosure reader;

  Redaction(Disclosure reader) {
    this.reader = reader;
  }

  Dossier of(Dossier dossier) {
    Dossier shown = dossier.toBuilder().engagements(engagements(dossier)).build();
    Set<Id> spokenOf = new HashSet<>(References.in(shown.toBuilder().people(List.of()).build()));
    List<Person> people =
        shown.people().stream()
            .filter(person -> isVisible(person) || spokenOf.contains(person.id()))
            .map(person -> isVisible(person) ? person : withoutBiography(person))
            .toList();
    people.forEach(person -> spokenOf.addAll(References.in(person)));
    List<Source> sources =
        shown.sources().stream().filter(source -> spokenOf.contains(source.id())).toList();
    return shown.toBuilder().people(people).sources(sources).build();
  }

  private boolean isVisible(Person person) {
    return person.provenance().disclosure().isVisibleTo(reader);
  }

  private Person withoutBiography(Person person) {
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

  private List<Engagement> engagements(Dossier dossier) {
    return dossier.engagements().stream().map(this::engagement).collect(Collectors.toList());
  }

  private Engagement engagement(Engagement engagement) {
    return engagement.withProgramme(
        engagement.programme().stream()
            .filter(entry -> entry.disclosure().isVisibleTo(reader))
            .toList());
  }
}
