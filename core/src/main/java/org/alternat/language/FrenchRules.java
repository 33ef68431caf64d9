package org.alternat.language;

import org.alternat.language.HouseStyle.Spacing;

/** What French typography asks of a text. */
final class FrenchRules {

  private static final String MONTH =
      "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
          + "(?!\\p{L})";

  private static final String UNIT =
      "(?:millions?|milliards?|billions?|euros?|dollars?|francs?|FCFA|tonnes?|hectares?|ans?|mois"
          + "|jours?|heures?|minutes?|points?|km|kg|ha|t|h|[€$£₸]|M[€$£]|Md[€$£]|°C?|[A-Z]{3})"
          + "(?![\\p{L}\\d])";

  private static final String NOT_IN_WORD = "(?<![\\p{L}\\d./:-])";

  private static final String AFTER_MARK = "(?=[\\s\\u00A0\\u202F»)\\]”’\"*…,.]|$)";

  private FrenchRules() {}

  /** Spaces alone, as also a quotation may have them put right. */
  static TextRules spacing(Spacing profile) {
    String high = high(profile);
    String colon = colon(profile);
    String inside = inside(profile);
    String thousands = profile == Spacing.FR_FR || profile == Spacing.FR_CH ? "\u202f" : "\u00a0";
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear(",", "(?<=[\\p{L}\\d)»])_+(?=,)", "")
        .replaceNear(".", "(?<=[\\p{L}\\d)»])_+(?=\\.(?:\\s|$))", "")
        .replaceNear(
            ";!?",
            "(?<=[^\\s\\u00A0\\u2009\\u202F(\\[«?!;:])_*([;!?][;!?:]*)" + AFTER_MARK,
            high + "$1")
        .replaceNear(":", "(?<=[^\\s\\u00A0\\u2009\\u202F(\\[;!?:])_*:" + AFTER_MARK, colon + ":")
        .replaceNear("«", "«_*(?=[^\\s\\u00A0\\u2009\\u202F»])", "«" + inside)
        .replaceNear("»", "(?<=[^\\s\\u00A0\\u2009\\u202F«])_*»", inside + "»")
        .replaceNear("%‰", "(?<=\\d)_*(?=[%‰])", "~")
        .replaceNear(
            TextRules.DIGITS,
            "(?<![\\d.,]|[\\d]_)(\\d{1,3})_(\\d{3})(?!\\d)",
            "$1" + thousands + "$2")
        .replaceNear(
            "\u00a0\u202f", "(?<=\\d\\u202F\\d{3}|\\d\\u00A0\\d{3})_(?=\\d{3}(?!\\d))", thousands)
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + UNIT + ")", "~")
        .replaceNear(TextRules.DIGITS, "(?<=\\d|\\der) (?=" + MONTH + ")", "~")
        .replaceNear(
            "MSDP",
            NOT_IN_WORD + "(M\\.|MM\\.|S\\.E\\.M\\.|Mmes?|Mlles?|Dr|Pr|Mgr) (?=\\p{Lu})",
            "$1~")
        .replaceNear("S", NOT_IN_WORD + "S\\. E\\. ?(?=M\\.|Mme)", "S.~E.~")
        .replaceNear("S", "(?<=S\\.E\\.) (?=M\\.|Mme)", "~")
        .replaceNear("°º", NOT_IN_WORD + "([Nn])[°º]_*(?=\\d)", "$1°~")
        .replaceNear(".", NOT_IN_WORD + "(pp?|art|al|chap|vol|fig)\\. (?=\\d)", "$1.~")
        .replaceNear("§", "(?<=§)_*(?=\\d)", "~")
        .build();
  }

  private static String high(Spacing profile) {
    return switch (profile) {
      case FR_FR, FR_CH -> TextRules.NARROW;
      case FR_CA, EU -> "";
    };
  }

  private static String colon(Spacing profile) {
    return switch (profile) {
      case FR_FR, FR_CA -> TextRules.NO_BREAK;
      case FR_CH -> TextRules.NARROW;
      case EU -> "";
    };
  }

  /** The space inside guillemets. */
  static String inside(Spacing profile) {
    return colon(profile);
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear("'", "(?<=\\p{L})'(?=[\\p{L}\\d«“])", "’")
        .replaceNear(".", "\\.{3,}", "…")
        .replaceNear("0", NOT_IN_WORD + "0(?=[1-9]_" + MONTH + ")", "")
        .replaceNear("1", "(?<![\\p{L}\\d.,/:-]|\\d_)1(?=_" + MONTH + ")", "1" + raised("er"))
        .replaceNear("1", NOT_IN_WORD + "1(?:er|ᵉʳ)(?!\\p{L})", "1" + raised("er"))
        .replaceNear("1", NOT_IN_WORD + "1(?:ère|ere|re|ʳᵉ)(?!\\p{L})", "1" + raised("re"))
        .replaceNear(
            TextRules.DIGITS,
            NOT_IN_WORD + "(\\d\\d+|[02-9])(?:ièmes?|iemes?|èmes?|emes?|e|ᵉ)(?![\\p{L}\\d])",
            "$1" + raised("e"))
        .replaceNear(
            "IVX",
            NOT_IN_WORD + "([IVX]{2,})(?:ième|ème|eme|e|ᵉ)(?![\\p{L}\\d])",
            "$1" + raised("e"))
        .replaceNear(
            "VX",
            NOT_IN_WORD + "([VX])(?:ième|ème|e|ᵉ)(?=_(?:siècle|République|législature|Plan))",
            "$1" + raised("e"))
        .replaceNear("I", NOT_IN_WORD + "I(?:er|ᵉʳ)(?![\\p{L}\\d])", "I" + raised("er"))
        .replaceNear(
            String.valueOf(RichText.LOWER),
            "(?<=" + RichText.LOWER + ") (?=siècle|" + MONTH + ")",
            "~")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear(
            "\"",
            "(?<=^|[\\s\\u00A0\\u202F(\\[’'—–])(?<!«_?)\"([^\"\\n«»]+)\"(?=[\\s\\u00A0\\u202F.,;:!?)\\]…»]|$)",
            "«$1»")
        .build();
  }

  private static String raised(String letters) {
    return RichText.RAISE + letters + RichText.LOWER;
  }
}
