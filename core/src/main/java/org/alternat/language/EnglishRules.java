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
        .replace("(?<=[\\p{L}\\d)”’])_+(?=[,;:!?](?:\\s|$))", "")
        .replace("(?<=[\\p{L}\\d)”’])_+(?=\\.(?:\\s|$))", "")
        .replace("“_+", "“")
        .replace("_+”", "”")
        .replace("(?<=\\d) (?=" + UNIT + ")", "~")
        .replace("(?<=\\d) (?=" + MONTH + " \\d|" + MONTH + "(?:[,.;]|$))", "~")
        .replace(NOT_IN_WORD + "(Mr|Mrs|Ms|Dr|Prof)(\\.?) (?=\\p{Lu})", "$1$2~")
        .replace(NOT_IN_WORD + "(H\\.E\\.) (?=\\p{Lu})", "$1~")
        .replace(NOT_IN_WORD + "(No|no|pp?|para|paras|art|vol|fig)\\. (?=\\d)", "$1.~")
        .replace("(?<=§)_*(?=\\d)", "~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replace("(?<=\\p{L})'(?=\\p{L})", "’")
        .replace("\\.{3,}", "…")
        .replace(NOT_IN_WORD + "0(?=[1-9]_" + MONTH + ")", "")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replace("(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n“”]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)", "“$1”")
        .build();
  }
}
