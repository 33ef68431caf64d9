package org.alternat.html.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.alternat.chart.SansSerifWidths;
import org.alternat.document.Direction;
import org.alternat.document.Metadata;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/** The boxes in the margins of printed pages (CSS Paged Media 3, 4). */
final class PrintedMargins {
  /** Between the text and the lines of the running head and foot. */
  private static final String HEAD_SPACE = "24pt;";

  private static final String FOOT_SPACE = "10pt;";

  /** Of a ground, before and behind its text, in em. */
  private static final double GROUND_PADDING = 0.3;

  private static final double GROUND_HEIGHT = 1.3;

  private final StyleSheet sheet;
  private final Metadata metadata;

  PrintedMargins(StyleSheet sheet, Metadata metadata) {
    this.sheet = sheet;
    this.metadata = metadata;
  }

  /** The name of a box; browsers do not mirror them for pages from right to left. */
  String name(MarginBox box) {
    MarginBox placed =
        metadata.direction() == Direction.LTR
            ? box
            : switch (box) {
              case TOP_LEFT -> MarginBox.TOP_RIGHT;
              case TOP_RIGHT -> MarginBox.TOP_LEFT;
              case BOTTOM_LEFT -> MarginBox.BOTTOM_RIGHT;
              case BOTTOM_RIGHT -> MarginBox.BOTTOM_LEFT;
              case TOP_CENTER, BOTTOM_CENTER -> box;
            };
    return PageCss.cssName(placed);
  }

  /**
   * The rule of a box. An empty one is written too, so that a line over the whole measure has no
   * gap.
   */
  String box(MarginBox box, Map<MarginBox, MarginContent> boxes) {
    MarginContent content = boxes.get(box);
    MarginContent looks = content != null ? content : neighbour(box, boxes);
    ComputedStyle style = sheet.marginBox(looks);
    String ground =
        content == null
            ? ""
            : style.backgroundColor().map(c -> ground(box, content, style, c)).orElse("");
    return "@"
        + name(box)
        + "{content:"
        + (content == null ? "\"\"" : content(content))
        + ";font:"
        + (style.bold() ? "bold " : "")
        + Css.number(style.fontSize())
        + "pt var(--alternat-family);color:"
        + style.color()
        + ";"
        + ground
        + edge(box, style)
        + "}";
  }

  private static MarginContent neighbour(MarginBox box, Map<MarginBox, MarginContent> boxes) {
    return boxes.entrySet().stream()
        .filter(e -> e.getKey().top() == box.top())
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String edge(MarginBox box, ComputedStyle style) {
    Property.Side side = box.top() ? Property.Side.BOTTOM : Property.Side.TOP;
    String edge = box.top() ? "bottom" : "top";
    String padding = Css.number(style.padding(side)) + "pt;";
    String space =
        box.top()
            ? "vertical-align:bottom;padding-bottom:" + padding + "margin-bottom:" + HEAD_SPACE
            : "vertical-align:top;padding-top:" + padding + "margin-top:" + FOOT_SPACE;
    return space
        + style
            .border(side)
            .map(
                b -> "border-" + edge + ":" + Css.number(b.width()) + "pt solid " + b.color() + ";")
            .orElse("");
  }

  /** The ground of the words alone: the box is as high as the margin and as wide as it can be. */
  private String ground(MarginBox box, MarginContent content, ComputedStyle style, Color color) {
    double size = style.fontSize();
    double width =
        SansSerifWidths.width(words(content), size, style.bold()) + 2 * GROUND_PADDING * size;
    String name = name(box);
    String padding = Css.number(GROUND_PADDING) + "em";
    String side =
        name.endsWith("center") ? "left 50%" : (name.endsWith("left") ? "left 0" : "right 0");
    Property.Side inner = box.top() ? Property.Side.BOTTOM : Property.Side.TOP;
    String height = Css.number(GROUND_HEIGHT);
    return "line-height:"
        + height
        + ";white-space:nowrap;padding-left:"
        + padding
        + ";padding-right:"
        + padding
        + ";background:linear-gradient("
        + color
        + ","
        + color
        + ") "
        + side
        + (box.top() ? " bottom " : " top ")
        + Css.number(style.padding(inner))
        + "pt/"
        + Css.number(width)
        + "pt "
        + height
        + "em no-repeat;";
  }

  private String words(MarginContent content) {
    return content.parts().stream()
        .map(part ->
            switch (part) {
              case Value.Literal l -> l.text();
              case Value.NamedString s -> metadata.string(s.name());
              case Value.Counter c -> "99";
            })
        .collect(Collectors.joining());
  }

  private String content(MarginContent content) {
    String parts =
        content.parts().stream()
            .map(part ->
                switch (part) {
                  case Value.Literal l -> Css.string(l.text());
                  case Value.NamedString s -> Css.string(metadata.string(s.name()));
                  case Value.Counter c -> counter(c.name());
                })
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? "\"\"" : parts;
  }

  private static String counter(Value.CounterName name) {
    return switch (name) {
      case PAGE -> "counter(page)";
      case PAGES -> "counter(pages)";
      case SECTION, TABLE, FIGURE -> "\"\"";
    };
  }
}
