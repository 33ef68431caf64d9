package org.alternat.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

/** A style sheet with the measures of a printed note, so that the tests need no theme. */
final class SampleStyle {
  private static final Color INK = new Color(0x1c2430);
  private static final Color ACCENT = new Color(0x1f3a5f);
  private static final Color MUTED = new Color(0x5b6675);
  private static final Color LINE = new Color(0xc9d2de);
  private static final Color GROUND = new Color(0xeef2f7);
  private static final Color CAUTION = new Color(0x8a5a00);
  private static final Color CAUTION_GROUND = new Color(0xfdf5e6);

  private final List<Rule> rules = new ArrayList<>();

  private SampleStyle() {}

  static StyleSheet brief() {
    SampleStyle style = new SampleStyle();
    style.text();
    style.boxes();
    style.tables();
    return new StyleSheet(page(), style.rules, Map.of());
  }

  private void text() {
    rule("article", "color", INK, "font-size", 10.2, "line-height", new Value.Number(1.42));
    rule("h1", "color", ACCENT, "font-size", 25, "font-weight", "bold", "line-height", new Value.Number(1.15), "margin-bottom", 4);
    rule("h2", "color", ACCENT, "font-size", 13.2, "font-weight", "bold", "line-height", new Value.Number(1.25), "margin-top", mm(6), "margin-bottom", mm(2), "break-after", "avoid");
    before("h2", new Value.Counter(Value.CounterName.SECTION), new Value.Literal(" · "));
    rule("h3", "font-size", 10.8, "font-weight", "bold", "margin-top", mm(4), "margin-bottom", mm(1), "break-after", "avoid");
    rule("p", "margin-bottom", 4);
    rule("p.kind", "color", ACCENT, "font-size", 8.5, "font-weight", "bold", "letter-spacing", 1, "text-transform", "uppercase", "margin-bottom", 0);
    rule("p.subtitle", "color", MUTED, "font-size", 11, "margin-bottom", 13);
    rule("p.source", "color", MUTED, "font-size", 8.2, "font-style", "normal", "margin-bottom", 0);
    rule("a", "color", ACCENT);
    rule("span.footnote", "color", MUTED, "font-size", 8, "line-height", new Value.Number(1.5));
    rule("li", "margin-bottom", 3);
    rule("ul", "padding-left", 14);
    rule("figcaption", "color", MUTED, "font-size", 8.5, "margin-top", 4);
    rule("figure", "margin-top", 6, "margin-bottom", 8, "break-inside", "avoid");
    rule("nav p", "color", ACCENT, "font-weight", "bold", "margin-bottom", 4);
  }

  private void boxes() {
    rule("dl", "column-count", new Value.Number(2), "font-size", 8.7, "padding-top", 6, "padding-bottom", 6, "margin-bottom", 12);
    border("dl", "top", 1, ACCENT);
    border("dl", "bottom", 0.5, LINE);
    rule("dt", "color", MUTED);
    rule("dd", "padding-bottom", 1);
    rule("dd p", "margin-bottom", 0);
    rule("aside", "background-color", GROUND, "padding-top", 9, "padding-bottom", 9, "padding-left", 13, "padding-right", 13, "margin-top", 4, "margin-bottom", 8, "break-inside", "avoid");
    border("aside", "left", 2.2, ACCENT);
    rule("aside.caution", "background-color", CAUTION_GROUND, "font-size", 9);
    border("aside.caution", "left", 2.2, CAUTION);
    rule("p.callout-title", "color", ACCENT, "font-size", 12, "font-weight", "bold");
    rule("blockquote", "font-style", "italic", "padding-left", 12, "margin-top", 2, "margin-bottom", 6);
    border("blockquote", "left", 0.6, LINE);
  }

  private void tables() {
    rule("table", "font-size", 8.8, "margin-top", 4, "margin-bottom", 8, "line-height", new Value.Number(1.35));
    rule("caption", "color", MUTED, "font-size", 8.5, "margin-bottom", 2);
    Selector before = new Selector(null, new Selector.Simple("caption", ""), true);
    rules.add(new Rule(before, declarations("font-weight", "bold", "color", INK, "content", content(new Value.Counter(Value.CounterName.TABLE), new Value.Literal(". "))), 0));
    rule("th", "color", ACCENT, "font-weight", "bold");
    for (String cell : List.of("th", "td")) {
      rule(cell, "padding-top", mm(1.35), "padding-bottom", mm(1.35), "padding-left", 5, "padding-right", 5);
      rule(cell + " p", "margin-bottom", 0);
      border(cell, "bottom", 0.5, LINE);
    }
    border("thead th", "bottom", 1, ACCENT);
    rule("tbody th", "color", MUTED, "font-weight", "normal");
    rule("td.figure", "text-align", "right");
    rule("th.figure", "text-align", "right");
  }

  static PageStyle page() {
    Map<MarginBox, MarginContent> boxes = new EnumMap<>(MarginBox.class);
    Object[] small = {"font-size", 7.5, "color", MUTED};
    Object[] marking = {"font-size", 12, "font-weight", "bold", "color", CAUTION};
    Object[] rule = {"padding-bottom", 7, "margin-bottom", 32};
    boxes.put(MarginBox.TOP_LEFT, box(List.of(new Value.NamedString("title")), small, rule, side("bottom")));
    boxes.put(MarginBox.TOP_RIGHT, box(List.of(new Value.NamedString("marking")), marking));
    Object[] foot = {"padding-top", 7, "margin-top", 10};
    boxes.put(MarginBox.BOTTOM_LEFT, box(List.of(new Value.NamedString("marking")), marking, foot, side("top")));
    boxes.put(MarginBox.BOTTOM_CENTER, box(List.of(new Value.Literal("Direction Asie centrale")), small));
    boxes.put(
        MarginBox.BOTTOM_RIGHT,
        box(
            List.of(
                new Value.Counter(Value.CounterName.PAGE),
                new Value.Literal(" / "),
                new Value.Counter(Value.CounterName.PAGES)),
            small));
    PageStyle a4 = PageStyle.A4;
    return new PageStyle(a4.width(), a4.height(), mm(30), mm(22), mm(26), mm(22), boxes, boxes);
  }

  private static Object[] side(String side) {
    return new Object[] {
      "border-" + side + "-style", "solid", "border-" + side + "-width", 0.5, "border-" + side + "-color", LINE
    };
  }

  private static MarginContent box(List<Value.Part> parts, Object[]... declarations) {
    Map<Property, Value> all = new EnumMap<>(Property.class);
    for (Object[] some : declarations) {
      all.putAll(declarations(some));
    }
    return new MarginContent(parts, all);
  }

  private void border(String selector, String side, double width, Color color) {
    rule(selector, "border-" + side + "-style", "solid", "border-" + side + "-width", width, "border-" + side + "-color", color);
  }

  private void before(String element, Value.Part... parts) {
    Selector selector = new Selector(null, new Selector.Simple(element, ""), true);
    rules.add(new Rule(selector, Map.of(Property.CONTENT, content(parts)), 0));
  }

  private static Value content(Value.Part... parts) {
    return new Value.Content(List.of(parts));
  }

  private void rule(String selector, Object... declarations) {
    String[] parts = selector.split(" ");
    Selector.Simple target = simple(parts[parts.length - 1]);
    Selector.Simple outer = parts.length > 1 ? simple(parts[0]) : null;
    rules.add(new Rule(new Selector(outer, target, false), declarations(declarations), 0));
  }

  private static Selector.Simple simple(String selector) {
    String[] parts = selector.split("\\.");
    return new Selector.Simple(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private static Map<Property, Value> declarations(Object... pairs) {
    Map<Property, Value> map = new EnumMap<>(Property.class);
    for (int i = 0; i < pairs.length; i += 2) {
      Property property = Property.ofCssName(((String) pairs[i]).toLowerCase(Locale.ROOT)).orElseThrow();
      map.put(property, value(pairs[i + 1]));
    }
    return map;
  }

  private static Value value(Object value) {
    return switch (value) {
      case Value v -> v;
      case Color c -> new Value.Paint(c);
      case Number n -> new Value.Length(n.doubleValue());
      default -> new Value.Keyword(value.toString());
    };
  }

  private static double mm(double millimetres) {
    return PageStyle.mm(millimetres);
  }
}
