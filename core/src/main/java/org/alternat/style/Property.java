package org.alternat.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The properties of the documented subset of CSS; shorthands such as {@code margin} are expanded
 * when the style sheet is read.
 *
 * @since 1.0
 */
public enum Property {
  /** Fonts in order of preference. */
  FONT_FAMILY(true, new Value.Families(java.util.List.of("Liberation Sans", "sans-serif"))),
  /** Em box of the font. */
  FONT_SIZE(true, new Value.Length(10.2)),
  /** {@code normal}, {@code bold} or a number; 600 and more is bold. */
  FONT_WEIGHT(true, keyword("normal")),
  /** {@code normal} or {@code italic}. */
  FONT_STYLE(true, keyword("normal")),
  /** {@code normal} or {@code tabular-nums}. */
  FONT_VARIANT_NUMERIC(true, keyword("normal")),
  /** Colour of the text. */
  COLOR(true, new Value.Paint(Color.BLACK)),
  /** Ground; {@code transparent} when none. */
  BACKGROUND_COLOR(false, keyword("transparent")),
  /** A factor of the font size, or a length. */
  LINE_HEIGHT(true, new Value.Number(1.42)),
  /** Extra space between letters. */
  LETTER_SPACING(true, new Value.Length(0)),
  /** {@code start}, {@code end}, {@code left}, {@code right}, {@code center}, {@code justify}. */
  TEXT_ALIGN(true, keyword("start")),
  /** Indentation of the first line. */
  TEXT_INDENT(true, new Value.Length(0)),
  /** {@code none}, {@code uppercase}, {@code lowercase} or {@code capitalize}. */
  TEXT_TRANSFORM(true, keyword("none")),
  /** {@code none}, {@code underline} or {@code line-through}. */
  TEXT_DECORATION_LINE(false, keyword("none")),
  /** {@code baseline}, {@code super}, {@code sub}; in cells {@code top, middle, bottom}. */
  VERTICAL_ALIGN(false, keyword("baseline")),
  /** {@code manual}, {@code auto} or {@code none}. */
  HYPHENS(true, keyword("manual")),
  /** {@code disc}, {@code circle}, {@code square}, {@code decimal}, {@code lower-alpha}… */
  LIST_STYLE_TYPE(true, keyword("disc")),
  /** Space above, outside the border. */
  MARGIN_TOP(false, new Value.Length(0)),
  /** Space to the right, outside the border. */
  MARGIN_RIGHT(false, new Value.Length(0)),
  /** Space below, outside the border. */
  MARGIN_BOTTOM(false, new Value.Length(0)),
  /** Space to the left, outside the border. */
  MARGIN_LEFT(false, new Value.Length(0)),
  /** Space above, inside the border. */
  PADDING_TOP(false, new Value.Length(0)),
  /** Space to the right, inside the border. */
  PADDING_RIGHT(false, new Value.Length(0)),
  /** Space below, inside the border. */
  PADDING_BOTTOM(false, new Value.Length(0)),
  /** Space to the left, inside the border. */
  PADDING_LEFT(false, new Value.Length(0)),
  /** Thickness of the upper border. */
  BORDER_TOP_WIDTH(false, new Value.Length(0)),
  /** Thickness of the right border. */
  BORDER_RIGHT_WIDTH(false, new Value.Length(0)),
  /** Thickness of the lower border. */
  BORDER_BOTTOM_WIDTH(false, new Value.Length(0)),
  /** Thickness of the left border. */
  BORDER_LEFT_WIDTH(false, new Value.Length(0)),
  /** {@code none}, {@code solid}, {@code dashed}, {@code dotted} or {@code double}. */
  BORDER_TOP_STYLE(false, keyword("none")),
  /** As {@link #BORDER_TOP_STYLE}. */
  BORDER_RIGHT_STYLE(false, keyword("none")),
  /** As {@link #BORDER_TOP_STYLE}. */
  BORDER_BOTTOM_STYLE(false, keyword("none")),
  /** As {@link #BORDER_TOP_STYLE}. */
  BORDER_LEFT_STYLE(false, keyword("none")),
  /** Colour of the upper border; the text's when {@code currentcolor}. */
  BORDER_TOP_COLOR(false, keyword("currentcolor")),
  /** As {@link #BORDER_TOP_COLOR}. */
  BORDER_RIGHT_COLOR(false, keyword("currentcolor")),
  /** As {@link #BORDER_TOP_COLOR}. */
  BORDER_BOTTOM_COLOR(false, keyword("currentcolor")),
  /** As {@link #BORDER_TOP_COLOR}. */
  BORDER_LEFT_COLOR(false, keyword("currentcolor")),
  /** Width of a column (on its header cell), of a table or of an image; {@code auto} if free. */
  WIDTH(false, keyword("auto")),
  /** Height of an image or chart; {@code auto} if free. */
  HEIGHT(false, keyword("auto")),
  /** Number of columns that a description list is set in. */
  COLUMN_COUNT(false, new Value.Number(1)),
  /** {@code auto}, {@code page} or {@code avoid}. */
  BREAK_BEFORE(false, keyword("auto")),
  /** {@code auto}, {@code page} or {@code avoid}. */
  BREAK_AFTER(false, keyword("auto")),
  /** {@code auto} or {@code avoid}. */
  BREAK_INSIDE(false, keyword("auto")),
  /** {@code auto}, or {@code landscape} for pages on their side. */
  PAGE(false, keyword("auto")),
  /** Fewest lines left at the foot of a page. */
  ORPHANS(true, new Value.Number(2)),
  /** Fewest lines taken to the next page. */
  WIDOWS(true, new Value.Number(2)),
  /** Generated text, in {@code ::before} and in margin boxes. */
  CONTENT(false, keyword("normal"));

  /** {@link #values()} without a copy for each call. */
  private static final Property[] ALL = values();

  private final boolean inherited;
  private final Value initial;

  Property(boolean inherited, Value initial) {
    this.inherited = inherited;
    this.initial = initial;
  }

  private static Value keyword(String name) {
    return new Value.Keyword(name);
  }

  /** Whether an element takes the value of its parent when no rule sets it. */
  public boolean inherited() {
    return inherited;
  }

  /** The value where nothing sets one. */
  public Value initial() {
    return initial;
  }

  /** The name in CSS, such as {@code font-size}. */
  public String cssName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The property of a CSS name in lower case. */
  public static Optional<Property> ofCssName(String name) {
    return Arrays.stream(ALL).filter(p -> p.cssName().equals(name)).findFirst();
  }

  /** One of the four sides of a box. */
  public enum Side {
    /** Above. */
    TOP,
    /** To the right. */
    RIGHT,
    /** Below. */
    BOTTOM,
    /** To the left. */
    LEFT
  }

  /** All properties in their order; not to be changed. */
  static Property[] all() {
    return ALL;
  }

  static Property margin(Side side) {
    return ALL[MARGIN_TOP.ordinal() + side.ordinal()];
  }

  static Property padding(Side side) {
    return ALL[PADDING_TOP.ordinal() + side.ordinal()];
  }

  static Property borderWidth(Side side) {
    return ALL[BORDER_TOP_WIDTH.ordinal() + side.ordinal()];
  }

  static Property borderStyle(Side side) {
    return ALL[BORDER_TOP_STYLE.ordinal() + side.ordinal()];
  }

  static Property borderColor(Side side) {
    return ALL[BORDER_TOP_COLOR.ordinal() + side.ordinal()];
  }
}
