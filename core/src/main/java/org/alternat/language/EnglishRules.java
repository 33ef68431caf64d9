package org.alternat.language;

/** What English typography, British or American, asks of a text. */
final class EnglishRules {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + "(?!\\p{L})";

  private static final String UNIT =
      "(?:million|billion|trillion|per cent|euros?|dollars?|tonnes?|hectares?|km|kg|ha|t"
          + "|[A-Z]{3})(?![\\p{L}\\d])";

  private static final String NOT_IN_WORD = "(?<![\\p{L}\\d./:-])";

  private EnglishRules() {}

  /** Spaces alone. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear(",;:!?", "(?<=[\\p{L}\\d)”’])_+(?=[,;:!?](?:\\s|$))", "")
        .replaceNear(".", "(?<=[\\p{L}\\d)”’])_+(?=\\.(?:\\s|$))", "")
        .replaceNear("“", "“_+", "“")
        .replaceNear("”", "_+”", "”")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + UNIT + ")", "~")
        .replaceNear(
            TextRules.DIGITS, "(?<=\\d) (?=" + MONTH + " \\d|" + MONTH + "(?:[,.;]|$))", "~")
        .replaceNear("MDP", NOT_IN_WORD + "(Mr|Mrs|Ms|Dr|Prof)(\\.?) (?=\\p{Lu})", "$1$2~")
        .replaceNear("H", NOT_IN_WORD + "(H\\.E\\.) (?=\\p{Lu})", "$1~")
        .replaceNear(".", NOT_IN_WORD + "(No|no|pp?|para|paras|art|vol|fig)\\. (?=\\d)", "$1.~")
        .replaceNear("§", "(?<=§)_*(?=\\d)", "~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear("'", "(?<=\\p{L})'(?=\\p{L})", "’")
        .replaceNear(".", "\\.{3,}", "…")
        .replaceNear("0", NOT_IN_WORD + "0(?=[1-9]_" + MONTH + ")", "")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear(
            "\"", "(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n“”]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)", "“$1”")
        .build();
  }
}
