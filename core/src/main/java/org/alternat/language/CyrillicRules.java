package org.alternat.language;

/** What the typography of Russian and Kazakh asks of a text. */
final class CyrillicRules {

  private static final String MONTH =
      "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
          + "|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)";

  private static final String UNIT =
      "(?:млн|млрд|трлн|тыс\\.|г\\.|гг\\.|год[ау]?|лет|руб\\.|долл\\.|тенге|теңге|евро|еуро|тонн"
          + "|га|км|кг|т|ч|жыл\\p{IsCyrillic}*|ай|күн|[₸€$£]|[A-Z]{3})(?![\\p{L}\\d])";

  private CyrillicRules() {}

  /** Spaces alone. */
  static TextRules spacing() {
    return new TextRules.Builder()
        .replace("[ \\t]{2,}", " ")
        .replaceNear(",;:!?", "(?<=[\\p{L}\\d)»“])_+(?=[,;:!?](?:\\s|$))", "")
        .replaceNear(".", "(?<=[\\p{L}\\d)»“])_+(?=\\.(?:\\s|$))", "")
        .replaceNear("«", "«_+", "«")
        .replaceNear("»", "_+»", "»")
        .replaceNear("—–", "(?<=[^\\s\\u00A0]) (?=[—–] )", "~")
        .replaceNear("%‰", "(?<=\\d)_*(?=[%‰])", "~")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + UNIT + ")", "~")
        .replaceNear(TextRules.DIGITS, "(?<=\\d) (?=" + MONTH + "(?!\\p{L}))", "~")
        .replaceNear(TextRules.DIGITS, "(?<=жылғы) (?=\\d)", "~")
        .replaceNear("№", "№_*(?=\\d)", "№~")
        .replaceNear("§", "§_*(?=\\d)", "§~")
        .replaceNear(".", "(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})", "~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replaceNear(".", "\\.{3,}", "…")
        .replaceNear("0", "(?<![\\p{L}\\d./:-])0(?=[1-9]_" + MONTH + "(?!\\p{L}))", "")
        .replaceNear("-", "(?<=\\s)-(?=\\s)", "–")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replaceNear(
            "\"", "(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)", "«$1»")
        .build();
  }
}
