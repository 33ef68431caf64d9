package org.alternat.template.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.language.Language;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.engine.TemplateTree.Node;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.NoteMessages;

/** Holds the keys and arguments that templates write against the messages there are. */
final class MessageKeys {
  private final List<MessageBundle> bundles;
  private final Language language;

  /** Messages in several languages; what one of them has is there. */
  MessageKeys(List<MessageBundle> bundles, Language language) {
    this.bundles = List.copyOf(bundles);
    this.language = language;
  }

  private Optional<MessageBundle.Message> find(String key) {
    return bundles.stream().flatMap(b -> b.find(key).stream()).findFirst();
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    bundles.forEach(b -> keys.addAll(b.keys()));
    return keys;
  }

  /** Checks the arguments of {@code msg}, as far as they are written out. */
  void check(List<Node> arguments, CheckFindings findings) {
    if (arguments.isEmpty()) {
      return;
    }
    Node key = arguments.getFirst();
    Optional<String> name = key.literal();
    Optional<MessageBundle.Message> message = name.flatMap(this::find);
    if (name.isPresent() && message.isEmpty()) {
      findings.error(
          findings.inside(key),
          "there is no message \"" + name.get() + "\"",
          Suggestions.didYouMean(name.get(), keys()));
    }
    message.ifPresent(m -> arguments(m, arguments, findings));
  }

  private void arguments(
      MessageBundle.Message message, List<Node> arguments, CheckFindings findings) {
    boolean written = arguments.size() < 2 || arguments.get(1).type().equals("HashLiteral");
    if (!written) {
      return;
    }
    List<Node> keys = arguments.size() < 2 ? List.of() : arguments.get(1).nodes("item key");
    Set<String> missing = new TreeSet<>(NoteMessages.arguments(message, language));
    for (Node key : keys) {
      key.literal().ifPresent(missing::remove);
    }
    boolean allKnown = keys.stream().allMatch(k -> k.literal().isPresent());
    if (!missing.isEmpty() && allKnown) {
      String list = String.join(", ", missing);
      findings.error(
          findings.at(arguments.getFirst()),
          "the message \"" + message.key() + "\" wants " + list,
          "msg(\"" + message.key() + "\", {\"" + missing.iterator().next() + "\": …})");
    }
  }
}
