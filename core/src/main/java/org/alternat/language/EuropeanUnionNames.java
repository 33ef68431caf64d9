package org.alternat.language;

import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;
import org.jspecify.annotations.Nullable;

/** Names as the institutions of the European Union have to print them: Kosovo with its footnote. */
record EuropeanUnionNames(NamePolicy names) implements NamePolicy {

  @Override
  public Optional<Designation> designation(
      CountryCode country, LanguageTag language, Party.Name.Form form, EdtfDate when) {
    Optional<Designation> name = names.designation(country, language, form, when);
    return country.value().equals("XK") ? name.map(EuropeanUnionNames::starred) : name;
  }

  private static Designation starred(Designation name) {
    LanguageTag language = name.language();
    String spoken = Languages.isSupported(language) ? language.language() : "en";
    String footnote = LanguageData.of(spoken, "").requiredText("country.EU.XK");
    String grammar = name.grammar() == null ? known(name) : name.grammar();
    return new Designation(name.name() + "*", language, grammar, footnote);
  }

  /** The grammar of the name without its star. */
  private static @Nullable String known(Designation name) {
    return CountryTable.of(name.language().language()).grammar(name.name()).orElse(null);
  }
}
