package org.alternat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording with slots, as the properties of a language hold them: <code>le {0}</code>. In <code>
 * {de 0}</code> the French word runs into what fills the slot (d’avril), and what stands between
 * two carets is raised: <code>{n}^e^</code>.
 */
final class Phrase {

  private static final Pattern SLOT = Pattern.compile("\\{(?:(de|du|au|le|la) )?(\\w+)\\}");

  private final List<Part> parts;

  private Phrase(List<Part> parts) {
    this.parts = parts;
  }

  static Phrase of(String text) {
    List<Part> parts = new ArrayList<>();
    boolean raised = false;
    for (String stretch : text.split("\\^", -1)) {
      split(stretch, raised, parts);
      raised = !raised;
    }
    return new Phrase(List.copyOf(parts));
  }

  private static void split(String text, boolean raised, List<Part> parts) {
    Matcher slots = SLOT.matcher(text);
    int at = 0;
    while (slots.find()) {
      String word = slots.group(1);
      parts.add(new Literal(new RichText.Run(text.substring(at, slots.start()), raised)));
      parts.add(new Slot(word == null ? "" : word, slots.group(2)));
      at = slots.end();
    }
    parts.add(new Literal(new RichText.Run(text.substring(at), raised)));
  }

  RichText fill(Map<String, RichText> values) {
    return RichText.join(parts.stream().map(part -> fill(part, values)).toList());
  }

  RichText fill(RichText first) {
    return fill(Map.of("0", first));
  }

  String fill(String name, String value) {
    return fill(Map.of(name, RichText.of(value))).text();
  }

  private static RichText fill(Part part, Map<String, RichText> values) {
    return switch (part) {
      case Literal(RichText.Run run) -> new RichText(List.of(run));
      case Slot(String word, String name) -> {
        RichText value = values.get(name);
        if (value == null) {
          throw new IllegalStateException("a wording has the slot {" + name + "} without value");
        }
        yield word.isEmpty() ? value : RichText.of(Elision.before(word, value.text())).plus(value);
      }
    };
  }

  private sealed interface Part {}

  private record Literal(RichText.Run run) implements Part {}

  /** A slot, with the word before it that it may run into. */
  private record Slot(String word, String name) implements Part {}
}
