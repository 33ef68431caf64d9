package org.alternat.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts for tests: everyday words, and those that writers of files stumble over. */
public final class Texts {
  /** Everyday words, with the typography of French and English notes. */
  static final List<String> WORDS =
      List.of(
          "Lomé",
          "Astana",
          "accord",
          "coopération",
          "trade",
          "visit",
          "2014",
          "l’Union",
          "« paix »",
          "Présidence",
          "of",
          "the",
          "et",
          "à",
          "3\u00A0octobre",
          "12,5\u00A0%",
          "high-level",
          "œuvre",
          "Strasse",
          "Łódź",
          "Ғылым",
          "Қазақстан",
          "№\u00A05",
          "10\u202F000",
          "—",
          "N’Djaména");

  /** Texts that are hard on writers; each is legal in a document. */
  public static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://example.org\")",
          "+1-2",
          "-5+cmd|' /C calc'!A0",
          "@SUM(A1)",
          "<script>alert(1)</script>",
          "</script><!--",
          "]]> & &amp; &#0; <b>",
          "\" onload='x' \\\"",
          "${dossier} <#if x> [#list]",
          "_x000D_ _x0041_",
          "\\u0041 %s %n {0} C:\\temp",
          "control \u0001\u0008\u000B\u001F\u007F\u0085 characters",
          "lone \uD83D surrogate",
          "lone \uDE00 surrogate",
          "not \uFFFE\uFFFF characters",
          "private \uE000 use",
          "soft\u00ADhyphen\u00ADa\u00ADtion zero\u200Bwidth\u2060joiner\uFEFF",
          "override \u202Eevil\u202C and \u2067isolate\u2069",
          "e\u0301 a\u0323\u0302 Z\u0351\u036B\u0343 combining",
          "👍🏽 👩‍👩‍👧‍👦 🇹🇬 🇰🇿 𝐁𝐨𝐥𝐝 𠮷",
          "العلاقات بين توغو وكازاخستان 2023",
          "יחסים (1992–2024) דיפלומטיים",
          "外交関係の樹立、両国の協力。",
          "ราชอาณาจักรไทยและสาธารณรัฐ",
          "द्विपक्षीय सम्बन्ध",
          "x".repeat(300),
          "https://example.org/" + "path/".repeat(40) + "?a=1&b=2#c",
          "  two  blanks\tand\ttabs\nand lines\r\nof them  ",
          "\u00A0\u202F\u2009");

  private Texts() {}

  /** A few everyday words, now and then a text that is hard on writers. */
  static String random(RandomGenerator random) {
    return random.nextInt(8) == 0 ? pick(HOSTILE, random) : words(random);
  }

  /** One to twelve everyday words. */
  static String words(RandomGenerator random) {
    StringBuilder text = new StringBuilder(pick(WORDS, random));
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(' ').append(pick(WORDS, random));
    }
    return text.toString();
  }

  static <T> T pick(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * What of a text must be found again in a file: its visible characters. White space, control and
   * format characters, halves of surrogate pairs and what is no character are gone, so that texts
   * read back from files compare whatever lines and spaces the format makes.
   */
  public static String visible(CharSequence text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().filter(Texts::isVisible).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isVisible(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || (c & 0xFFFE) == 0xFFFE) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
