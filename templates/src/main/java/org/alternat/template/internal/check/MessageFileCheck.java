package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.language.Language;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.engine.UnknownNames;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.MessageBundle.Message;
import org.alternat.template.internal.library.NoteMessages;
import org.alternat.template.internal.library.TemplateRoots;

/** Holds a messages file against the library's messages: keys, arguments, syntax. */
final class MessageFileCheck {
  private static final Pattern ENDS_IN_BACKSLASH = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\$");
  private static final Pattern WRITTEN =
      Pattern.compile("((?:[^\\s=:\\\\]|\\\\.)+)\\s*(?:[=:].*|\\s[^=:].*)");
  private static final Pattern BLANK_IN_KEY = Pattern.compile("[\\w.-]+\\s+[\\w.-]+\\s*=");
  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z][^<>]*>|&(?:[a-z]+|#\\d+);|<[@#]|\\$\\{");
  private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}'])'\\{(\\w+)");

  private final TemplateRoots.Text file;
  private final List<MessageBundle> librarys;
  private final Language language;
  private final List<Problem> problems = new ArrayList<>();

  /** What templates give a message is what the library's own ask for in any language. */
  MessageFileCheck(TemplateRoots.Text file, List<MessageBundle> librarys, Language language) {
    this.file = file;
    this.librarys = List.copyOf(librarys);
    this.language = language;
  }

  List<Problem> run() {
    try {
      lines();
      MessageBundle.read(file, language.tag()).forEach(this::check);
    } catch (AlternatException e) {
      problems.addAll(e.problems());
    }
    return problems;
  }

  /** What a file of messages would be read without a word: keys alone, and keys given twice. */
  private void lines() {
    Map<String, Integer> first = new HashMap<>();
    String[] lines = file.text().split("\\R", -1);
    boolean continued = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      boolean message = !continued && !line.isEmpty() && !line.matches("[#!].*");
      continued = (message || continued) && ENDS_IN_BACKSLASH.matcher(line).find();
      if (message) {
        line(i + 1, line, first);
      }
    }
  }

  private void line(int number, String line, Map<String, Integer> first) {
    Location place = Location.of(file.shown(), number, 1);
    Matcher written = WRITTEN.matcher(line);
    if (!written.matches()) {
      problems.add(Problem.warning(place, "this is no message", "write key = text"));
      return;
    }
    if (BLANK_IN_KEY.matcher(line).lookingAt()) {
      problems.add(
          Problem.warning(
              place,
              "the key ends at the first blank: " + written.group(1),
              "keys have no blanks"));
    }
    Integer before = first.putIfAbsent(written.group(1), number);
    if (before != null) {
      problems.add(
          Problem.warning(
              place,
              "the message \"" + written.group(1) + "\" is given twice",
              "this one holds; the other is in line " + before));
    }
  }

  private void check(Message message) {
    Set<String> arguments = new TreeSet<>();
    try {
      arguments.addAll(NoteMessages.arguments(message, language));
    } catch (IllegalArgumentException e) {
      problems.add(NoteMessages.malformed(message, e));
      return;
    }
    markup(message);
    List<Message> same = librarys.stream().flatMap(b -> b.find(message.key()).stream()).toList();
    if (same.isEmpty()) {
      misspelt(message);
      return;
    }
    Set<String> known = new TreeSet<>();
    same.forEach(m -> known.addAll(NoteMessages.arguments(m, language)));
    quoted(message, known, arguments);
    arguments.removeAll(known);
    arguments.forEach(a -> problems.add(unknown(message, a, known)));
  }

  /** A message of the house's own is no mistake, one that is nearly the library's is. */
  private void misspelt(Message message) {
    Suggestions.nearest(message.key(), librarys.getFirst().keys())
        .ifPresent(near ->
            problems.add(
                Problem.warning(
                    message.location(),
                    "the library has no message \"" + message.key() + "\"",
                    "did you mean \"" + near + "\"?")));
  }

  /** Messages are text: a tag would be printed as it stands. */
  private void markup(Message message) {
    Matcher tag = MARKUP.matcher(message.pattern());
    if (tag.find()) {
      problems.add(
          Problem.warning(
              place(message, tag.group()),
              tag.group() + " is printed as it stands",
              "messages are text; markup is written in templates"));
    }
  }

  /** An apostrophe before a brace that follows no letter makes it a mere sign. */
  private void quoted(Message message, Set<String> known, Set<String> filled) {
    Matcher quoted = QUOTED.matcher(message.pattern());
    while (quoted.find()) {
      if (known.contains(quoted.group(1)) && !filled.contains(quoted.group(1))) {
        problems.add(
            Problem.warning(
                place(message, quoted.group()),
                "the apostrophe keeps {" + quoted.group(1) + "} from being filled in",
                "write ’, or quotation marks of the language"));
      }
    }
  }

  /** Where a piece of a message stands, if it stands in its first line. */
  private Location place(Message message, String piece) {
    Location at = message.location();
    String line = file.text().lines().skip(Math.max(0, at.line() - 1)).findFirst().orElse("");
    int found = line.indexOf(piece);
    return found < 0 ? at : Location.of(at.file(), at.line(), found + 1);
  }

  private Problem unknown(Message message, String argument, Set<String> known) {
    Location brace = place(message, "{" + argument);
    return Problem.error(
        brace.equals(message.location()) ? brace : brace.shifted(1),
        "the message \"" + message.key() + "\" is given no {" + argument + "}",
        known.isEmpty() ? "it is given none" : UnknownNames.hint(argument, known));
  }
}
