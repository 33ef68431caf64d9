package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.language.NamePolicy.Designation;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  private static final LanguageTag FRENCH = LanguageTag.of("fr");
  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  @ParameterizedTest
  @CsvSource({
    "TG, le Togo,       du Togo,       du Togo,         au Togo",
    "FR, la France,     de France,     de la France,    en France",
    "IR, l’Iran,        d’Iran,        de l’Iran,       en Iran",
    "EC, l’Équateur,    de l’Équateur, de l’Équateur,   en Équateur",
    "US, les États-Unis, des États-Unis, des États-Unis, aux États-Unis",
    "CU, Cuba,          de Cuba,       de Cuba,         à Cuba",
    "DJ, Djibouti,      de Djibouti,   de Djibouti,     à Djibouti",
    "HT, Haïti,         d’Haïti,       d’Haïti,         en Haïti",
    "IL, Israël,        d’Israël,      d’Israël,        en Israël",
    "HU, la Hongrie,    de Hongrie,    de la Hongrie,   en Hongrie",
    "HN, le Honduras,   du Honduras,   du Honduras,     au Honduras",
    "YE, le Yémen,      du Yémen,      du Yémen,        au Yémen",
    "MX, le Mexique,    du Mexique,    du Mexique,      au Mexique",
    "MH, les îles Marshall, des îles Marshall, des îles Marshall, aux îles Marshall",
    "EU, l’Union européenne, de l’Union européenne, de l’Union européenne, "
        + "dans l’Union européenne"
  })
  void inflectsFrenchNames(String code, String with, String of, String articled, String in) {
    CountryName name = name("fr", code);

    assertThat(List.of(name.withArticle(), name.of(), name.ofArticled(), name.in()))
        .containsExactly(with, of, articled, in);
  }

  @ParameterizedTest
  @CsvSource({
    "TG, Togo, of Togo, in Togo",
    "GM, the Gambia, of the Gambia, in the Gambia",
    "NL, the Netherlands, of the Netherlands, in the Netherlands",
    "GB, the United Kingdom, of the United Kingdom, in the United Kingdom",
    "US, the United States, of the United States, in the United States",
    "CI, Côte d’Ivoire, of Côte d’Ivoire, in Côte d’Ivoire",
    "BA, Bosnia and Herzegovina, of Bosnia and Herzegovina, in Bosnia and Herzegovina",
    "TR, Türkiye, of Türkiye, in Türkiye"
  })
  void putsEnglishArticles(String code, String with, String of, String in) {
    CountryName name = name("en", code);

    assertThat(List.of(name.withArticle(), name.of(), name.in())).containsExactly(with, of, in);
  }

  @Test
  void joinsTwoCountries() {
    CountryNames french = names("fr");

    assertThat(french.between(name("fr", "TG"), name("fr", "KZ")))
        .isEqualTo("entre le Togo et le Kazakhstan");
    assertThat(french.pair(name("fr", "TG"), name("fr", "KZ"))).isEqualTo("Togo – Kazakhstan");
    assertThat(names("en").between(name("en", "GM"), name("en", "US")))
        .isEqualTo("between the Gambia and the United States");
  }

  @Test
  void ordersByTheOutputLanguage() {
    assertThat(inOrder("fr", "IR", "SA")).containsExactly("Arabie saoudite", "Iran");
    assertThat(inOrder("en", "SA", "IR")).containsExactly("Iran", "Saudi Arabia");
    assertThat(inOrder("fr", "US", "ES", "AE", "EG", "CU"))
        .containsExactly("Cuba", "Égypte", "Émirats arabes unis", "Espagne", "États-Unis");
  }

  @Test
  void hasANameForEveryCountryOfTheStandard() {
    for (LanguageTag language : Languages.supported()) {
      for (String code : CountryCode.assigned()) {
        CountryName name = Languages.of(language).countries().name(CountryCode.of(code));
        assertThat(name.name()).as("%s in %s", code, language).isNotEqualTo(code).isNotBlank();
        assertThat(name.language()).isEqualTo(language);
      }
    }
  }

  @Test
  void neverTakesCldrsNamesForCodesThatAreNoCountries() {
    assertThat(name("en", "XA").name()).isEqualTo("XA");
    assertThat(name("en", "ZZ").name()).isEqualTo("ZZ");
    assertThat(name("en", "XA").language()).isEqualTo(LanguageTag.of("zxx"));
    assertThat(name("en", "XK").name()).isEqualTo("Kosovo");
  }

  @Test
  void dossiersNamesComeFirst() {
    NamePolicy own =
        NamePolicy.of(
            List.of(
                party(
                    "XA",
                    named(FRENCH, Party.Name.Form.SHORT, "Ruritanie", "", ""),
                    named(FRENCH, Party.Name.Form.FORMAL, "République de Ruritanie", "", ""))));
    CountryNames french = Languages.of(FRENCH).withNames(own).countries();
    CountryName ruritania = french.name(CountryCode.of("XA"));

    assertThat(ruritania.of()).isEqualTo("de Ruritanie");
    assertThat(ruritania.in()).isEqualTo("en Ruritanie");
    assertThat(french.name(CountryCode.of("TG")).in()).isEqualTo("au Togo");
    assertThat(
            french
                .find(CountryCode.of("XA"), Party.Name.Form.FORMAL, EdtfDate.undated())
                .map(CountryName::of))
        .contains("de la République de Ruritanie");
    assertThat(french.find(CountryCode.of("TG"), Party.Name.Form.FORMAL, EdtfDate.undated()))
        .isEmpty();
  }

  @Test
  void dossiersTellTheGrammarOfANameWhoseFormDoesNot() {
    Party.Name name =
        new Party.Name(
            FRENCH,
            Party.Name.Form.SHORT,
            "Costaguana",
            EdtfDate.undated(),
            EdtfDate.undated(),
            null,
            "N");
    NamePolicy own = NamePolicy.of(List.of(party("XC", name)));

    assertThat(Languages.of(FRENCH).withNames(own).countries().name(CountryCode.of("XC")).in())
        .isEqualTo("à Costaguana");
  }

  @Test
  void aNameInAnotherLanguageStaysVisibleAsSuch() {
    NamePolicy own =
        NamePolicy.of(
            List.of(party("XA", named(ENGLISH, Party.Name.Form.SHORT, "Ruritania", "", ""))));
    CountryName name = Languages.of(FRENCH).withNames(own).countries().name(CountryCode.of("XA"));

    assertThat(name.language()).isEqualTo(ENGLISH);
    assertThat(name.in()).isEqualTo("à Ruritania");
  }

  @Test
  void eventsKeepTheNameOfTheirTime() {
    NamePolicy own =
        NamePolicy.of(
            List.of(
                party(
                    "SZ",
                    named(ENGLISH, Party.Name.Form.SHORT, "Swaziland", "", "2018-04-18"),
                    named(ENGLISH, Party.Name.Form.SHORT, "Eswatini", "2018-04-19", ""))));
    CountryNames english = Languages.of(ENGLISH).withNames(own).countries();

    assertThat(english.name(CountryCode.of("SZ"), EdtfDate.parse("1998")).name())
        .isEqualTo("Swaziland");
    assertThat(english.name(CountryCode.of("SZ"), EdtfDate.parse("2020-05")).name())
        .isEqualTo("Eswatini");
    assertThat(english.name(CountryCode.of("SZ")).name()).isEqualTo("Eswatini");
  }

  @Test
  void housesNamesComeBeforeThoseForAll() {
    Party.Name forAll = named(ENGLISH, Party.Name.Form.SHORT, "Burma", "", "");
    Party.Name un =
        new Party.Name(
            ENGLISH,
            Party.Name.Form.SHORT,
            "Myanmar",
            EdtfDate.undated(),
            EdtfDate.undated(),
            "UN",
            null);
    List<Party> parties = List.of(party("MM", forAll, un));

    assertThat(nameBy(NamePolicy.of(parties, "UN"))).isEqualTo("Myanmar");
    assertThat(nameBy(NamePolicy.of(parties, "EU"))).isEqualTo("Burma");
    assertThat(nameBy(NamePolicy.of(parties))).isEqualTo("Burma");
  }

  private static String nameBy(NamePolicy policy) {
    return Languages.of(ENGLISH).withNames(policy).countries().name(CountryCode.of("MM")).name();
  }

  @Test
  void policiesCanDemandAFootnote() {
    NamePolicy policy =
        (country, language, form, when) ->
            country.value().equals("XK")
                ? Optional.of(new Designation("Kosovo*", language, "M", "* Without prejudice."))
                : Optional.empty();
    CountryName kosovo =
        Languages.of(FRENCH).withNames(policy).countries().name(CountryCode.of("XK"));

    assertThat(kosovo.in()).isEqualTo("au Kosovo*");
    assertThat(kosovo.footnote()).isEqualTo("* Without prejudice.");
    assertThat(name("fr", "XK").footnote()).isNull();
  }

  @Test
  void inventedNamesTakeTheirGrammarAsTold() {
    CountryCode code = CountryCode.of("XB");

    assertThat(names("fr").custom(code, "Zubrowka", "F").in()).isEqualTo("en Zubrowka");
    assertThat(names("en").custom(code, "Zubrowkan Isles", "the").of())
        .isEqualTo("of the Zubrowkan Isles");
    assertThatThrownBy(() -> names("fr").custom(code, "Zubrowka", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"X\" is not a class");
  }

  @ParameterizedTest
  @CsvSource({
    "République togolaise, FA",
    "Royaume de Thaïlande, M",
    "État de Palestine, MVA",
    "États fédérés de Micronésie, P",
    "Émirats arabes unis, P",
    "Principauté d’Andorre, FA",
    "Île Bouvet, FI",
    "Îles Cook, P",
    "Ruritanie, F",
    "Elbonie, F",
    "Zubrowka, M",
    "Uqbar, MV",
    "Saint-Plouc, N",
    "Wallis-et-Futuna, N",
    "Grand-Duché de Fenwick, M",
    "Haïti, MV"
  })
  void guessesTheClassOfAName(String name, FrenchNameClass expected) {
    assertThat(FrenchNameClass.guess(name)).isEqualTo(expected);
  }

  @Test
  void formalNamesKeepTheirArticle() {
    CountryName name = names("fr").custom(CountryCode.of("TG"), "République togolaise", "FA");

    assertThat(List.of(name.withArticle(), name.of(), name.in()))
        .containsExactly(
            "la République togolaise", "de la République togolaise", "en République togolaise");
  }

  private static List<String> inOrder(String language, String... codes) {
    List<CountryName> all = Stream.of(codes).map(code -> name(language, code)).toList();
    return names(language).inOrder(all).stream().map(CountryName::name).toList();
  }

  private static CountryNames names(String language) {
    return Languages.of(LanguageTag.of(language)).countries();
  }

  private static CountryName name(String language, String code) {
    return names(language).name(CountryCode.of(code));
  }

  private static Party.Name named(
      LanguageTag language, Party.Name.Form form, String text, String from, String to) {
    return new Party.Name(language, form, text, date(from), date(to), null, null);
  }

  private static EdtfDate date(String text) {
    return text.isEmpty() ? EdtfDate.undated() : EdtfDate.parse(text);
  }

  private static Party party(String code, Party.Name... names) {
    return new Party(
        CountryCode.of(code),
        null,
        null,
        Party.Kind.STATE,
        List.of(names),
        List.of(),
        List.of(),
        LocalizedText.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        LocalizedText.EMPTY,
        List.of());
  }
}
