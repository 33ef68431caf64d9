package org.alternat.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.language.CountryName;
import org.alternat.language.HouseStyle;
import org.alternat.language.Language;
import org.alternat.model.Actor;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Organisation;
import org.alternat.model.Party;
import org.alternat.model.Person;
import org.alternat.model.Place;
import org.alternat.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Names in the language of a note: countries, people, offices and places.
 *
 * @since 1.0
 */
public final class NameWording {
  private final Wording words;
  private final Dossier dossier;
  private final Language language;

  NameWording(Wording words) {
    this.words = words;
    this.dossier = words.dossier();
    this.language = words.language();
  }

  /** Short name without article: "Togo". */
  public String country(CountryCode code) {
    return name(code).name();
  }

  /** Short name at the time of an event: "Swaziland (aujourd’hui Eswatini)". */
  public String country(CountryCode code, EdtfDate when) {
    words.nameOf(language.countries().name(code));
    return language.countries().ofTime(code, when);
  }

  /** The name as a sentence says it: "le Togo". */
  public String countryNamed(CountryCode code) {
    return name(code).withArticle();
  }

  /** The name after "of": "du Togo". */
  public String countryOf(CountryCode code) {
    return name(code).ofArticled();
  }

  /** The name after "in": "au Togo". */
  public String countryIn(CountryCode code) {
    return name(code).in();
  }

  private CountryName name(CountryCode code) {
    CountryName name = language.countries().name(code);
    words.nameOf(name);
    return name;
  }

  /** The formal name on a day; empty where none is known. */
  public Markup formalName(CountryCode code, LocalDate day) {
    return language
        .countries()
        .find(code, Party.Name.Form.FORMAL, EdtfDate.of(day))
        .map(words::nameOf)
        .orElse(Markup.EMPTY);
  }

  /** Languages as a list in words. */
  public String languages(List<LanguageTag> tags) {
    return language.list(tags.stream().map(language::languageName).toList());
  }

  /** A currency by its name. */
  public String currency(CurrencyCode code) {
    return language.money().name(code);
  }

  /** A person's name in the note's language or, failing that, in the first the dossier has. */
  public Markup person(Id id) {
    return dossier.person(id).map(this::personName).orElseGet(() -> words.plain(id.value()));
  }

  /** A person as protocol names them: "S. E. Mme Élise de LORMONT". */
  public Markup personInForm(Person person, Markup style) {
    Markup name =
        form(person)
            .map(n -> spelt(n, language.person(n, HouseStyle.PersonNames.FAMILY_IN_CAPITALS)))
            .orElseGet(() -> words.plain(person.id().value()));
    return Markup.join(" ", Stream.of(style, words.text(person.honorific()), name));
  }

  /** A name that the note's language is not written with is tagged as what it is. */
  private Markup spelt(Person.Name name, String spelling) {
    return language.isWrittenAs(spelling)
        ? words.plain(spelling)
        : words.foreign(new Localized(spelling, name.language(), true));
  }

  private Optional<Person.Name> form(Person person) {
    return person.names().stream()
        .filter(n -> n.language().language().equals(language.tag().language()))
        .findFirst()
        .or(() -> person.names().stream().findFirst());
  }

  private Markup personName(Person person) {
    return form(person)
        .map(name -> spelt(name, language.person(name)))
        .orElseGet(() -> words.plain(person.id().value()));
  }

  /** "Faure Gnassingbé, président de la République togolaise". */
  public Markup personInOffice(Id person, @Nullable Id office, EdtfDate when) {
    return Markup.join(", ", Stream.of(person(person), titleAt(person, office, when)));
  }

  /** The title that a person had in an office at some time; empty without an office. */
  Markup titleAt(Id person, @Nullable Id office, EdtfDate when) {
    if (office == null) {
      return Markup.EMPTY;
    }
    Optional<OfficeTerm> term =
        Validity.during(
            when, dossier.termsOf(office).stream().filter(t -> t.person().equals(person)).toList());
    return term.map(this::title)
        .or(() -> dossier.office(office).map(o -> title(o, person)))
        .orElse(Markup.EMPTY);
  }

  /** "Faure Gnassingbé, président de la République togolaise". */
  public Markup officeholder(OfficeTerm term) {
    return Markup.join(", ", Stream.of(person(term.person()), title(term)));
  }

  /** The title of a term in the form that fits the person. */
  public Markup title(OfficeTerm term) {
    Markup title =
        term.title().isEmpty()
            ? dossier.office(term.office()).map(o -> title(o, term.person())).orElse(Markup.EMPTY)
            : words.text(term.title());
    return title.of(List.of(term.id().value()));
  }

  /**
   * When an office was last attested of somebody of whom it is not known since when and until when:
   * after a year, that is to be looked up again.
   */
  DateView attested(OfficeTerm term, LocalDate day) {
    EdtfDate known = term.provenance().known();
    boolean open = term.from().isUndated() && term.to().isUndated();
    boolean old = !known.isUndated() && known.isBefore(day.minusYears(1));
    return words.date(open && old ? known : EdtfDate.undated());
  }

  private Markup title(Office office, Id person) {
    boolean feminine = isFemale(person) && office.titleFeminine().get(language.tag()).isPresent();
    return words.text(feminine ? office.titleFeminine() : office.title());
  }

  /** The style of address of a term. */
  public Markup style(OfficeTerm term) {
    if (!term.style().isEmpty()) {
      return words.text(term.style()).of(List.of(term.id().value()));
    }
    return dossier
        .office(term.office())
        .map(o ->
            isFemale(term.person()) && !o.styleFeminine().isEmpty()
                ? words.text(o.styleFeminine())
                : words.text(o.style()))
        .orElse(Markup.EMPTY);
  }

  /** How a letter to whoever holds an office begins: "Monsieur le Président,". */
  public Markup salutation(OfficeTerm term) {
    return dossier
        .office(term.office())
        .map(o ->
            isFemale(term.person()) && !o.salutationFeminine().isEmpty()
                ? words.text(o.salutationFeminine())
                : words.text(o.salutation()))
        .orElse(Markup.EMPTY);
  }

  private boolean isFemale(Id person) {
    return dossier.person(person).map(p -> p.sex() == Person.Sex.FEMALE).orElse(false);
  }

  /** A country, person, organisation or office by its name. */
  public Markup actor(Actor actor) {
    if (actor.country().isPresent()) {
      return words.plain(country(actor.country().get()));
    }
    Id id = actor.id().orElseThrow();
    return dossier
        .person(id)
        .map(this::personName)
        .or(() -> dossier.organisation(id).map(o -> words.text(o.name())))
        .or(() -> dossier.office(id).map(o -> words.text(o.title())))
        .orElseGet(() -> words.plain(id.value()));
  }

  /** An actor as a sentence names it: with its article. */
  String named(Actor actor) {
    if (actor.country().isPresent()) {
      return countryNamed(actor.country().get());
    }
    return actor
        .id()
        .flatMap(dossier::organisation)
        .map(Organisation::withArticle)
        .filter(t -> !t.isEmpty())
        .map(words::untagged)
        .orElseGet(() -> actor(actor).xhtml());
  }

  /** "Lomé (Togo)", with the name that the country had then. */
  public Markup place(Place place, EdtfDate when) {
    Markup country =
        place.country() == null ? Markup.EMPTY : words.plain(country(place.country(), when));
    Markup where =
        Markup.join(", ", Stream.of(words.text(place.venue()), words.text(place.city())));
    return where.isEmpty() || country.isEmpty()
        ? Markup.join("", Stream.of(where, country))
        : Markup.join("", Stream.of(where, words.plain(" ("), country, words.plain(")")));
  }
}
