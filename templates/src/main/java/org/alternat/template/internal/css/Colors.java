package org.alternat.template.internal.css;

import com.helger.css.utils.ECSSColor;
import java.util.List;
import java.util.Optional;
import org.alternat.style.Color;

/** Reads opaque colours: {@code #rgb}, {@code #rrggbb}, {@code rgb(r, g, b)} and CSS's names. */
final class Colors {
  private Colors() {}

  static Optional<Color> parse(Term term) {
    return switch (term) {
      case Term.Word word when word.text().startsWith("#") -> hex(word.lower().substring(1));
      case Term.Word word -> named(word.lower());
      case Term.Function function when function.name().equals("rgb") -> rgb(function.arguments());
      case Term other -> Optional.empty();
    };
  }

  private static Optional<Color> hex(String digits) {
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return six.matches("[0-9a-f]{6}")
        ? Optional.of(new Color(Integer.parseInt(six, 16)))
        : Optional.empty();
  }

  private static Optional<Color> named(String name) {
    return Optional.ofNullable(ECSSColor.getFromNameCaseInsensitiveOrNull(name))
        .map(c -> new Color(c.getRed() << 16 | c.getGreen() << 8 | c.getBlue()));
  }

  private static Optional<Color> rgb(List<Term> arguments) {
    List<Term> words = arguments.stream().filter(t -> !(t instanceof Term.Separator)).toList();
    if (words.size() != 3
        || !words.stream()
            .allMatch(t -> t instanceof Term.Word w && w.text().matches("\\d{1,3}"))) {
      return Optional.empty();
    }
    int rgb = 0;
    for (Term word : words) {
      int channel = Integer.parseInt(((Term.Word) word).text());
      if (channel > 255) {
        return Optional.empty();
      }
      rgb = rgb << 8 | channel;
    }
    return Optional.of(new Color(rgb));
  }
}
