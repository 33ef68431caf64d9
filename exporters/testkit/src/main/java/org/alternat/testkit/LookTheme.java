package org.alternat.testkit;

import static org.alternat.style.PageStyle.mm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alternat.style.Color;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/** The measures of the default theme, built in Java for tests that have no reader of CSS. */
final class LookTheme {
  private static final Value INK = color(0x1c2430);
  private static final Value ACCENT = color(0x1f3a5f);
  private static final Value MUTED = color(0x5b6675);
  private static final Value LINES = color(0xc9d2de);
  private static final Value SOFT = color(0xeef2f7);
  private static final Value CAUTION = color(0x8a5a00);
  private static final Value CAUTION_GROUND = color(0xfdf5e6);
  private static final Value BOLD = word("bold");
  private static final Value SOLID = word("solid");
  private static final Value AVOID = word("avoid");

  private final List<Rule> rules = new ArrayList<>();

  private LookTheme() {}

  static StyleSheet styleSheet() {
    LookTheme theme = new LookTheme();
    theme.text();
    theme.titles();
    theme.boxes();
    theme.tables();
    theme.lists();
    return new StyleSheet(
        page(),
        theme.rules,
        Map.of(
            "--accent", "#1f3a5f",
            "--muted", "#5b6675",
            "--line", "#c9d2de",
            "--soft", "#eef2f7",
            "--chart-colors", "#1f3a5f, #7f97ba, #8a5a00, #5b6675, #2f6f6a, #b9c6da"));
  }

  private void text() {
    rule("article", Property.FONT_SIZE, pt(10.2), Property.COLOR, INK);
    rule("article", Property.FONT_FAMILY, families("Liberation Sans", "Arial", "sans-serif"));
    rule("article", Property.LINE_HEIGHT, new Value.Number(1.42));
    rule("p", Property.MARGIN_BOTTOM, pt(mm(2)), Property.ORPHANS, number(2));
    rule("strong", Property.FONT_WEIGHT, BOLD);
    rule("em", Property.FONT_STYLE, word("italic"));
    rule("cite", Property.FONT_STYLE, word("italic"));
    rule("u", Property.TEXT_DECORATION_LINE, word("underline"));
    rule("sup", Property.VERTICAL_ALIGN, word("super"), Property.FONT_SIZE, em(0.7));
    rule("sub", Property.VERTICAL_ALIGN, word("sub"), Property.FONT_SIZE, em(0.7));
    rule("a", Property.COLOR, ACCENT);
    rule(".footnote", Property.FONT_SIZE, pt(8), Property.COLOR, MUTED);
    rule("hr", Property.BORDER_TOP_WIDTH, pt(0.5), Property.BORDER_TOP_STYLE, SOLID);
    rule("hr", Property.BORDER_TOP_COLOR, LINES, Property.MARGIN_TOP, pt(mm(4)));
    rule("hr", Property.MARGIN_BOTTOM, pt(mm(4)));
  }

  private void titles() {
    rule("p.kicker", Property.FONT_SIZE, pt(8.4), Property.FONT_WEIGHT, BOLD);
    rule("p.kicker", Property.COLOR, ACCENT, Property.LETTER_SPACING, em(0.12));
    rule("p.kicker", Property.TEXT_TRANSFORM, word("uppercase"), Property.MARGIN_BOTTOM, pt(0));
    rule("h1", Property.FONT_SIZE, pt(25), Property.FONT_WEIGHT, BOLD, Property.COLOR, ACCENT);
    rule("h1", Property.LINE_HEIGHT, number(1.2), Property.MARGIN_BOTTOM, pt(mm(1)));
    rule("p.subtitle", Property.FONT_SIZE, pt(11.4), Property.COLOR, MUTED);
    rule("p.subtitle", Property.MARGIN_BOTTOM, pt(mm(5)));
    rule("h2", Property.FONT_SIZE, pt(13.2), Property.FONT_WEIGHT, BOLD, Property.COLOR, ACCENT);
    rule("h2", Property.MARGIN_TOP, pt(mm(6)), Property.MARGIN_BOTTOM, pt(mm(2)));
    rule("h2", Property.BREAK_AFTER, AVOID, Property.LINE_HEIGHT, number(1.25));
    rule("h2::before", Property.CONTENT, content(Value.CounterName.SECTION, " · "));
    for (String h : List.of("h3", "h4", "h5", "h6")) {
      rule(h, Property.FONT_SIZE, pt(10.8), Property.FONT_WEIGHT, BOLD);
      rule(h, Property.MARGIN_TOP, pt(mm(4)), Property.MARGIN_BOTTOM, pt(mm(1)));
      rule(h, Property.BREAK_AFTER, AVOID);
    }
    rule("h4", Property.FONT_SIZE, pt(10.2), Property.COLOR, MUTED);
  }

  private void boxes() {
    rule("aside", Property.BACKGROUND_COLOR, SOFT, Property.BREAK_INSIDE, AVOID);
    rule("aside", Property.BORDER_LEFT_WIDTH, pt(2.2), Property.BORDER_LEFT_STYLE, SOLID);
    rule("aside", Property.BORDER_LEFT_COLOR, ACCENT);
    space("aside", mm(4), 0, mm(3.2), mm(5));
    rule("p.title", Property.FONT_SIZE, pt(13.2), Property.FONT_WEIGHT, BOLD);
    rule("p.title", Property.COLOR, ACCENT, Property.MARGIN_BOTTOM, pt(mm(1)));
    rule("aside.caution", Property.BACKGROUND_COLOR, CAUTION_GROUND);
    rule("aside.caution", Property.BORDER_LEFT_COLOR, CAUTION, Property.FONT_SIZE, pt(9));
    space("blockquote", mm(3), 0, 0, mm(4));
    rule("blockquote", Property.BORDER_LEFT_WIDTH, pt(0.5), Property.BORDER_LEFT_STYLE, SOLID);
    rule("blockquote", Property.BORDER_LEFT_COLOR, LINES, Property.FONT_STYLE, word("italic"));
    rule("p.attribution", Property.FONT_STYLE, word("normal"), Property.COLOR, MUTED);
    rule("p.attribution", Property.FONT_SIZE, pt(8.6));
    rule("figure", Property.BREAK_INSIDE, AVOID);
    space("figure", mm(3), 0, 0, 0);
    rule("figcaption", Property.FONT_SIZE, pt(8.6), Property.COLOR, MUTED);
    rule("figcaption", Property.MARGIN_TOP, pt(mm(1)), Property.MARGIN_BOTTOM, pt(mm(2)));
  }

  private void tables() {
    rule("table", Property.WIDTH, new Value.Percentage(100), Property.FONT_SIZE, pt(8.9));
    rule("table", Property.MARGIN_BOTTOM, pt(mm(3)));
    rule("caption", Property.FONT_SIZE, pt(8.6), Property.COLOR, MUTED);
    rule("caption", Property.MARGIN_BOTTOM, pt(mm(1)), Property.BREAK_AFTER, AVOID);
    for (String cell : List.of("th", "td")) {
      rule(cell, Property.BORDER_BOTTOM_WIDTH, pt(0.5), Property.BORDER_BOTTOM_STYLE, SOLID);
      rule(cell, Property.BORDER_BOTTOM_COLOR, LINES, Property.VERTICAL_ALIGN, word("top"));
      space(cell, 0, 0, mm(1.35), mm(2));
      rule(cell + " p", Property.MARGIN_BOTTOM, pt(0));
    }
    rule("th", Property.FONT_WEIGHT, BOLD, Property.COLOR, ACCENT);
    for (String cell : List.of("thead th", "thead td")) {
      rule(cell, Property.BORDER_BOTTOM_WIDTH, pt(1), Property.BORDER_BOTTOM_COLOR, ACCENT);
    }
    rule("tbody th", Property.FONT_WEIGHT, word("normal"), Property.COLOR, MUTED);
    rule("tfoot td", Property.FONT_WEIGHT, BOLD);
    rule(".label", Property.COLOR, MUTED);
    rule(".number", Property.TEXT_ALIGN, word("end"));
    rule(".number", Property.FONT_VARIANT_NUMERIC, word("tabular-nums"));
  }

  private void lists() {
    for (String list : List.of("ul", "ol")) {
      rule(list, Property.PADDING_LEFT, pt(mm(5)), Property.MARGIN_BOTTOM, pt(mm(2)));
    }
    rule("ol", Property.LIST_STYLE_TYPE, word("decimal"));
    rule("li", Property.MARGIN_BOTTOM, pt(mm(1)));
    rule("li p", Property.MARGIN_BOTTOM, pt(0));
    rule("dl", Property.MARGIN_BOTTOM, pt(mm(4)), Property.FONT_SIZE, pt(9));
    rule("dt", Property.COLOR, MUTED);
    rule("dd p", Property.MARGIN_BOTTOM, pt(0));
    rule("dl.key-data", Property.COLUMN_COUNT, number(2));
    rule("dl.key-data", Property.BORDER_TOP_WIDTH, pt(1), Property.BORDER_TOP_STYLE, SOLID);
    rule("dl.key-data", Property.BORDER_TOP_COLOR, ACCENT, Property.BORDER_BOTTOM_COLOR, LINES);
    rule("dl.key-data", Property.BORDER_BOTTOM_WIDTH, pt(0.5));
    rule("dl.key-data", Property.BORDER_BOTTOM_STYLE, SOLID);
    rule("dl.key-data", Property.PADDING_TOP, pt(mm(2)), Property.PADDING_BOTTOM, pt(mm(2)));
    rule("nav", Property.MARGIN_BOTTOM, pt(mm(4)));
    rule("nav p", Property.FONT_WEIGHT, BOLD, Property.COLOR, ACCENT);
  }

  private static PageStyle page() {
    Map<MarginBox, MarginContent> boxes = new EnumMap<>(MarginBox.class);
    Map<Property, Value> small = Map.of(Property.FONT_SIZE, pt(8), Property.COLOR, MUTED);
    Map<Property, Value> marking =
        Map.of(Property.FONT_SIZE, pt(12), Property.FONT_WEIGHT, BOLD, Property.COLOR, CAUTION);
    Value.Part markingText = new Value.NamedString("marking");
    boxes.put(
        MarginBox.TOP_LEFT,
        ruled(
            List.of(
                new Value.NamedString("title"),
                new Value.Literal(" · "),
                new Value.NamedString("kind")),
            small,
            Property.BORDER_BOTTOM_WIDTH));
    boxes.put(
        MarginBox.TOP_RIGHT, ruled(List.of(markingText), marking, Property.BORDER_BOTTOM_WIDTH));
    boxes.put(
        MarginBox.BOTTOM_LEFT, ruled(List.of(markingText), marking, Property.BORDER_TOP_WIDTH));
    boxes.put(
        MarginBox.BOTTOM_CENTER,
        ruled(List.of(new Value.NamedString("department")), small, Property.BORDER_TOP_WIDTH));
    List<Value.Part> pages =
        List.of(
            new Value.Counter(Value.CounterName.PAGE),
            new Value.Literal(" / "),
            new Value.Counter(Value.CounterName.PAGES));
    boxes.put(MarginBox.BOTTOM_RIGHT, ruled(pages, small, Property.BORDER_TOP_WIDTH));
    return new PageStyle(
        mm(210), mm(297), mm(30), mm(22), mm(26), mm(22), PageStyle.Running.same(boxes));
  }

  private static MarginContent ruled(
      List<Value.Part> parts, Map<Property, Value> looks, Property width) {
    boolean below = width == Property.BORDER_BOTTOM_WIDTH;
    Map<Property, Value> declarations = new EnumMap<>(looks);
    declarations.put(width, pt(0.5));
    declarations.put(below ? Property.BORDER_BOTTOM_STYLE : Property.BORDER_TOP_STYLE, SOLID);
    declarations.put(below ? Property.BORDER_BOTTOM_COLOR : Property.BORDER_TOP_COLOR, LINES);
    declarations.put(below ? Property.PADDING_BOTTOM : Property.PADDING_TOP, pt(mm(2)));
    return new MarginContent(parts, declarations);
  }

  /** Margins above and below, at the sides; paddings above and below, at the sides; in points. */
  private void space(String selector, double block, double inline, double padding, double sides) {
    rule(selector, Property.MARGIN_TOP, pt(block), Property.MARGIN_BOTTOM, pt(block));
    rule(selector, Property.MARGIN_LEFT, pt(inline), Property.MARGIN_RIGHT, pt(inline));
    rule(selector, Property.PADDING_TOP, pt(padding), Property.PADDING_BOTTOM, pt(padding));
    rule(selector, Property.PADDING_LEFT, pt(sides), Property.PADDING_RIGHT, pt(sides));
  }

  /** A rule from pairs of property and value. */
  private void rule(String selector, Object... pairs) {
    Map<Property, Value> declarations = new EnumMap<>(Property.class);
    for (int i = 0; i < pairs.length; i += 2) {
      declarations.put((Property) pairs[i], (Value) pairs[i + 1]);
    }
    rules.add(new Rule(selector(selector), declarations, 0));
  }

  private static Selector selector(String text) {
    boolean before = text.endsWith("::before");
    String[] parts = (before ? text.substring(0, text.indexOf("::")) : text).split(" ", -1);
    Selector.Simple target = simple(parts[parts.length - 1]);
    return new Selector(parts.length == 1 ? null : simple(parts[0]), target, before);
  }

  private static Selector.Simple simple(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new Selector.Simple(text, "")
        : new Selector.Simple(text.substring(0, dot), text.substring(dot + 1));
  }

  private static Value pt(double points) {
    return new Value.Length(points);
  }

  private static Value em(double factor) {
    return new Value.Em(factor);
  }

  private static Value number(double value) {
    return new Value.Number(value);
  }

  private static Value word(String keyword) {
    return new Value.Keyword(keyword);
  }

  private static Value color(int rgb) {
    return new Value.Paint(new Color(rgb));
  }

  private static Value families(String... names) {
    return new Value.Families(List.of(names));
  }

  private static Value content(Value.CounterName counter, String after) {
    return new Value.Content(List.of(new Value.Counter(counter), new Value.Literal(after)));
  }
}
