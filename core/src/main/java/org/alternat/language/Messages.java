package org.alternat.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences with arguments, in ICU's message syntax with named arguments.
 *
 * <pre>{@code
 * french.messages().format("{n, plural, one {# visite} other {# visites}}", Map.of("n", 1.5));
 *     // 1,5 visite
 * french.messages().format("Relations établies {when}", Map.of("when", dates.format(d, ON)));
 *     // Relations établies en 2014
 * }</pre>
 *
 * Numbers are written as the language does, so give years as texts. Raised letters of arguments
 * stay raised. An apostrophe after a letter is one, also before a brace: <code>l'{x}</code>; for a
 * brace itself write <code>'{'</code> after a space.
 *
 * @since 1.0
 */
public final class Messages {

  private final Icu icu;

  Messages(Icu icu) {
    this.icu = icu;
  }

  /**
   * Fills a message.
   *
   * @param arguments by name: numbers, texts, {@link RichText} and {@link CountryName}; dates must
   *     be put into words first
   * @throws IllegalArgumentException if the message cannot be read, an argument is missing or of
   *     another type
   */
  public RichText format(String message, Map<String, ?> arguments) {
    Map<String, Object> values = new HashMap<>();
    arguments.forEach((name, value) -> values.put(name, argument(name, value)));
    return RichText.decode(icu.format(message, values));
  }

  /** The names of the arguments that a message uses. */
  public Set<String> arguments(String message) {
    return icu.argumentNames(message);
  }

  private static Object argument(String name, Object value) {
    return switch (value) {
      case Number number -> number;
      case CharSequence text -> text.toString();
      case RichText text -> text.encoded();
      case CountryName country -> country.name();
      default ->
          throw new IllegalArgumentException(
              "the argument {"
                  + name
                  + "} is a "
                  + value.getClass().getSimpleName()
                  + "; put it into words first");
    };
  }

  /** Reads a message, which is then not to be used by two threads at once. */
  static MessageFormat read(String message, ULocale locale) {
    try {
      return new MessageFormat(message.replaceAll("(?<=\\p{L})'(?!')", "''"), locale);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the message cannot be read: " + PatternWords.of(String.valueOf(e.getMessage())), e);
    }
  }

  /** Fills a message, all of whose arguments must be there. */
  static String fill(MessageFormat message, Map<String, Object> values) {
    Set<String> missing = new TreeSet<>(message.getArgumentNames());
    missing.removeAll(values.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "the message \"" + message.toPattern() + "\" lacks its arguments " + missing);
    }
    try {
      return message.format(values);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the message cannot be filled in: " + PatternWords.of(String.valueOf(e.getMessage())), e);
    }
  }
}
