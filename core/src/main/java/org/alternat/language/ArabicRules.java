package org.alternat.language;

/** What Arabic typography asks of a text. */
final class ArabicRules {

  private static final String ARABIC = "[\\p{IsArabic}]";

  private ArabicRules() {}

  /** Spaces alone. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replace("(?<=[\\p{L}\\p{M}\\d)»”])_+(?=[،؛:!؟](?:\\s|$))", "")
        .replace("(?<=[\\p{L}\\p{M}\\d)»”])_+(?=\\.(?:\\s|$))", "")
        .replace("«_+", "«")
        .replace("_+»", "»")
        .replace("(?<=\\d) (?=" + ARABIC + ")", "~")
        .build();
  }

  /** Commas, semicolons and question marks of the script, after a word in it. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("\\.{3,}", "…")
        .replace("(?<=" + ARABIC + "),(?=\\s|$)", "،")
        .replace("(?<=" + ARABIC + ");(?=\\s|$)", "؛")
        .replace("(?<=" + ARABIC + ")\\?(?=\\s|[)»”]|$)", "؟")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replace("(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,،؛:!؟)\\]…]|$)", "«$1»")
        .build();
  }
}
