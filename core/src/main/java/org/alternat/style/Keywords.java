package org.alternat.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.alternat.style.ComputedStyle.TextAlign;
import org.alternat.style.ComputedStyle.TextTransform;

/** The constants of an enum by the words that CSS has for them. */
final class Keywords<E extends Enum<E>> {
  static final Keywords<BorderStyle> BORDER_STYLE =
      new Keywords<>(BorderStyle.class, BorderStyle.NONE);
  static final Keywords<TextAlign> TEXT_ALIGN = new Keywords<>(TextAlign.class, TextAlign.START);
  static final Keywords<TextTransform> TEXT_TRANSFORM =
      new Keywords<>(TextTransform.class, TextTransform.NONE);
  static final Keywords<VerticalAlign> VERTICAL_ALIGN =
      new Keywords<>(VerticalAlign.class, VerticalAlign.BASELINE);

  private final Map<String, E> constants;
  private final E otherwise;

  private Keywords(Class<E> type, E otherwise) {
    this.constants =
        Arrays.stream(type.getEnumConstants())
            .collect(
                Collectors.toUnmodifiableMap(
                    c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
    this.otherwise = otherwise;
  }

  /** The constant that a value names. */
  E of(Value value) {
    return value instanceof Value.Keyword k
        ? constants.getOrDefault(k.name(), otherwise)
        : otherwise;
  }
}
