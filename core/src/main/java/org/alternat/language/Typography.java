package org.alternat.language;

import java.util.EnumMap;
import java.util.Map;
import org.alternat.language.HouseStyle.Spacing;
import org.alternat.model.LanguageTag;

/**
 * Puts right in a text what typists leave undone: spaces around punctuation and before units,
 * apostrophes, ellipses, ordinals. To do it twice changes nothing more. Accents are never guessed,
 * and addresses, codes such as TLP:GREEN and code spans stay as they are.
 *
 * <pre>{@code
 * Typography french = Languages.of(LanguageTag.of("fr")).typography();
 * french.normalize("le 03 octobre: 10ème anniversaire"); // le 3 octobre : 10ᵉ anniversaire
 * french.quote("se sont félicités");                     // « se sont félicités »
 * }</pre>
 *
 * French and English have rules; texts in other languages are left alone.
 *
 * @since 1.0
 */
public final class Typography {

  private static final Map<Spacing, TextRules> FRENCH_SPACING = new EnumMap<>(Spacing.class);
  private static final TextRules FRENCH_WORDING = FrenchRules.wording();
  private static final TextRules FRENCH_MARKS = FrenchRules.quotationMarks();
  private static final TextRules ENGLISH_SPACING = EnglishRules.spacing();
  private static final TextRules ENGLISH_WORDING = EnglishRules.wording();
  private static final TextRules ENGLISH_MARKS = EnglishRules.quotationMarks();
  private static final TextRules NONE = new TextRules.Builder().build();

  static {
    for (Spacing spacing : Spacing.values()) {
      FRENCH_SPACING.put(spacing, FrenchRules.spacing(spacing));
    }
  }

  private final Rules rules;
  private final Quotes quotes;
  private final boolean raisedOrdinals;
  private final boolean respaceQuotations;

  Typography(LanguageTag language, LanguageData data, HouseStyle style) {
    boolean french = language.language().equals("fr");
    this.rules = rules(language, style);
    this.quotes = Quotes.of(data, french ? FrenchRules.inside(style.spacing()) : "");
    this.raisedOrdinals = style.raisedOrdinals();
    this.respaceQuotations = style.respaceQuotations();
  }

  private static Rules rules(LanguageTag language, HouseStyle style) {
    return switch (language.language()) {
      case "fr" ->
          new Rules(
              FRENCH_SPACING.getOrDefault(style.spacing(), NONE), FRENCH_WORDING, FRENCH_MARKS);
      case "en" -> new Rules(ENGLISH_SPACING, ENGLISH_WORDING, ENGLISH_MARKS);
      default -> new Rules(NONE, NONE, NONE);
    };
  }

  /**
   * A text in the house's own voice, all put right. What it quotes between the language's marks has
   * only its spaces put right, if the house allows that.
   */
  public RichText normalize(String text) {
    String normal = Verbatim.outsideCodes(text, this::normalizeOpen);
    RichText rich = RichText.decode(normal);
    return raisedOrdinals ? rich : RichText.of(rich.text());
  }

  private String normalizeOpen(String text) {
    return Verbatim.outsideQuotations(
        rules.marks.apply(text),
        quotes.open,
        quotes.close,
        own -> rules.spacing.apply(rules.wording.apply(own)),
        this::respaceOpen);
  }

  /**
   * A verbatim quotation: spaces put right if {@link HouseStyle#respaceQuotations}, and nothing
   * else ever.
   */
  public String respace(String text) {
    return Verbatim.outsideCodes(text, this::respaceOpen);
  }

  private String respaceOpen(String text) {
    return respaceQuotations ? rules.spacing.apply(text) : text;
  }

  /**
   * A verbatim quotation between the language's marks; marks of that kind inside become those of
   * the second kind: « … “…” … ».
   */
  public String quote(String verbatim) {
    return quotes.around(respace(quotes.inner(verbatim)));
  }

  private record Rules(TextRules spacing, TextRules wording, TextRules marks) {}

  /** The marks of a language; the inner pair stands inside the outer one. */
  private record Quotes(char open, char close, char innerOpen, char innerClose, String space) {

    static Quotes of(LanguageData data, String space) {
      String marks = data.requiredText("quotes");
      return new Quotes(marks.charAt(0), marks.charAt(1), marks.charAt(2), marks.charAt(3), space);
    }

    String inner(String text) {
      String bare = text.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
      return bare.replaceAll(open + TextRules.SPACE + "*", String.valueOf(innerOpen))
          .replaceAll(TextRules.SPACE + "*" + close, String.valueOf(innerClose));
    }

    String around(String text) {
      return open + space + text + space + close;
    }
  }
}
