package org.alternat.template.internal.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alternat.document.Label;
import org.alternat.language.Language;
import org.alternat.language.RichText;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.library.MessageBundle.Message;
import org.alternat.template.view.Markup;

/** The messages of one note, formatted; remembers which of them its language lacks. */
public final class NoteMessages {
  /** Stands for a piece of markup while a message is formatted; the number of the piece follows. */
  private static final char PIECE = '\uE000';

  /** Names of items, which are no words, may stand between a sign and the next. */
  private static final Pattern STOP_AFTER_QUESTION =
      Pattern.compile("([?!؟？](?:\uFDD0[^\uFDD1]*\uFDD1)?)[.。](?=$|\uFDD0)");

  private static final Pattern KEYWORD = Pattern.compile("[A-Za-z0-9_-]*");

  private final MessageBundle bundle;
  private final Language language;

  /** Keys taken from English because the language of the note lacks them. */
  private final Set<String> missing = new LinkedHashSet<>();

  /** Messages for a note in a language. */
  public NoteMessages(MessageBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The names of the arguments that a message wants. */
  public static Set<String> arguments(Message message, Language language) {
    return language.messages().arguments(message.pattern());
  }

  /** That a message cannot be read or lacks an argument. */
  public static Problem malformed(Message message, IllegalArgumentException e) {
    return Problem.error(
        message.location(),
        "\"" + message.key() + "\": " + e.getMessage(),
        "see \"Messages\" in docs/customizing.md");
  }

  /** A message without arguments. */
  public Markup format(String key) {
    return format(key, Map.of());
  }

  /**
   * A message.
   *
   * @param arguments numbers, or {@link Markup} for all else
   * @throws AlternatException if there is no such message or its pattern is malformed
   */
  public Markup format(String key, Map<String, Object> arguments) {
    Message message = bundle.find(key).orElseThrow(() -> unknown(key));
    if (bundle.isMissing(key)) {
      missing.add(key);
    }
    List<Markup> pieces = new ArrayList<>();
    Map<String, Object> plain = new LinkedHashMap<>();
    arguments.forEach((name, value) -> plain.put(name, plain(value, pieces)));
    try {
      RichText text = language.messages().format(message.pattern(), plain);
      return sentence(text.map(run -> filled(run, pieces), run -> raised(run, pieces)));
    } catch (IllegalArgumentException e) {
      throw new AlternatException(List.of(malformed(message, e)), e);
    }
  }

  /** A question that ends a sentence ends it. */
  private static Markup sentence(String xhtml) {
    return new Markup(STOP_AFTER_QUESTION.matcher(xhtml).replaceFirst("$1"));
  }

  /** Markup that is plain text can be compared in a select; other markup is put in afterwards. */
  private static Object plain(Object value, List<Markup> pieces) {
    if (!(value instanceof Markup markup)) {
      return value;
    }
    if (KEYWORD.matcher(markup.xhtml()).matches()) {
      return markup.xhtml();
    }
    pieces.add(markup);
    return String.valueOf(PIECE) + (char) (PIECE + pieces.size());
  }

  private String filled(String run, List<Markup> pieces) {
    String set = markup(language.typography().normalize(run));
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < set.length(); i++) {
      char c = set.charAt(i);
      if (c == PIECE && i + 1 < set.length()) {
        filled.append(pieces.get(set.charAt(++i) - PIECE - 1).xhtml());
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private String raised(String run, List<Markup> pieces) {
    return "<sup>" + filled(run, pieces) + "</sup>";
  }

  private static String markup(RichText text) {
    return text.map(
        run -> Markup.ofText(run).xhtml(), run -> "<sup>" + Markup.ofText(run).xhtml() + "</sup>");
  }

  private AlternatException unknown(String key) {
    String hint = Suggestions.didYouMean(key, bundle.keys());
    return new AlternatException(
        List.of(
            Problem.error(
                Location.UNKNOWN,
                "there is no message \"" + key + "\" in " + languages(),
                hint.isEmpty() ? null : hint)));
  }

  private String languages() {
    return language.tag().language().equals("en") ? "English" : language.tag() + " or English";
  }

  /** Members as the language lists them: A, B and C. */
  public Markup list(List<Markup> members) {
    return new Markup(language.list(members.stream().map(Markup::xhtml).toList()));
  }

  /** A number as the language writes it. */
  public Markup number(BigDecimal number) {
    return Markup.ofText(language.numbers().format(number));
  }

  /** A text with a capital at its beginning. */
  public Markup capitalized(Markup text) {
    boolean begins = !text.isEmpty() && Character.isLetter(text.xhtml().codePointAt(0));
    return begins ? new Markup(language.capitalize(text.xhtml())) : text;
  }

  /** The words that exporters add. */
  public Map<Label, String> labels() {
    Map<Label, String> labels = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      if (bundle.find(label.messageKey()).isPresent()) {
        labels.put(label, format(label.messageKey()).xhtml());
      }
    }
    return labels;
  }

  /** A warning for each message that the language lacks. */
  public List<Problem> gaps() {
    return missing.stream()
        .map(key ->
            Problem.warning(
                bundle.find(key).map(Message::location).orElse(Location.UNKNOWN),
                "the message \""
                    + key
                    + "\" has no text in "
                    + language.tag()
                    + "; English is printed",
                null))
        .toList();
  }
}
