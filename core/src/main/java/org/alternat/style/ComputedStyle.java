package org.alternat.style;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.style.Property.Side;
import org.jspecify.annotations.Nullable;

/**
 * The looks of one element in its place, with inheritance and relative lengths worked out. All
 * lengths are in points. Asking twice for the same child gives the same object, so that exporters
 * may keep what they make of a style in an identity map.
 *
 * <pre>{@code
 * ComputedStyle cell = sheet.root().child("table").child("tr").child("td", List.of("label"));
 * cell.color();
 * }</pre>
 *
 * @since 1.0
 */
public final class ComputedStyle {
  private static final double SUPERSCRIPT_SCALE = 0.7;

  private final StyleSheet sheet;
  private final @Nullable ComputedStyle parent;
  private final String element;
  private final List<String> classes;

  /** A value for each property; relative lengths are absolute except widths in per cent. */
  private final Value[] values;

  /** The borders by side. */
  private final List<Optional<Border>> borders;

  private final Map<ChildKey, ComputedStyle> children = new ConcurrentHashMap<>();

  private record ChildKey(String element, List<String> classes, boolean before) {}

  private ComputedStyle(
      StyleSheet sheet,
      @Nullable ComputedStyle parent,
      String element,
      List<String> classes,
      Map<Property, Value> declared) {
    this.sheet = sheet;
    this.parent = parent;
    this.element = element;
    this.classes = List.copyOf(classes);
    this.values = Inheritance.values(parent, declared);
    this.borders = Arrays.stream(Side.values()).map(this::newBorder).toList();
  }

  static ComputedStyle root(StyleSheet sheet, List<String> classes) {
    ComputedStyle nothing = new ComputedStyle(sheet, null, "", List.of(), Collections.emptyMap());
    return nothing.child(StyleSheet.ROOT_ELEMENT, classes);
  }

  /** The style of an element without classes in this one. */
  public ComputedStyle child(String elementName) {
    return child(elementName, List.of());
  }

  /** The style of an element in this one; {@code elementName} as CSS names it, such as "h2". */
  public ComputedStyle child(String elementName, List<String> classNames) {
    return child(new ChildKey(elementName, classNames, false));
  }

  /**
   * The style of a row of this part of a table, of which themes may paint every second one.
   *
   * @param index of the row in its part, from 0
   */
  public ComputedStyle row(List<String> classNames, int index) {
    return child("tr", sheet.rowClasses(classNames, index));
  }

  /** The style of the text generated before this element, when a rule gives it content. */
  public Optional<ComputedStyle> before() {
    ComputedStyle before = child(new ChildKey(element, classes, true));
    return before.content().isEmpty() ? Optional.empty() : Optional.of(before);
  }

  ComputedStyle anonymous(Map<Property, Value> declarations) {
    return new ComputedStyle(sheet, this, "", List.of(), declarations);
  }

  private ComputedStyle child(ChildKey key) {
    ComputedStyle known = children.get(key);
    return known != null ? known : children.computeIfAbsent(key, this::newChild);
  }

  private ComputedStyle newChild(ChildKey key) {
    ComputedStyle context = key.before() && parent != null ? parent : this;
    Map<Property, Value> declared =
        sheet.declared(context, key.element(), key.classes(), key.before());
    return new ComputedStyle(sheet, this, key.element(), key.classes(), declared);
  }

  boolean isWithin(Selector.Simple ancestor) {
    for (ComputedStyle style = this; style != null; style = style.parent) {
      if (ancestor.matches(style.element, style.classes)) {
        return true;
      }
    }
    return false;
  }

  /** The element's name as CSS sees it, such as "h2"; empty for a margin box. */
  public String element() {
    return element;
  }

  /** The element's classes. */
  public List<String> classes() {
    return classes;
  }

  /** What this style is inside of; empty for the root. */
  public Optional<ComputedStyle> parent() {
    return Optional.ofNullable(parent).filter(p -> !p.element.isEmpty());
  }

  /** The style sheet this style comes from. */
  public StyleSheet sheet() {
    return sheet;
  }

  /** The computed value of a property. */
  public Value value(Property property) {
    return values[property.ordinal()];
  }

  /** Font families from the most wanted to the last resort. */
  public List<String> fontFamilies() {
    return value(Property.FONT_FAMILY) instanceof Value.Families f ? f.names() : List.of();
  }

  /** The font size in points. */
  public double fontSize() {
    return length(Property.FONT_SIZE);
  }

  /** Whether the weight is 600 or more. */
  public boolean bold() {
    return switch (value(Property.FONT_WEIGHT)) {
      case Value.Keyword k -> k.name().startsWith("bold");
      case Value.Number n -> n.value() >= 600;
      case Value other -> false;
    };
  }

  /** Whether the text is italic. */
  public boolean italic() {
    return !is(Property.FONT_STYLE, "normal");
  }

  /** Whether all digits are to be of the same width. */
  public boolean tabularFigures() {
    return is(Property.FONT_VARIANT_NUMERIC, "tabular-nums");
  }

  /** The colour of the text. */
  public Color color() {
    return value(Property.COLOR) instanceof Value.Paint p ? p.color() : Color.BLACK;
  }

  /** The ground behind the element. */
  public Optional<Color> backgroundColor() {
    return value(Property.BACKGROUND_COLOR) instanceof Value.Paint p
        ? Optional.of(p.color())
        : Optional.empty();
  }

  /** The distance between baselines in points. */
  public double lineHeight() {
    return switch (value(Property.LINE_HEIGHT)) {
      case Value.Number n -> n.value() * fontSize();
      case Value.Percentage p -> p.percent() / 100 * fontSize();
      case Value.Length l -> l.points();
      case Value other -> 1.2 * fontSize();
    };
  }

  /** Extra space between letters in points. */
  public double letterSpacing() {
    return length(Property.LETTER_SPACING);
  }

  /** The alignment of lines. */
  public TextAlign textAlign() {
    return Keywords.TEXT_ALIGN.of(value(Property.TEXT_ALIGN));
  }

  /** The indentation of the first line in points; negative hangs it out. */
  public double textIndent() {
    return length(Property.TEXT_INDENT);
  }

  /** The change of case. */
  public TextTransform textTransform() {
    return Keywords.TEXT_TRANSFORM.of(value(Property.TEXT_TRANSFORM));
  }

  /** Whether the text is underlined by the theme. */
  public boolean underline() {
    return is(Property.TEXT_DECORATION_LINE, "underline");
  }

  /** Whether the text is struck through. */
  public boolean lineThrough() {
    return is(Property.TEXT_DECORATION_LINE, "line-through");
  }

  /** How the element stands in its line or cell. */
  public VerticalAlign verticalAlign() {
    return Keywords.VERTICAL_ALIGN.of(value(Property.VERTICAL_ALIGN));
  }

  /** The usual size of raised and lowered text relative to what surrounds it. */
  public static double superscriptScale() {
    return SUPERSCRIPT_SCALE;
  }

  /** Whether the element stands on pages on their side. */
  public boolean landscape() {
    return is(Property.PAGE, "landscape");
  }

  /** Whether words may be divided at the end of a line. */
  public boolean hyphenate() {
    return is(Property.HYPHENS, "auto");
  }

  /** Whether words may be divided at the soft hyphens that their text has. */
  public boolean softHyphens() {
    return !is(Property.HYPHENS, "none");
  }

  /** The keyword of the list markers, such as "disc" or "decimal". */
  public String listStyleType() {
    return value(Property.LIST_STYLE_TYPE).toString();
  }

  /** Space outside the border in points. */
  public double margin(Side side) {
    return length(Property.margin(side));
  }

  /** Space inside the border in points. */
  public double padding(Side side) {
    return length(Property.padding(side));
  }

  /** The border of a side; empty when it is not drawn. */
  public Optional<Border> border(Side side) {
    return borders.get(side.ordinal());
  }

  private Optional<Border> newBorder(Side side) {
    BorderStyle style = Keywords.BORDER_STYLE.of(value(Property.borderStyle(side)));
    double width = length(Property.borderWidth(side));
    if (style == BorderStyle.NONE || width <= 0) {
      return Optional.empty();
    }
    Color paint = value(Property.borderColor(side)) instanceof Value.Paint p ? p.color() : color();
    return Optional.of(new Border(width, style, paint));
  }

  /**
   * The width asked for.
   *
   * @param available what percentages are taken of, in points
   * @return points, or empty when the width is free
   */
  public Optional<Double> width(double available) {
    return size(Property.WIDTH, available);
  }

  /** The height asked for, as {@link #width}. */
  public Optional<Double> height(double available) {
    return size(Property.HEIGHT, available);
  }

  private Optional<Double> size(Property property, double available) {
    return switch (value(property)) {
      case Value.Length l -> Optional.of(l.points());
      case Value.Percentage p -> Optional.of(p.percent() / 100 * available);
      case Value other -> Optional.empty();
    };
  }

  /** The number of columns a description list is set in, at least 1. */
  public int columnCount() {
    return Math.max(1, integer(Property.COLUMN_COUNT, 1));
  }

  /** Whether the element begins a page. */
  public boolean pageBreakBefore() {
    return is(Property.BREAK_BEFORE, "page");
  }

  /** Whether what follows begins a page. */
  public boolean pageBreakAfter() {
    return is(Property.BREAK_AFTER, "page");
  }

  /** Whether the element stays on the page of what follows. */
  public boolean keepWithNext() {
    return is(Property.BREAK_AFTER, "avoid");
  }

  /** Whether the element is kept on one page if it can be. */
  public boolean keepTogether() {
    return is(Property.BREAK_INSIDE, "avoid");
  }

  /** Fewest lines left at the foot of a page, at least 1. */
  public int orphans() {
    return Math.max(1, integer(Property.ORPHANS, 2));
  }

  /** Fewest lines taken to the next page, at least 1. */
  public int widows() {
    return Math.max(1, integer(Property.WIDOWS, 2));
  }

  /** The parts of the generated text; empty when there is none. */
  public List<Value.Part> content() {
    return value(Property.CONTENT) instanceof Value.Content c ? c.parts() : List.of();
  }

  private boolean is(Property property, String keyword) {
    return value(property) instanceof Value.Keyword k && k.name().equals(keyword);
  }

  private double length(Property property) {
    return value(property) instanceof Value.Length l ? l.points() : 0;
  }

  private int integer(Property property, int otherwise) {
    return value(property) instanceof Value.Number n ? (int) n.value() : otherwise;
  }

  /** The path of element names and classes, such as {@code article > table > td.label}. */
  @Override
  public String toString() {
    String own = new Selector.Simple(element, String.join(".", classes)).toString();
    return parent().map(p -> p + " > " + own).orElse(own);
  }

  /** A drawn border. */
  public record Border(double width, BorderStyle style, Color color) {}

  /** Styles of borders. */
  public enum BorderStyle {
    /** Not drawn. */
    NONE,
    /** One line. */
    SOLID,
    /** Dashes. */
    DASHED,
    /** Dots. */
    DOTTED,
    /** Two lines. */
    DOUBLE
  }

  /** Alignments of lines. */
  public enum TextAlign {
    /** Where the text begins. */
    START,
    /** Where the text ends. */
    END,
    /** At the left. */
    LEFT,
    /** At the right. */
    RIGHT,
    /** In the middle. */
    CENTER,
    /** To both sides. */
    JUSTIFY
  }

  /** Changes of case. */
  public enum TextTransform {
    /** As written. */
    NONE,
    /** Capitals. */
    UPPERCASE,
    /** Small letters. */
    LOWERCASE,
    /** A capital at the beginning of each word. */
    CAPITALIZE
  }
}
