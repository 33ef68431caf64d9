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
        .replace("(?<=[\\p{L}\\d)»”])_+(?=[,;:!?](?:\\s|$))", "")
        .replace("(?<=[\\p{L}\\d)»”])_+(?=\\.(?:\\s|$))", "")
        .replace("(?<=[¿¡«“])_+", "")
        .replace("_+(?=[»”])", "")
        .replace("(?<=\\d)_*(?=[%‰])", "~")
        .replace("(?<=\\d) (?=" + UNIT + ")", "~")
        .replace("(?<=\\d) de (?=" + MONTH + "(?!\\p{L}))", "~de~")
        .replace(NOT_IN_WORD + "(Sra?s?\\.|Dra?\\.|D\\.ª?|S\\.E\\.|Excmo\\.) (?=\\p{Lu})", "$1~")
        .replace(NOT_IN_WORD + "([Nn]\\.?º|núm\\.|págs?\\.|art\\.|párr\\.)_*(?=\\d)", "$1~")
        .replace("§_*(?=\\d)", "§~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("\\.{3,}", "…")
        .replace("(?<=\\d)[oº](?=_aniversario)", ".º")
        .replace(NOT_IN_WORD + "0(?=[1-9]_de_" + MONTH + ")", "")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replace(
            "(?<=^|[\\s\\u00A0(\\[—–¿¡])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)", "«$1»")
        .build();
  }
}
