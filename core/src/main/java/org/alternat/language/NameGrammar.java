package org.alternat.language;

import java.util.Arrays;
import org.alternat.language.NamePolicy.Designation;
import org.alternat.model.CountryCode;
import org.alternat.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/** How a language puts names of countries into sentences. */
sealed interface NameGrammar {

  static NameGrammar of(LanguageTag language, LanguageData data) {
    return switch (language.language()) {
      case "fr" -> new French();
      case "en" -> new English();
      case "es" -> new Spanish();
      default -> new Patterns(data);
    };
  }

  /** The forms of a name in this language. */
  CountryName inflect(CountryCode code, Designation name);

  /** The forms of a name in another language, of which this one knows no gender. */
  CountryName foreign(CountryCode code, Designation name);

  private static CountryName named(
      CountryCode code, Designation name, String with, String of, String ofArticled, String in) {
    return new CountryName(
        code, name.name(), with, of, ofArticled, in, name.language(), name.footnote());
  }

  /** Gender, number and first letter decide. */
  record French() implements NameGrammar {
    @Override
    public CountryName inflect(CountryCode code, Designation name) {
      return inflect(code, name, nameClass(name));
    }

    @Override
    public CountryName foreign(CountryCode code, Designation name) {
      return inflect(code, name, FrenchNameClass.N);
    }

    private static CountryName inflect(CountryCode code, Designation name, FrenchNameClass how) {
      String text = name.name();
      return named(
          code, name, how.withArticle(text), how.of(text), how.ofArticled(text), how.in(text));
    }

    private static FrenchNameClass nameClass(Designation name) {
      String grammar = name.grammar();
      return grammar == null
          ? CountryTable.of("fr")
              .grammar(name.name())
              .map(FrenchNameClass::valueOf)
              .orElseGet(() -> FrenchNameClass.guess(name.name()))
          : parse(grammar);
    }

    private static FrenchNameClass parse(String letters) {
      try {
        return FrenchNameClass.valueOf(letters);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\""
                + letters
                + "\" is not a class of French names; there are "
                + Arrays.toString(FrenchNameClass.values()),
            e);
      }
    }
  }

  /** A few names have the article, and formal ones do. */
  record English() implements NameGrammar {
    private static final String ARTICLED =
        "(?:(?:Republic|Kingdom|Union|State|States|Federation|Commonwealth|Principality|Sultanate"
            + "|Grand Duchy|Emirate|United) .*|.* (?:Republic|Islands|States|Emirates|Federation"
            + "|Kingdom|Confederation|Jamahiriya)(?: of .*)?)";

    @Override
    public CountryName inflect(CountryCode code, Designation name) {
      String article = article(name);
      return forms(code, name, article.isEmpty() ? name.name() : article + " " + name.name());
    }

    @Override
    public CountryName foreign(CountryCode code, Designation name) {
      return forms(code, name, name.name());
    }

    private static CountryName forms(CountryCode code, Designation name, String noun) {
      return named(code, name, noun, "of " + noun, "of " + noun, "in " + noun);
    }

    private static String article(Designation name) {
      @Nullable String given = name.grammar();
      return given == null
          ? CountryTable.of("en").grammar(name.name()).orElseGet(() -> guess(name.name()))
          : given;
    }

    private static String guess(String name) {
      return name.matches(ARTICLED) ? "the" : "";
    }
  }

  /** Articles with some names; de and el run together. */
  record Spanish() implements NameGrammar {
    @Override
    public CountryName inflect(CountryCode code, Designation name) {
      String given = name.grammar();
      String article =
          given == null ? CountryTable.of("es").grammar(name.name()).orElse("") : given;
      String noun = article.isEmpty() ? name.name() : article + " " + name.name();
      String of = article.equals("el") ? "del " + name.name() : "de " + noun;
      return named(code, name, noun, of, of, "en " + noun);
    }

    @Override
    public CountryName foreign(CountryCode code, Designation name) {
      return inflect(code, new Designation(name.name(), name.language(), "", name.footnote()));
    }
  }

  /** The same wording around each name, from the language's properties. */
  record Patterns(LanguageData data) implements NameGrammar {
    @Override
    public CountryName inflect(CountryCode code, Designation name) {
      String of = filled("country.of", name);
      return named(code, name, name.name(), of, of, filled("country.in", name));
    }

    @Override
    public CountryName foreign(CountryCode code, Designation name) {
      return inflect(code, name);
    }

    private String filled(String key, Designation name) {
      return data.find(key).map(phrase -> phrase.fill("0", name.name())).orElse(name.name());
    }
  }
}
