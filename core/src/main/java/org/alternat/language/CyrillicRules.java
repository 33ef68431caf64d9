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
        .replace("(?<=[\\p{L}\\d)»“])_+(?=[,;:!?](?:\\s|$))", "")
        .replace("(?<=[\\p{L}\\d)»“])_+(?=\\.(?:\\s|$))", "")
        .replace("«_+", "«")
        .replace("_+»", "»")
        .replace("(?<=[^\\s\\u00A0]) (?=[—–] )", "~")
        .replace("(?<=\\d)_*(?=[%‰])", "~")
        .replace("(?<=\\d) (?=" + UNIT + ")", "~")
        .replace("(?<=\\d) (?=" + MONTH + "(?!\\p{L}))", "~")
        .replace("(?<=жылғы) (?=\\d)", "~")
        .replace("№_*(?=\\d)", "№~")
        .replace("§_*(?=\\d)", "§~")
        .replace("(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})", "~")
        .build();
  }

  /** What a text in the house's own voice has put right besides. */
  static TextRules wording() {
    return new TextRules.Builder()
        .replace("\\.{3,}", "…")
        .replace("(?<![\\p{L}\\d./:-])0(?=[1-9]_" + MONTH + "(?!\\p{L}))", "")
        .replace("(?<=\\s)-(?=\\s)", "–")
        .build();
  }

  /** Straight quotation marks that stand in pairs. */
  static TextRules quotationMarks() {
    return new TextRules.Builder()
        .replace("(?<=^|[\\s\\u00A0(\\[—–])\"([^\"\\n«»]+)\"(?=[\\s\\u00A0.,;:!?)\\]…]|$)", "«$1»")
        .build();
  }
}
