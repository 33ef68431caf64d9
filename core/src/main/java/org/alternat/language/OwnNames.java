package org.alternat.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;
import org.alternat.model.Validity;
import org.jspecify.annotations.Nullable;

/** The names that the parties of a dossier bring along. */
final class OwnNames implements NamePolicy {

  private final List<Party> parties;
  private final @Nullable String house;

  OwnNames(List<Party> parties, @Nullable String house) {
    this.parties = List.copyOf(parties);
    this.house = house;
  }

  @Override
  public Optional<Designation> designation(
      CountryCode country, LanguageTag language, Party.Name.Form form, EdtfDate when) {
    List<Party.Name> names =
        parties.stream()
            .filter(party -> party.code().equals(country))
            .flatMap(party -> party.names().stream())
            .filter(name -> name.form() == form)
            .toList();
    return Stream.<Predicate<Party.Name>>of(
            name -> name.language().equals(language),
            name -> name.language().language().equals(language.language()),
            name -> true)
        .flatMap(nearness -> find(names, nearness, when).stream())
        .findFirst()
        .map(name -> new Designation(name.text(), name.language(), name.grammar(), null));
  }

  private Optional<Party.Name> find(
      List<Party.Name> names, Predicate<Party.Name> nearness, EdtfDate when) {
    List<Party.Name> near = names.stream().filter(nearness).toList();
    return during(near, when, name -> house != null && house.equals(name.policy()))
        .or(() -> during(near, when, name -> name.policy() == null));
  }

  private static Optional<Party.Name> during(
      List<Party.Name> names, EdtfDate when, Predicate<Party.Name> which) {
    return Validity.during(when, names.stream().filter(which).toList());
  }
}
