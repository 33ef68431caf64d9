package org.alternat.language;

/** What Spanish typography asks of a text. */
final class SpanishRules {

  private static final String MONTH =
      "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

  private static final String UNIT =
      "(?:mil|mill(?:ón|ones)|bill(?:ón|ones)|euros?|dólares|francos|toneladas|hectáreas|años?|mes(?:es)?"
          + "|días?|horas?|km|kg|ha|t|h|[€$£₸]|[A-Z]{3})(?![\\p{L}\\d])";

  private static final String NOT_IN_WORD = "(?<![\\p{L}\\d./:-])";

  private SpanishRules() {}

  /** Spaces alone. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear(",;:!?", "(?<=[\\p{L}\\d)»”])_+(?=[,;:!?](?:\\s|$))", "")
        .replaceNear(".", "(?<=[\\p{L}\\d)»”])_+(?=\\.(?:\\s|$))", "")
        .replaceNear("¿¡«“", "(?<=[¿¡«“])_+", "")
        .replaceNear("»”", "_+(?=[»”])", "")
        .replaceNear("%‰", "(?<=\\d)_*(?=[%‰])", "~")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + UNIT + ")", "~")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) de (?=" + MONTH + "(?!\\p{L}))", "~de~")
        .replaceNear(
            ".", NOT_IN_WORD + "(Sra?s?\\.|Dra?\\.|D\\.ª?|S\\.E\\.|Excmo\\.) (?=\\p{Lu})", "$1~")
        .replaceNear(
            ".º", NOT_IN_WORD + "([Nn]\\.?º|núm\\.|págs?\\.|art\\.|párr\\.)_*(?=\\d)", "$1~")
        .replaceNear("§", "§_*(?=\\d)", "§~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replaceNear(".", "\\.{3,}", "…")
        .replaceNear(TextRules.DIGITS, "(?<=\\d)[oº](?=_aniversario)", ".º")
        .replaceNear("0", NOT_IN_WORD + "0(?=[1-9]_de_" + MONTH + ")", "")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear(
            "\"",
            "(?<=^|[\\s\\u00A0(\\[—–¿¡])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)",
            "«$1»")
        .build();
  }
}
