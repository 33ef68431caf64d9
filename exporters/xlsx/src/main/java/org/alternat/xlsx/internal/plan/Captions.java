package org.alternat.xlsx.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Table;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;

/** Captions and titles with the numbers that the document and its theme give them. */
final class Captions {
  private Captions() {}

  /** The caption of a table with its number. */
  static ReadText of(Table table, ComputedStyle style, PlanContext context) {
    Optional<Integer> number = context.numbering().table(table.attributes().id());
    return caption(Label.TABLE, number, table.caption(), style, context);
  }

  /** The caption of a figure with its number. */
  static ReadText of(Block.Figure figure, ComputedStyle style, PlanContext context) {
    Optional<Integer> number = context.numbering().figure(figure.attributes().id());
    return caption(Label.FIGURE, number, figure.caption(), style, context);
  }

  private static ReadText caption(
      Label label,
      Optional<Integer> number,
      List<Inline> words,
      ComputedStyle style,
      PlanContext context) {
    ReadText text = InlineReader.read(words, style, context);
    if (number.isEmpty()) {
      return text;
    }
    FontLook font =
        context.looks().font(style).withBold(true).withColor(context.palette().body().color());
    String prefix = context.label(label) + "\u00A0" + number.get() + ". ";
    return text.after(RichText.of(prefix, font));
  }

  /** What the theme has before the title of a section: its number. */
  static String beforeTitle(Block.Section section, ComputedStyle style, PlanContext context) {
    Optional<List<Integer>> number = context.numbering().section(section.attributes().id());
    Optional<ComputedStyle> before = style.before();
    if (before.isEmpty()) {
      return "";
    }
    boolean counts =
        before.get().content().stream()
            .anyMatch(p -> p.equals(new Value.Counter(Value.CounterName.SECTION)));
    if (counts && number.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Value.Part part : before.get().content()) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString named -> text.append(context.metadata().string(named.name()));
        case Value.Counter counter -> {
          if (counter.name() == Value.CounterName.SECTION) {
            text.append(
                number.orElse(List.of()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(".")));
          }
        }
      }
    }
    return context.looks().rightToLeft() ? parted(text.toString()) : text.toString();
  }

  /**
   * LibreOffice draws the Arabic letters behind a Latin middle dot on top of each other where the
   * font of the cell has none; the dot that belongs to no script looks the same.
   */
  private static String parted(String before) {
    return before.replace('·', '∙');
  }
}
