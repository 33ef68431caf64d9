package org.alternat.language;

import java.util.Locale;
import java.util.Set;

/** How French articles and prepositions run into the word after them. */
final class Elision {

  private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüœæAÀÂÄEÉÈÊËIÎÏOÔÖUÙÛÜŒÆ";

  /** An h is taken for aspirated (la Hongrie, le Honduras) except at the beginning of these. */
  private static final Set<String> MUTE_H = Set.of("haïti", "hiver", "hexagone");

  private Elision() {}

  /**
   * The word joined to what follows; le, la, du, de, au and que change before a vowel: "d’avril",
   * "de l’Iran", "à l’été".
   */
  static String join(String word, String next) {
    return before(word, next) + next;
  }

  /** The word as it stands before another, with its blank or apostrophe. */
  static String before(String word, String next) {
    if (!startsWithVowel(next)) {
      return word + " ";
    }
    return switch (word) {
      case "le", "la" -> "l’";
      case "du", "de la" -> "de l’";
      case "de" -> "d’";
      case "au", "à la" -> "à l’";
      case "que" -> "qu’";
      default -> word + " ";
    };
  }

  static boolean startsWithVowel(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first == 'h' || first == 'H') {
      String word = text.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
      return MUTE_H.contains(word);
    }
    return VOWELS.indexOf(first) >= 0;
  }
}
