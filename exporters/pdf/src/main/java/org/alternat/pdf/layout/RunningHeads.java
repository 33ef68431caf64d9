package org.alternat.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Metadata;
import org.alternat.pdf.page.Op;
import org.alternat.pdf.text.Alignment;
import org.alternat.pdf.text.LinePainter;
import org.alternat.pdf.text.LineSetter;
import org.alternat.pdf.text.RichText;
import org.alternat.pdf.text.Run;
import org.alternat.pdf.text.TextLine;
import org.alternat.pdf.text.TextStyle;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property.Side;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/**
 * Draws running heads and feet. A box stands in the middle of its margin, or, when it has a margin
 * of its own, that far from the text. Texts side by side are cut where they would meet.
 */
final class RunningHeads {
  /** What separates named strings, left over where one of them is empty. */
  private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s·|–—/]+|[\\s·|–—/]+$");

  private static final double LEAST_GAP = 12;
  private static final double LEAST_PADDING = 5;

  private final StyleSheet sheet;
  private final PageStyle page;
  private final Metadata metadata;
  private final TextStyles styles;

  RunningHeads(StyleSheet sheet, Metadata metadata, TextStyles styles) {
    this.sheet = sheet;
    this.page = sheet.page();
    this.metadata = metadata;
    this.styles = styles;
  }

  /** What is drawn in the margins of a page. */
  List<Op> of(int number, int count) {
    Map<MarginBox, MarginContent> boxes = number == 1 ? page.firstPageBoxes() : page.boxes();
    List<Op> ops = new ArrayList<>();
    row(
        boxes,
        List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT),
        number,
        count,
        ops);
    row(
        boxes,
        List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT),
        number,
        count,
        ops);
    return ops;
  }

  /** A text of one box, set. */
  private record Head(MarginBox box, ComputedStyle style, TextLine line) {
    /** From the words to the outer edge of a border. */
    double inset(Side side) {
      return style.border(side).map(b -> b.width() + padding(side)).orElse(style.padding(side));
    }

    /** A rule does not touch the words although the theme has no padding. */
    double padding(Side side) {
      return style.border(side).isPresent()
          ? Math.max(LEAST_PADDING, style.padding(side))
          : style.padding(side);
    }
  }

  private void row(
      Map<MarginBox, MarginContent> boxes,
      List<MarginBox> places,
      int number,
      int count,
      List<Op> ops) {
    List<Head> heads = new ArrayList<>();
    for (MarginBox place : places) {
      MarginContent content = boxes.get(place);
      if (content != null) {
        head(place, content, number, count).ifPresent(heads::add);
      }
    }
    if (heads.isEmpty()) {
      return;
    }
    boolean top = heads.getFirst().box().top();
    double baseline = baseline(heads, top);
    heads.forEach(h -> paint(h, room(h, heads), baseline, ops));
    rules(heads, top, baseline, ops);
  }

  private Optional<Head> head(MarginBox place, MarginContent content, int number, int count) {
    ComputedStyle style = sheet.marginBox(content);
    String text = text(content.parts(), number, count);
    if (text.isBlank()) {
      return Optional.empty();
    }
    int slot = place.top() ? Op.HEADER : Op.FOOTER;
    return Optional.of(new Head(place, style, set(text, styles.of(style), slot)));
  }

  private TextLine set(String text, TextStyle style, int slot) {
    Run run = new Run(0, text.length(), style, slot, null);
    RichText rich = new RichText(text, List.of(run), metadata.language(), false);
    return LineSetter.set(rich, Double.MAX_VALUE, 0).getFirst();
  }

  private String text(List<Value.Part> parts, int number, int count) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string -> text.append(GeneratedText.string(metadata, string.name()));
        case Value.Counter counter -> {
          switch (counter.name()) {
            case PAGE -> text.append(number);
            case PAGES -> text.append(count);
            case SECTION, TABLE, FIGURE -> {}
          }
        }
      }
    }
    return LOOSE_ENDS.matcher(text).replaceAll("");
  }

  /** All heads of a row stand on one baseline, that of the largest. */
  private double baseline(List<Head> heads, boolean top) {
    double ascent = 0;
    double descent = 0;
    double above = 0;
    double below = 0;
    double distance = 0;
    for (Head head : heads) {
      TextStyle style = head.line().text().runs().getFirst().style();
      double size = style.size();
      ascent = Math.max(ascent, style.faces().first().ascent() * size);
      descent = Math.max(descent, style.faces().first().descent() * size);
      above = Math.max(above, head.inset(Side.TOP));
      below = Math.max(below, head.inset(Side.BOTTOM));
      distance = Math.max(distance, head.style().margin(top ? Side.BOTTOM : Side.TOP));
    }
    double height = above + ascent + descent + below;
    double margin = top ? page.marginTop() : page.marginBottom();
    double gap = distance > 0 ? Math.min(distance, margin) : Math.max(0, (margin - height) / 2);
    double edge = top ? page.marginTop() - gap - height : page.height() - margin + gap;
    return edge + above + ascent;
  }

  /** The width that a head may take beside the others. */
  private double room(Head head, List<Head> heads) {
    double others =
        heads.stream()
            .filter(h -> !h.box().equals(head.box()))
            .mapToDouble(h -> h.line().width() + LEAST_GAP)
            .sum();
    return Math.max(page.contentWidth() / heads.size() - LEAST_GAP, page.contentWidth() - others);
  }

  private void paint(Head head, double room, double baseline, List<Op> ops) {
    Alignment alignment =
        switch (head.box()) {
          case TOP_LEFT, BOTTOM_LEFT -> Alignment.LEFT;
          case TOP_CENTER, BOTTOM_CENTER -> Alignment.CENTER;
          case TOP_RIGHT, BOTTOM_RIGHT -> Alignment.RIGHT;
        };
    TextLine line = head.line().width() <= room ? head.line() : shorten(head, room);
    LinePainter.paint(
        line, page.marginLeft(), baseline, page.contentWidth(), alignment, false, ops::add);
  }

  private TextLine shorten(Head head, double room) {
    String text = head.line().text().characters();
    Run run = head.line().text().runs().getFirst();
    TextLine line = head.line();
    while (line.width() > room && !text.isEmpty()) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
      line = set(text + "…", run.style(), run.slot());
    }
    return line;
  }

  private void rules(List<Head> heads, boolean top, double baseline, List<Op> ops) {
    Side side = top ? Side.BOTTOM : Side.TOP;
    for (Head head : heads) {
      Optional<Border> border = head.style().border(side);
      if (border.isPresent()) {
        double y = ruleTop(heads, border.get(), side, top, baseline);
        BorderPainter.horizontal(border.get(), page.marginLeft(), y, page.contentWidth(), ops::add);
        return;
      }
    }
  }

  private static double ruleTop(
      List<Head> heads, Border border, Side side, boolean top, double baseline) {
    double padding = heads.stream().mapToDouble(h -> h.padding(side)).max().orElse(0);
    double ascent = 0;
    double descent = 0;
    for (Head head : heads) {
      TextStyle style = head.line().text().runs().getFirst().style();
      ascent = Math.max(ascent, style.faces().first().ascent() * style.size());
      descent = Math.max(descent, style.faces().first().descent() * style.size());
    }
    return top ? baseline + descent + padding : baseline - ascent - padding - border.width();
  }
}
