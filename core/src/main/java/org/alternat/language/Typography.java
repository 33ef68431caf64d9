package org.alternat.language;

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
 * What only shows when a line is put together is for {@link LineTypography}.
 *
 * @since 1.0
 */
public final class Typography {

  /** Labels, names and the sentences of messages recur in each note; long texts do not. */
  private static final int MOST_TEXTS = 4_000;

  private static final int LONGEST_LABEL = 120;

  private final TypographyRules rules;
  private final Quotes quotes;
  private final boolean raisedOrdinals;
  private final boolean respaceQuotations;
  private final Memo<String, RichText> normal = new Memo<>(MOST_TEXTS, this::putRight);

  Typography(LanguageTag language, LanguageData data, HouseStyle style) {
    this.rules = TypographyRules.of(language, style);
    this.quotes = Quotes.of(data, rules.insideQuotes());
    this.raisedOrdinals = style.raisedOrdinals();
    this.respaceQuotations = style.respaceQuotations();
  }

  /**
   * A text in the house's own voice, all put right. What it quotes between the language's marks has
   * only its spaces put right, if the house allows that.
   */
  public RichText normalize(String text) {
    return text.length() > LONGEST_LABEL ? putRight(text) : normal.of(text);
  }

  private RichText putRight(String text) {
    String normal = Verbatim.outsideCodes(text, this::normalizeOpen);
    RichText rich = RichText.decode(normal);
    return raisedOrdinals ? rich : RichText.of(rich.text());
  }

  private String normalizeOpen(String text) {
    return Verbatim.outsideQuotations(
        rules.marks().apply(text),
        quotes.open,
        quotes.close,
        own -> rules.spacing().apply(rules.wording().apply(own)),
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
    return respaceQuotations ? rules.spacing().apply(text) : text;
  }

  /**
   * A verbatim quotation between the language's marks; marks of that kind inside become those of
   * the second kind: « … “…” … ».
   */
  public String quote(String verbatim) {
    return quotes.around(respace(quotes.inner(verbatim)));
  }

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
