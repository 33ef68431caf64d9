package org.alternat.language;

import java.util.List;
import java.util.Optional;

/** Definite ordinals in words: الخامسة, الحادية عشرة, الخامسة والعشرون. */
final class ArabicOrdinals {

  private static final List<String> MASCULINE =
      List.of(
          "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع");

  private static final List<String> FEMININE =
      List.of(
          "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
          "التاسعة");

  private static final List<String> TENS =
      List.of(
          "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون");

  private ArabicOrdinals() {}

  /** In words up to a hundred; what is greater is written in digits. */
  static Optional<String> of(int number, Gender gender) {
    boolean feminine = gender == Gender.FEMININE;
    if (number < 1 || number > 100) {
      return Optional.empty();
    }
    if (number == 100) {
      return Optional.of("المئة");
    }
    if (number == 10) {
      return Optional.of(feminine ? "العاشرة" : "العاشر");
    }
    int tens = number / 10;
    if (number % 10 == 0) {
      return Optional.of(TENS.get(tens - 2));
    }
    String unit = tens == 0 ? simple(number, feminine) : compound(number % 10, feminine);
    return Optional.of(
        switch (tens) {
          case 0 -> unit;
          case 1 -> unit + (feminine ? " عشرة" : " عشر");
          default -> unit + " و" + TENS.get(tens - 2);
        });
  }

  private static String simple(int unit, boolean feminine) {
    return (feminine ? FEMININE : MASCULINE).get(unit - 1);
  }

  /** The first is another word beside tens. */
  private static String compound(int unit, boolean feminine) {
    if (unit == 1) {
      return feminine ? "الحادية" : "الحادي";
    }
    return simple(unit, feminine);
  }
}
