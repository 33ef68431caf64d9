package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.language.Languages;
import org.alternat.language.LineTypography;
import org.alternat.model.LanguageTag;

/** Sets a line put together from pieces as the language of the note has it. */
final class LineSetting {
  private final LanguageTag language;
  private final LineTypography typography;

  /** The characters of the line. */
  private final StringBuilder characters = new StringBuilder();

  /** Which of them are in another language. */
  private final BitSet other = new BitSet();

  private LineSetting(LanguageTag language, LineTypography typography) {
    this.language = language;
    this.typography = typography;
  }

  /** The line; as it is if the language is none that notes are written in. */
  static List<Inline> set(List<Inline> line, LanguageTag language) {
    if (line.isEmpty() || !Languages.isSupported(language)) {
      return line;
    }
    LineSetting setting = new LineSetting(language, Languages.of(language).lines());
    setting.collect(line, false);
    return setting.set(line);
  }

  private void collect(List<Inline> line, boolean foreign) {
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Text text -> {
          int start = characters.length();
          characters.append(text.characters());
          other.set(start, characters.length(), foreign);
        }
        case Inline.LineBreak lineBreak -> characters.append('\n');
        // A footnote is a line of its own.
        case Inline.Footnote footnote -> {}
        case Inline around ->
            collect(Walk.content(around), foreign || isOther(around.attributes()));
      }
    }
  }

  private boolean isOther(Attributes attributes) {
    return attributes
        .ownLanguage()
        .map(locale -> !locale.getLanguage().equals(language.language()))
        .orElse(false);
  }

  private List<Inline> set(List<Inline> line) {
    String text = characters.toString();
    if (typography.leaves(text, other)) {
      return line;
    }
    List<String> set = typography.set(text, other);
    return String.join("", set).contentEquals(characters) ? line : rebuild(line, set.iterator());
  }

  private static List<Inline> rebuild(List<Inline> line, Iterator<String> set) {
    List<Inline> result = new ArrayList<>();
    for (Inline inline : line) {
      Inline made = rebuild(inline, set);
      if (!(made instanceof Inline.Text text) || !text.characters().isEmpty()) {
        result.add(made);
      }
    }
    return result;
  }

  private static Inline rebuild(Inline inline, Iterator<String> set) {
    return switch (inline) {
      case Inline.Text text -> new Inline.Text(next(text.characters().length(), set));
      case Inline.LineBreak lineBreak -> {
        set.next();
        yield lineBreak;
      }
      case Inline.Footnote footnote -> footnote;
      case Inline other -> other.withContent(rebuild(Walk.content(other), set));
    };
  }

  private static String next(int count, Iterator<String> set) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(set.next());
    }
    return text.toString();
  }
}
