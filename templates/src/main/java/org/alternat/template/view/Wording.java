package org.alternat.template.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alternat.language.CountryName;
import org.alternat.language.DateUse;
import org.alternat.language.Language;
import org.alternat.language.RichText;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.model.Provenance;
import org.alternat.model.Statement;

/**
 * The words of one note: what is in a dossier, in the language of the note. A text that the dossier
 * has in another language only is printed in that one, tagged as such, and remembered as a gap.
 * Used by one thread, for one note.
 *
 * @since 1.0
 */
public final class Wording {
  private final Dossier dossier;
  private final Language language;
  private final BiFunction<String, Map<String, Object>, Markup> messages;
  private final Narratives narratives = new Narratives();
  private final NameWording names;
  private final AmountWording amounts;
  private final CitationWording citations;

  /** Texts that were printed in another language than the note's. */
  private final Set<Localized> untranslated = new LinkedHashSet<>();

  /** Footnotes of names of countries. */
  private final Set<String> designations = new LinkedHashSet<>();

  /**
   * Words for a note.
   *
   * @param messages the note's messages by key and arguments
   */
  public Wording(
      Dossier dossier,
      Language language,
      BiFunction<String, Map<String, Object>, Markup> messages) {
    this.dossier = dossier;
    this.language = language;
    this.messages = messages;
    this.names = new NameWording(this);
    this.amounts = new AmountWording(language);
    this.citations = new CitationWording(this);
  }

  /** Names of countries, people, offices and places. */
  public NameWording names() {
    return names;
  }

  /** Numbers and money. */
  public AmountWording amounts() {
    return amounts;
  }

  /** Who says so, and where. */
  public CitationWording citations() {
    return citations;
  }

  Dossier dossier() {
    return dossier;
  }

  /** The language of the note. */
  public Language language() {
    return language;
  }

  /** A quotation and whether it is a translation. */
  record Quoted(Markup text, boolean translated) {}

  /** Texts that had to be printed in another language. */
  public Set<Localized> untranslated() {
    return Collections.unmodifiableSet(untranslated);
  }

  private LanguageTag tag() {
    return language.tag();
  }

  /** A message without arguments. */
  public Markup message(String key) {
    return messages.apply(key, Map.of());
  }

  /** A message with arguments: numbers, or {@link Markup} for all else. */
  public Markup message(String key, Map<String, Object> arguments) {
    return messages.apply(key, arguments);
  }

  /** Words that are in the language of the note already. */
  public Markup plain(String text) {
    return Markup.ofText(text);
  }

  /** One or more words without structure. */
  public Markup text(LocalizedText text) {
    return localized(text, t -> rich(language.typography().normalize(t)));
  }

  /** A text between quotation marks. */
  Markup quoted(LocalizedText text) {
    return localized(text, t -> plain(language.typography().quote(t)));
  }

  /** A CommonMark text on one paragraph. */
  public Markup narrative(LocalizedText text) {
    return localized(text, t -> narratives.inline(t, language));
  }

  private Markup localized(LocalizedText text, Function<String, Markup> set) {
    if (text.isEmpty()) {
      return Markup.EMPTY;
    }
    Localized found = text.in(language.tag(), dossier.language());
    return found.fallback() ? foreign(found) : set.apply(found.text());
  }

  /** A text in another language than the note's, tagged as such and remembered. */
  Markup foreign(Localized text) {
    untranslated.add(text);
    return tagged(text);
  }

  private static Markup tagged(Localized text) {
    return Markup.ofText(text.text())
        .in("<span lang=\"" + text.language().value() + "\">", "</span>");
  }

  /** Footnotes that have to stand with the names of countries that were asked for. */
  List<String> designations() {
    return List.copyOf(designations);
  }

  /** The name of a country, remembered if it is in another language; a code is in none. */
  Markup nameOf(CountryName name) {
    if (name.footnote() != null) {
      designations.add(name.footnote());
    }
    LanguageTag own = name.language();
    boolean foreign =
        !own.language().equals(language.tag().language()) && !own.language().equals("zxx");
    return foreign ? foreign(new Localized(name.name(), own, true)) : plain(name.name());
  }

  /** A text where no tags can stand; remembered if it is in another language. */
  String untagged(LocalizedText text) {
    Localized found = text.in(language.tag(), dossier.language());
    if (found.fallback()) {
      untranslated.add(found);
    }
    return found.text();
  }

  /** A date. */
  public DateView date(EdtfDate date) {
    return dateView(date, DateUse.ON);
  }

  private DateView dateView(EdtfDate date, DateUse use) {
    Markup table = plain(language.dates().format(date, DateUse.TABLE).plain());
    return date.isUndated()
        ? new DateView("", table, Markup.EMPTY)
        : new DateView(date.toString(), table, plain(language.dates().format(date, use).plain()));
  }

  /** The date of something, with how its source states it in another calendar. */
  DateView stated(DateView date, Provenance provenance) {
    LocalizedText stated = provenance.statedDate();
    if (stated.isEmpty() || date.undated()) {
      return date;
    }
    Localized found = stated.in(language.tag(), dossier.language());
    Markup words =
        found.fallback() ? tagged(found) : rich(language.typography().normalize(found.text()));
    return new DateView(date.edtf(), both(date.text(), words), both(date.sentence(), words));
  }

  private Markup both(Markup date, Markup stated) {
    return message("date.stated", Map.of("date", date, "stated", stated));
  }

  /**
   * Since when something has been so: "depuis le 3 mai 2025". Of a stretch in which it began, the
   * first day is named as what it is.
   */
  public DateView since(EdtfDate date) {
    if (date.isUndated()) {
      return date(date);
    }
    Markup since = plain(language.dates().format(date, DateUse.SINCE).plain());
    Markup words =
        date.precision() == EdtfDate.Precision.INTERVAL
            ? message("date.since-earliest", Map.of("since", since))
            : since;
    return new DateView(date.toString(), words, words);
  }

  /** A stretch of time from the beginning of one date to the end of another. */
  public DateView span(EdtfDate from, EdtfDate to) {
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

  /** An anniversary by its number: "10th anniversary". */
  public Markup anniversary(int years) {
    return rich(language.anniversary(years));
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
    return new Quoted(foreign(new Localized(words, statement.verbatim().language(), true)), false);
  }
}
