package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
      MessageBundle.read(file, language.tag()).forEach(this::check);
    } catch (AlternatException e) {
      problems.addAll(e.problems());
    }
    return problems;
  }

  private void check(Message message) {
    Set<String> arguments = new TreeSet<>();
    try {
      arguments.addAll(NoteMessages.arguments(message, language));
    } catch (IllegalArgumentException e) {
      problems.add(NoteMessages.malformed(message, e));
      return;
    }
    List<Message> same = librarys.stream().flatMap(b -> b.find(message.key()).stream()).toList();
    if (same.isEmpty()) {
      misspelt(message);
      return;
    }
    Set<String> known = new TreeSet<>();
    same.forEach(m -> known.addAll(NoteMessages.arguments(m, language)));
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

  private Problem unknown(Message message, String argument, Set<String> known) {
    Location at = message.location();
    String line = file.text().lines().skip(Math.max(0, at.line() - 1)).findFirst().orElse("");
    int column = line.indexOf("{" + argument) + 2;
    return Problem.error(
        Location.of(at.file(), at.line(), column < 2 ? at.column() : column),
        "the message \"" + message.key() + "\" is given no {" + argument + "}",
        known.isEmpty() ? "it is given none" : UnknownNames.hint(argument, known));
  }
}
