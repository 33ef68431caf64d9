package org.alternat.language;

/** What Chinese typography asks of a text. */
final class ChineseRules {

  private static final String HAN = "[\\p{IsHan}，。、；：！？）》」”’]";

  private ChineseRules() {}

  /** No spaces beside characters and their punctuation. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear(" ", "(?<=" + HAN + ") +(?=[\\p{IsHan}，。、；：！？（《「“‘])", "")
        .replaceNear(" ", "(?<=[，。、；：！？）》（《]) +", "")
        .replaceNear(" ", " +(?=[，。、；：！？）》（《])", "")
        .build();
  }

  /** Punctuation of full width after a character. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replaceNear(",", "(?<=" + HAN + "),_*", "，")
        .replaceNear(";", "(?<=" + HAN + ");_*", "；")
        .replaceNear(":", "(?<=" + HAN + "):_*(?=[^/\\d]|$)", "：")
        .replaceNear("?", "(?<=" + HAN + ")\\?_*", "？")
        .replaceNear("!", "(?<=" + HAN + ")!_*", "！")
        .replaceNear(".", "(?<=" + HAN + ")\\.(?=\\s*$|_*\\p{IsHan})_*", "。")
        .replaceNear("(", "\\(([^()\\n]*\\p{IsHan}[^()\\n]*)\\)", "（$1）")
        .replaceNear(".…", "(?:\\.{3,}|…+)(?=\\p{IsHan}|$)", "……")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear("\"", "\"([^\"\\n“”]*\\p{IsHan}[^\"\\n“”]*)\"", "“$1”")
        .build();
  }
}
