package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Inline;
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
      boolean inside = foreign || isOther(inline.attributes());
      switch (inline) {
        case Inline.Text text -> {
          int start = characters.length();
          characters.append(text.characters());
          other.set(start, characters.length(), foreign);
        }
        case Inline.Styled styled -> collect(styled.content(), inside);
        case Inline.Span span -> collect(span.content(), inside);
        case Inline.Link link -> collect(link.content(), inside);
        case Inline.Abbreviation abbreviation -> collect(abbreviation.content(), inside);
        case Inline.Time time -> collect(time.content(), inside);
        case Inline.Data data -> collect(data.content(), inside);
        case Inline.LineBreak lineBreak -> characters.append('\n');
        // A footnote is a line of its own, and the words of a reference are not known yet.
        case Inline.Footnote footnote -> {}
        case Inline.Reference reference -> {}
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
    List<String> set = typography.set(characters.toString(), other);
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
      case Inline.Styled(var own, var emphasis, var content) ->
          new Inline.Styled(own, emphasis, rebuild(content, set));
      case Inline.Span(var own, var content) -> new Inline.Span(own, rebuild(content, set));
      case Inline.Link(var own, var target, var content) ->
          new Inline.Link(own, target, rebuild(content, set));
      case Inline.Abbreviation(var own, var expansion, var content) ->
          new Inline.Abbreviation(own, expansion, rebuild(content, set));
      case Inline.Time(var own, var edtf, var content) ->
          new Inline.Time(own, edtf, rebuild(content, set));
      case Inline.Data(var own, var value, var unit, var content) ->
          new Inline.Data(own, value, unit, rebuild(content, set));
      case Inline.LineBreak lineBreak -> {
        set.next();
        yield lineBreak;
      }
      case Inline.Footnote footnote -> footnote;
      case Inline.Reference reference -> reference;
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
