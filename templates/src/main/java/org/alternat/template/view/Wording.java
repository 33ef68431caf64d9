package org.alternat.template.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alternat.language.CountryName;
import org.alternat.language.DateUse;
import org.alternat.language.Gender;
import org.alternat.language.Language;
import org.alternat.language.RichText;
import org.alternat.model.Actor;
import org.alternat.model.Citation;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Organisation;
import org.alternat.model.Party;
import org.alternat.model.Person;
import org.alternat.model.Place;
import org.alternat.model.Provenance;
import org.alternat.model.Source;
import org.alternat.model.Statement;
import org.alternat.model.Validity;
import org.alternat.model.Verification;
import org.alternat.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The words of one note: what is in a dossier, in the language of the note. A text that the dossier
 * has in another language only is printed in that one, tagged as such, and remembered as a gap.
 */
final class Wording {
  /** The dossier's word for hundredths. */
  private static final String PERCENT = "percent";

  private final Dossier dossier;
  private final Language language;
  private final Function<String, Markup> messages;
  private final Narratives narratives;

  /** Languages other than the note's that had to be fallen back on. */
  private final Set<String> untranslated = new LinkedHashSet<>();

  Wording(Dossier dossier, Language language, Function<String, Markup> messages) {
    this.dossier = dossier;
    this.language = language;
    this.messages = messages;
    this.narratives = new Narratives();
  }

  /** A quotation and whether it is a translation. */
  record Quoted(Markup text, boolean translated) {}

  /** Texts that had to be printed in another language, as "text (language)". */
  Set<String> untranslated() {
    return untranslated;
  }

  LanguageTag tag() {
    return language.tag();
  }

  Markup message(String key) {
    return messages.apply(key);
  }

  Markup plain(String text) {
    return Markup.ofText(text);
  }

  /** One or more words without structure. */
  Markup text(LocalizedText text) {
    return localized(text, t -> rich(language.typography().normalize(t)));
  }

  /** A CommonMark text on one paragraph. */
  Markup narrative(LocalizedText text) {
    return localized(text, t -> narratives.inline(t, language));
  }

  private Markup localized(LocalizedText text, Function<String, Markup> set) {
    if (text.isEmpty()) {
      return Markup.EMPTY;
    }
    Localized found = text.in(language.tag(), dossier.language());
    if (!found.fallback()) {
      return set.apply(found.text());
    }
    untranslated.add(found.text() + " (" + found.language() + ")");
    return Markup.ofText(found.text())
        .in("<span lang=\"" + found.language().value() + "\">", "</span>");
  }

  DateView date(EdtfDate date) {
    return dateView(date, DateUse.ON);
  }

  private DateView dateView(EdtfDate date, DateUse use) {
    String table = language.dates().format(date, DateUse.TABLE).plain();
    return date.isUndated()
        ? new DateView("", table, "")
        : new DateView(date.toString(), table, language.dates().format(date, use).plain());
  }

  /** A stretch of time from the beginning of one date to the end of another. */
  DateView span(EdtfDate from, EdtfDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (from.isUndated() && to.isUndated()) {
      return date(from);
    }
    String start = from.isUndated() ? ".." : startOf(from.toString());
    String end = to.isUndated() ? ".." : endOf(to.toString());
    return start.equals(end)
        ? date(EdtfDate.parse(start))
        : dateView(EdtfDate.parse(start + "/" + end), DateUse.DURING);
  }

  private static String startOf(String edtf) {
    return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
  }

  private static String endOf(String edtf) {
    return edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
  }

  String country(CountryCode code) {
    return name(code).name();
  }

  String countryNamed(CountryCode code) {
    return name(code).withArticle();
  }

  String countryOf(CountryCode code) {
    return name(code).ofArticled();
  }

  String countryIn(CountryCode code) {
    return name(code).in();
  }

  private CountryName name(CountryCode code) {
    return language.countries().name(code);
  }

  /** The formal name on a day, or the short one where none is known. */
  Markup formalName(CountryCode code, LocalDate day) {
    String formal =
        language
            .countries()
            .find(code, Party.Name.Form.FORMAL, EdtfDate.of(day))
            .map(CountryName::name)
            .orElseGet(() -> country(code));
    return plain(formal);
  }

  String languages(List<LanguageTag> tags) {
    return language.list(tags.stream().map(language::languageName).toList());
  }

  String currency(CurrencyCode code) {
    return language.money().name(code);
  }

  /** A person's name in the note's language or, failing that, in the first the dossier has. */
  String person(Id id) {
    return dossier.person(id).map(this::personName).orElse(id.value());
  }

  private String personName(Person person) {
    return person.names().stream()
        .filter(n -> n.language().language().equals(language.tag().language()))
        .findFirst()
        .or(() -> person.names().stream().findFirst())
        .map(language::person)
        .orElse(person.id().value());
  }

  /** "Faure Gnassingbé, président de la République togolaise". */
  Markup personInOffice(Id person, @Nullable Id office, EdtfDate when) {
    Markup name = plain(person(person));
    if (office == null) {
      return name;
    }
    Optional<OfficeTerm> term =
        Validity.during(
            when, dossier.termsOf(office).stream().filter(t -> t.person().equals(person)).toList());
    Markup title =
        term.map(this::title)
            .or(() -> dossier.office(office).map(o -> title(o, person)))
            .orElse(Markup.EMPTY);
    return Markup.join(", ", Stream.of(name, title));
  }

  /** "Faure Gnassingbé, président de la République togolaise". */
  Markup officeholder(OfficeTerm term) {
    return Markup.join(", ", Stream.of(plain(person(term.person())), title(term)));
  }

  /** The title of a term in the form that fits the person. */
  Markup title(OfficeTerm term) {
    if (!term.title().isEmpty()) {
      return text(term.title());
    }
    return dossier.office(term.office()).map(o -> title(o, term.person())).orElse(Markup.EMPTY);
  }

  private Markup title(Office office, Id person) {
    boolean feminine = isFemale(person) && office.titleFeminine().get(language.tag()).isPresent();
    return text(feminine ? office.titleFeminine() : office.title());
  }

  Markup style(OfficeTerm term) {
    if (!term.style().isEmpty()) {
      return text(term.style());
    }
    return dossier
        .office(term.office())
        .map(o ->
            isFemale(term.person()) && !o.styleFeminine().isEmpty()
                ? text(o.styleFeminine())
                : text(o.style()))
        .orElse(Markup.EMPTY);
  }

  private boolean isFemale(Id person) {
    return dossier.person(person).map(p -> p.sex() == Person.Sex.FEMALE).orElse(false);
  }

  /** A country, person, organisation or office by its name. */
  Markup actor(Actor actor) {
    if (actor.country().isPresent()) {
      return plain(country(actor.country().get()));
    }
    Id id = actor.id().orElseThrow();
    return dossier
        .person(id)
        .map(p -> plain(personName(p)))
        .or(() -> dossier.organisation(id).map(o -> text(o.name())))
        .or(() -> dossier.office(id).map(o -> text(o.title())))
        .orElseGet(() -> plain(id.value()));
  }

  /** An actor as a sentence names it: with its article. */
  private String named(Actor actor) {
    if (actor.country().isPresent()) {
      return countryNamed(actor.country().get());
    }
    return actor
        .id()
        .flatMap(dossier::organisation)
        .map(Organisation::withArticle)
        .filter(t -> !t.isEmpty())
        .map(t -> t.in(language.tag(), dossier.language()).text())
        .orElseGet(() -> actor(actor).xhtml());
  }

  Markup place(Place place) {
    Markup country = place.country() == null ? Markup.EMPTY : plain(country(place.country()));
    Markup where = Markup.join(", ", Stream.of(text(place.venue()), text(place.city())));
    return where.isEmpty() || country.isEmpty()
        ? Markup.join("", Stream.of(where, country))
        : Markup.join("", Stream.of(where, plain(" ("), country, plain(")")));
  }

  NumberView number(BigDecimal value, String unit) {
    String text = language.numbers().format(value);
    return view(value, unit, unit.isEmpty() ? text : text + "\u00A0" + unit);
  }

  /** A number in a unit of the dossier, of which {@code percent} has a sign of its own. */
  NumberView measured(BigDecimal value, @Nullable String unit) {
    if (PERCENT.equals(unit)) {
      return view(value.movePointLeft(2), "%", language.numbers().percent(value));
    }
    return number(value, unit == null ? "" : unit);
  }

  NumberView money(BigDecimal value, CurrencyCode currency) {
    return view(value, currency.value(), language.money().rounded(value, currency));
  }

  /** A value in a power of ten of a currency, printed without either: the table's head has them. */
  NumberView scaledMoney(BigDecimal value, int scale, CurrencyCode currency) {
    BigDecimal full = value.scaleByPowerOfTen(scale);
    return view(full, currency.value(), language.numbers().format(value));
  }

  private static NumberView view(BigDecimal value, String unit, String text) {
    return new NumberView(value.toPlainString(), unit, text, value.signum() < 0);
  }

  /** What a column of scaled money is in: "millions de dollars des États-Unis". */
  String moneyUnit(CurrencyCode currency, int scale) {
    return language.money().unit(currency, scale);
  }

  Markup ordinal(int number) {
    return rich(language.ordinal(number, Gender.MASCULINE));
  }

  static Markup rich(RichText text) {
    return new Markup(
        text.map(
            run -> Markup.ofText(run).xhtml(),
            run -> "<sup>" + Markup.ofText(run).xhtml() + "</sup>"));
  }

  /** A statement's words with quotation marks, translated where the dossier has a translation. */
  Quoted quotation(Statement statement) {
    boolean own = statement.verbatim().language().language().equals(tag().language());
    Optional<Statement.Translation> translation =
        own
            ? Optional.empty()
            : statement.translations().stream()
                .filter(t -> t.language().language().equals(tag().language()))
                .findFirst();
    if (translation.isPresent()) {
      return new Quoted(plain(language.typography().quote(translation.get().text())), true);
    }
    String words = language.typography().quote(statement.verbatim().text());
    if (own) {
      return new Quoted(plain(words), false);
    }
    untranslated.add(statement.verbatim().text() + " (" + statement.verbatim().language() + ")");
    return new Quoted(
        plain(words)
            .in("<span lang=\"" + statement.verbatim().language().value() + "\">", "</span>"),
        false);
  }

  /** Who says so, as words after "according to"; empty for what is verified. */
  String attribution(Provenance provenance) {
    Voice voice = provenance.voice();
    if (provenance.verification() == Verification.VERIFIED) {
      return "";
    }
    if (voice != null && !voice.attributedTo().isEmpty()) {
      return voice.attributedTo().in(language.tag(), dossier.language()).text();
    }
    if (voice != null && voice.actor() != null) {
      return named(voice.actor());
    }
    String key = provenance.citations().isEmpty() ? "unsourced" : "unnamed";
    return message("attribution." + key).xhtml();
  }

  List<NoteView> notes(Provenance provenance) {
    List<NoteView> notes = new ArrayList<>();
    for (Citation citation : provenance.citations()) {
      dossier.source(citation.source()).map(s -> note(s, citation)).ifPresent(notes::add);
    }
    return notes;
  }

  private NoteView note(Source source, Citation citation) {
    String locator = citation.locator() == null ? "" : citation.locator();
    Markup published =
        source.published().isUndated()
            ? Markup.EMPTY
            : plain(language.dates().format(source.published(), DateUse.TABLE).plain());
    Markup words =
        Markup.join(
            ", ",
            Stream.of(
                text(source.title()),
                text(source.publisher()),
                published,
                rich(language.typography().normalize(locator))));
    String id = "ref-" + source.id().value() + (locator.isEmpty() ? "" : "-" + slug(locator));
    return new NoteView(id, Markup.join("", Stream.of(words, plain("."))));
  }

  private static String slug(String locator) {
    return locator
        .toLowerCase(Locale.ROOT)
        .replace("§", "par")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
