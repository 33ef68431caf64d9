package org.alternat.docx.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;

/** Writes captions, their numbers as fields that Word counts. */
final class CaptionWriter {
  private static final Pattern NO_IDENTIFIER = Pattern.compile("[^\\p{L}\\p{N}_]");

  private final Composition composition;
  private final Flow flow;

  CaptionWriter(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /**
   * A caption.
   *
   * @param owner the table or figure, whose bookmark is the label with its number
   * @param notes footnotes to be called right behind the number: those of a chart's data
   */
  record Caption(
      Block owner, Label label, int number, List<Inline> words, List<Inline.Footnote> notes) {}

  /** Writes a caption as a paragraph. */
  void write(Caption caption, Frame frame, ComputedStyle style, String name) {
    ParagraphLook look = frame.look(style);
    Attributes a = caption.owner().attributes();
    Block.Paragraph node =
        new Block.Paragraph(
            new Attributes("", List.of(), a.language(), a.direction(), a.origin()),
            caption.words());
    flow.paragraph(
        new Flow.Paragraph(
            node, frame, style, name, frame.keepNext() ? look.withKeepNext() : look, ListMark.NONE),
        line -> {
          number(caption, style, line);
          line.inlines().write(caption.words(), line.voice());
        });
  }

  private void number(Caption caption, ComputedStyle style, Flow.Line line) {
    ComputedStyle before = style.before().orElseGet(() -> style.child("strong"));
    List<Value.Part> parts = style.before().map(ComputedStyle::content).orElse(List.of());
    Voice plain = line.voice();
    Voice voice =
        style.before().isPresent()
            ? plain.within(before, Attributes.NONE, "Caption Label", composition.styles())
            : plain.within(
                before, composition.root().color(), "Caption Label", composition.styles());
    int counter = counter(parts);
    Label label = caption.label();
    String lead = composition.metadata().label(label) + "\u00A0";
    String tail = ". ";
    if (counter >= 0) {
      lead = composition.generated(parts.subList(0, counter), null, null);
      tail = composition.generated(parts.subList(counter + 1, parts.size()), null, null);
    }
    Optional<Integer> bookmark =
        composition.places().start(line.xml(), caption.owner().attributes().id());
    line.inlines().text(lead, voice);
    Fields.write(
        line.xml(),
        "SEQ " + identifier(label) + " \\* ARABIC",
        Integer.toString(caption.number()),
        line.inlines().properties(voice, false));
    bookmark.ifPresent(number -> Places.end(line.xml(), number));
    line.inlines().text(tail.stripTrailing(), voice);
    caption.notes().forEach(note -> line.inlines().call(note, line.voice()));
    line.inlines().text(" ", line.voice());
  }

  private static int counter(List<Value.Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Value.Counter c
          && (c.name() == Value.CounterName.TABLE || c.name() == Value.CounterName.FIGURE)) {
        return i;
      }
    }
    return -1;
  }

  /** The name of the sequence: the label without what Word does not allow in such names. */
  private String identifier(Label label) {
    String name = NO_IDENTIFIER.matcher(composition.metadata().label(label)).replaceAll("");
    return name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? label.english() : name;
  }
}
