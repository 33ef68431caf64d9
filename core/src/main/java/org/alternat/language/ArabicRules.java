package org.alternat.language;

/** What Arabic typography asks of a text. */
final class ArabicRules {

  private static final String ARABIC = "[\\p{IsArabic}]";

  private ArabicRules() {}

  /** Spaces alone. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear("،؛:!؟", "(?<=[\\p{L}\\p{M}\\d)»”])_+(?=[،؛:!؟](?:\\s|$))", "")
        .replaceNear(".", "(?<=[\\p{L}\\p{M}\\d)»”])_+(?=\\.(?:\\s|$))", "")
        .replaceNear("«", "«_+", "«")
        .replaceNear("»", "_+»", "»")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + ARABIC + ")", "~")
        .build();
  }

  /** Commas, semicolons and question marks of the script, after a word in it. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replaceNear(".", "\\.{3,}", "…")
        .replaceNear(",", "(?<=" + ARABIC + "),(?=\\s|$)", "،")
        .replaceNear(";", "(?<=" + ARABIC + ");(?=\\s|$)", "؛")
        .replaceNear("?", "(?<=" + ARABIC + ")\\?(?=\\s|[)»”]|$)", "؟")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear(
            "\"",
            "(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,،؛:!؟)\\]…]|$)",
            "«$1»")
        .build();
  }
}
