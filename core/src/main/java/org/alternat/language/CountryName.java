package org.alternat.language;

import org.alternat.model.CountryCode;
import org.alternat.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The name of a country as it stands in a sentence. In languages whose cases this library does not
 * know (Russian, Kazakh), all forms are the name itself, to be used beside a noun in apposition.
 *
 * <pre>{@code
 * CountryName togo = french.countries().name(CountryCode.of("TG"));
 * togo.withArticle(); // le Togo
 * togo.of();          // du Togo
 * togo.in();          // au Togo
 * }</pre>
 *
 * @param code the country
 * @param name the name alone, for headings and tables: Togo, Gambia
 * @param withArticle le Togo, l’Iran, Cuba; the Gambia
 * @param of after a title or institution: (ambassadeur) de France, d’Iran, du Togo; of France
 * @param ofArticled of the country itself: (la politique) de la France, de l’Iran, du Togo
 * @param in where, and where to: en France, au Togo, aux États-Unis, à Cuba; in France
 * @param language the language the name is in, which is another than the one asked for if there was
 *     no name in that
 * @param footnote a text that has to stand with the name, once in a document; null if none
 * @since 1.0
 */
public record CountryName(
    CountryCode code,
    String name,
    String withArticle,
    String of,
    String ofArticled,
    String in,
    LanguageTag language,
    @Nullable String footnote) {

  /** The same as {@link #name}. */
  @Override
  public String toString() {
    return name;
  }
}
