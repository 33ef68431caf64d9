package org.alternat.docx.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alternat.document.Block;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;

/** Writes the titles of sections: headings, numbered by Word where the theme numbers them. */
final class HeadingWriter {
  /** The deepest heading style that Word has. */
  static final int MAX_LEVEL = 9;

  private final Composition composition;
  private final Flow flow;

  HeadingWriter(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /**
   * Writes the title of a section.
   *
   * @param frame the frame within the section
   */
  void write(Block.Section section, Frame frame) {
    int level = Math.min(frame.depth(), MAX_LEVEL);
    if (frame.depth() > MAX_LEVEL) {
      composition.lost(
          section.attributes().origin(),
          "a title of level " + frame.depth() + " is written as one of level " + MAX_LEVEL);
    }
    ComputedStyle style = frame.style().child(element(frame.depth()));
    ComputedStyle plain = plainStyle(composition, level);
    ListMark heading = composition.headingNumbers().mark(level);
    ParagraphLook look = frame.look(style).withOutline(level - 1).withNumbering(heading);
    Optional<List<Integer>> number = composition.numbering().section(section.attributes().id());
    boolean byWord = number.isPresent() && frame.depth() <= MAX_LEVEL && countedAs(style, plain);
    boolean counted = !heading.equals(ListMark.NONE) || composition.house().numbersHeadings();
    ListMark direct = byWord || !counted ? ListMark.NONE : new ListMark(-1, 0);
    flow.paragraph(
        new Flow.Paragraph(section, frame, style, styleName(level), look, direct),
        line -> {
          if (!composition.house().numbersHeadings()
              && (!byWord || heading.equals(ListMark.NONE))) {
            literal(style, number, line);
          }
          line.inlines().write(section.title(), line.voice());
        });
  }

  /** Whether Word can count a title: as the plain ones of its level, or as the template has it. */
  private boolean countedAs(ComputedStyle style, ComputedStyle plain) {
    return composition.house().numbersHeadings() || parts(style).equals(parts(plain));
  }

  private void literal(ComputedStyle style, Optional<List<Integer>> number, Flow.Line line) {
    List<Value.Part> parts = parts(style);
    boolean counts = parts.stream().anyMatch(Value.Counter.class::isInstance);
    if (parts.isEmpty() || (counts && number.isEmpty())) {
      return;
    }
    Voice voice =
        line.voice()
            .within(
                style.before().orElse(style),
                org.alternat.document.Attributes.NONE,
                "Heading Number",
                composition.styles());
    line.inlines().text(text(composition, parts, number), voice);
  }

  /** What the theme generates before a title, as text. */
  static String text(
      Composition composition, List<Value.Part> parts, Optional<List<Integer>> number) {
    String counter =
        number
            .map(n -> n.stream().map(String::valueOf).collect(Collectors.joining(".")))
            .orElse("");
    return composition.generated(parts, counter, null);
  }

  static List<Value.Part> parts(ComputedStyle style) {
    return style.before().map(ComputedStyle::content).orElse(List.of());
  }

  /** The name of the style of titles of a level. */
  static String styleName(int level) {
    return "Heading " + level;
  }

  static String element(int depth) {
    return "h" + Math.min(depth + 1, 6);
  }

  /** The style of the titles of plain sections of a level. */
  static ComputedStyle plainStyle(Composition composition, int level) {
    ComputedStyle style = composition.root();
    for (int i = 0; i < level; i++) {
      style = style.child("section");
    }
    return style.child(element(level));
  }
}
