package org.alternat.language;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;

/** The bundled tables, and the CLDR for what they do not hold. */
final class StandardNames implements NamePolicy {

  static final StandardNames POLICY = new StandardNames();

  private StandardNames() {}

  @Override
  public Optional<Designation> designation(
      CountryCode country, LanguageTag language, Party.Name.Form form, EdtfDate when) {
    if (form == Party.Name.Form.FORMAL) {
      return Optional.empty();
    }
    return CountryTable.of(language.language())
        .row(country.value())
        .map(row -> new Designation(row.name(), language, row.grammar(), null))
        .or(() -> fromCldr(country, language));
  }

  /** CLDR gives user-assigned codes, except XK, names of its own that are no countries. */
  private static Optional<Designation> fromCldr(CountryCode country, LanguageTag language) {
    if (country.isUserAssigned() && !country.value().equals("XK")) {
      return Optional.empty();
    }
    String name = Icu.of(ULocale.forLanguageTag(language.value())).regionName(country.value());
    return name.equals(country.value())
        ? Optional.empty()
        : Optional.of(Designation.of(name, language));
  }
}
