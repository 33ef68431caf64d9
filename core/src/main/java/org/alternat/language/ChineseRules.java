package org.alternat.language;

/** What Chinese typography asks of a text. */
final class ChineseRules {

  private static final String HAN = "[\\p{IsHan}，。、；：！？）》」”’]";

  private ChineseRules() {}

  /** No spaces beside characters and their punctuation. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replace("(?<=" + HAN + ") +(?=[\\p{IsHan}，。、；：！？（《「“‘])", "")
        .replace("(?<=[，。、；：！？）》（《]) +", "")
        .replace(" +(?=[，。、；：！？）》（《])", "")
        .build();
  }

  /** Punctuation of full width after a character. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("(?<=" + HAN + "),_*", "，")
        .replace("(?<=" + HAN + ");_*", "；")
        .replace("(?<=" + HAN + "):_*(?=[^/\\d]|$)", "：")
        .replace("(?<=" + HAN + ")\\?_*", "？")
        .replace("(?<=" + HAN + ")!_*", "！")
        .replace("(?<=" + HAN + ")\\.(?=\\s*$|_*\\p{IsHan})_*", "。")
        .replace("\\(([^()\\n]*\\p{IsHan}[^()\\n]*)\\)", "（$1）")
        .replace("(?:\\.{3,}|…+)(?=\\p{IsHan}|$)", "……")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replace("\"([^\"\\n“”]*\\p{IsHan}[^\"\\n“”]*)\"", "“$1”")
        .build();
  }
}
