package org.alternat.model;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A level of a {@link MarkingScheme}.
 *
 * @since 1.0
 */
public record MarkingLevel(
    @Required @Meaning("what markings call it, in capitals") String name,
    @Meaning(
            "what is printed, by language; the name if absent, and all of them in a language for"
                + " which there is none")
        LocalizedText label,
    @Meaning("abbreviation before each paragraph and row, such as S; none if absent")
        @Nullable String portionMark,
    @Meaning("colour of the banner, such as #FFC000; the theme's if absent") @Nullable String color,
    @Meaning("colour behind the banner, such as #000000") @Nullable String ground) {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** Rejects what is no colour, and a colour without its ground. */
  public MarkingLevel {
    checkColor(color);
    checkColor(ground);
    if ((color == null) != (ground == null)) {
      throw new IllegalArgumentException("a level has both color and ground, or neither");
    }
  }

  private static void checkColor(@Nullable String color) {
    if (color != null && !COLOR.matcher(color).matches()) {
      throw new IllegalArgumentException("\"" + color + "\" is no colour such as #FFC000");
    }
  }

  /** What is printed in a language. */
  String label(LanguageTag language) {
    if (label.isEmpty()) {
      return name;
    }
    return label
        .get(language)
        .orElseGet(() ->
            label.byLanguage().values().stream().distinct().collect(Collectors.joining(" / ")));
  }
}
