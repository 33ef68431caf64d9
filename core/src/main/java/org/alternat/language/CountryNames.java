package org.alternat.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.language.NamePolicy.Designation;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;

/**
 * Names of countries in one language, as its {@link NamePolicy} has them.
 *
 * <pre>{@code
 * CountryNames names = Languages.of(LanguageTag.of("fr")).countries();
 * CountryName togo = names.name(CountryCode.of("TG"));
 * CountryName kazakhstan = names.name(CountryCode.of("KZ"));
 * names.between(togo, kazakhstan); // entre le Togo et le Kazakhstan
 * names.pair(togo, kazakhstan);    // Togo – Kazakhstan
 * }</pre>
 *
 * @since 1.0
 */
public final class CountryNames {

  private static final int MOST_NAMES = 1_000;

  private final LanguageTag language;
  private final LanguageData data;
  private final NamePolicy policy;
  private final NameGrammar grammar;
  private final Comparator<String> collator;
  private final Memo<Asked, Optional<CountryName>> found = new Memo<>(MOST_NAMES, this::find);

  private record Asked(CountryCode code, Party.Name.Form form, EdtfDate when) {}

  CountryNames(
      LanguageTag language, LanguageData data, NamePolicy policy, Comparator<String> collator) {
    this.language = language;
    this.data = data;
    this.policy = policy;
    this.grammar = NameGrammar.of(language, data);
    this.collator = collator;
  }

  /**
   * The short name of today. A country of which no policy has a name is called by its code, in the
   * language {@code zxx} (no linguistic content).
   */
  public CountryName name(CountryCode code) {
    return name(code, EdtfDate.undated());
  }

  /** The short name at a time: of an event, by its date. */
  public CountryName name(CountryCode code, EdtfDate when) {
    return find(code, Party.Name.Form.SHORT, when)
        .orElseGet(() -> inflect(code, Designation.of(code.value(), LanguageTag.of("zxx"))));
  }

  /**
   * What a country was called at a time, with the name of today if that is another: Swaziland
   * (aujourd’hui Eswatini).
   */
  public String ofTime(CountryCode code, EdtfDate when) {
    CountryName then = name(code, when);
    CountryName now = name(code);
    return when.isUndated() || then.name().equals(now.name())
        ? now.name()
        : data.phrase("country.then").fill(names(then.name(), now.name())).text();
  }

  /** The name in some form at a time; empty if no policy has it. */
  public Optional<CountryName> find(CountryCode code, Party.Name.Form form, EdtfDate when) {
    return found.of(new Asked(code, form, when));
  }

  private Optional<CountryName> find(Asked asked) {
    return policy
        .designation(asked.code, language, asked.form, asked.when)
        .map(name -> inflect(asked.code, name));
  }

  /**
   * The forms of a name that is no party's: of a fictitious country, or a historic one.
   *
   * @param grammar a {@link FrenchNameClass} in French, the article or nothing in English
   */
  public CountryName custom(CountryCode code, String name, String grammar) {
    return inflect(code, new Designation(name, language, grammar, null));
  }

  private CountryName inflect(CountryCode code, Designation name) {
    return name.isIn(language) ? grammar.inflect(code, name) : grammar.foreign(code, name);
  }

  /** Two countries in a sentence: entre le Togo et le Kazakhstan. */
  public String between(CountryName first, CountryName second) {
    return data.phrase("between").fill(names(first.withArticle(), second.withArticle())).text();
  }

  /** Two countries in a title: Togo – Kazakhstan. */
  public String pair(CountryName first, CountryName second) {
    return data.phrase("pair").fill(names(first.name(), second.name())).text();
  }

  /** Countries in the alphabetical order of this language: Arabie saoudite, Iran. */
  public List<CountryName> inOrder(Collection<CountryName> names) {
    return names.stream()
        .sorted(Comparator.comparing(CountryName::name, collator).thenComparing(CountryName::code))
        .toList();
  }

  private static Map<String, RichText> names(String first, String second) {
    return Map.of("0", RichText.of(first), "1", RichText.of(second));
  }
}
