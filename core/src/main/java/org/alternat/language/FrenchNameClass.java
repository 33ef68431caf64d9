package org.alternat.language;

import java.util.Locale;

/**
 * How the French name of a country behaves in a sentence. The constants are the letters of the
 * table {@code countries_fr.csv} and of dossiers.
 *
 * <pre>{@code
 * FrenchNameClass.M.of("Togo");           // du Togo
 * FrenchNameClass.F.of("France");         // de France: l’ambassadeur de France
 * FrenchNameClass.F.ofArticled("France"); // de la France: la politique de la France
 * FrenchNameClass.MV.in("Iran");          // en Iran
 * }</pre>
 *
 * @since 1.0
 */
public enum FrenchNameClass {
  /** Masculine: le Togo, du Togo, au Togo. */
  M("le", "du", "du", "au"),
  /** Masculine before a vowel: l’Iran, d’Iran, de l’Iran, en Iran. */
  MV("le", "de", "du", "en"),
  /** Masculine before a vowel, always with article: l’Équateur, de l’Équateur, en Équateur. */
  MVA("le", "du", "du", "en"),
  /** Feminine: la France, de France, de la France, en France. */
  F("la", "de", "de la", "en"),
  /** Feminine, always with article: la République dominicaine, de l’Inde, en Inde. */
  FA("la", "de la", "de la", "en"),
  /** Feminine, of an island: la Barbade, de la Barbade, à la Barbade. */
  FI("la", "de la", "de la", "à la"),
  /** Feminine, of no country: l’Union européenne, dans l’Union européenne. */
  FD("la", "de la", "de la", "dans la"),
  /** Plural: les États-Unis, des États-Unis, aux États-Unis. */
  P("les", "des", "des", "aux"),
  /** Without article: Cuba, de Cuba, à Cuba. */
  N("", "de", "de", "à"),
  /** Without article, with "en": Israël, d’Israël, en Israël. */
  NEN("", "de", "de", "en");

  private final String article;
  private final String bareGenitive;
  private final String genitive;
  private final String locative;

  FrenchNameClass(String article, String bareGenitive, String genitive, String locative) {
    this.article = article;
    this.bareGenitive = bareGenitive;
    this.genitive = genitive;
    this.locative = locative;
  }

  /** The name with its article: le Togo, l’Iran, Cuba. */
  public String withArticle(String name) {
    return article.isEmpty() ? name : after(article, name);
  }

  /** The genitive after a title or institution: (ambassadeur) de France, du Togo. */
  public String of(String name) {
    return after(bareGenitive, name);
  }

  /** The genitive of the country itself: (la politique) de la France, du Togo. */
  public String ofArticled(String name) {
    return after(genitive, name);
  }

  /** Where, and where to: en France, au Togo, à Cuba. */
  public String in(String name) {
    return after(locative, name);
  }

  private String after(String word, String name) {
    String noun = isArticled() ? lowerIsland(name) : name;
    return word.equals("dans la") ? "dans " + Elision.join("la", noun) : Elision.join(word, noun);
  }

  private boolean isArticled() {
    return !article.isEmpty();
  }

  /** The common noun loses its capital after an article: les îles Marshall. */
  private static String lowerIsland(String name) {
    return name.matches("Îles? .*") ? "î" + name.substring(1) : name;
  }

  /**
   * The class a name most likely has, from its form: what begins with a word such as "République"
   * keeps its article, what ends in -e is feminine. Wrong for some (le Mexique), which therefore
   * have to be told.
   */
  public static FrenchNameClass guess(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String first = lower.split("[ -]", 2)[0];
    boolean vowel = Elision.startsWithVowel(name);
    return switch (first) {
      case "république",
          "principauté",
          "fédération",
          "confédération",
          "union",
          "communauté",
          "jamahiriya" ->
          FA;
      case "états", "îles", "émirats", "provinces", "nations", "territoires" -> P;
      case "île" -> FI;
      case "royaume", "sultanat", "grand", "commonwealth", "duché", "territoire" -> M;
      case "état", "émirat", "empire" -> MVA;
      case "saint", "sainte", "san", "santa", "sao" -> N;
      default -> byEnding(lower, vowel);
    };
  }

  private static FrenchNameClass byEnding(String name, boolean vowel) {
    String head = name.split("[ ]", 2)[0];
    if (name.contains("-et-") || name.contains(" et ")) {
      return N;
    }
    if (head.endsWith("e")) {
      return F;
    }
    return vowel ? MV : M;
  }
}
