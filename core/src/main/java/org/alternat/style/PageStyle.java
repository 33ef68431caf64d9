package org.alternat.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The page of an {@code @page} rule; lengths in points.
 *
 * @param boxes running heads and feet for all pages
 * @param firstPageBoxes those of the first page; equal to {@code boxes} when the theme makes no
 *     difference
 * @since 1.0
 */
public record PageStyle(
    double width,
    double height,
    double marginTop,
    double marginRight,
    double marginBottom,
    double marginLeft,
    Map<MarginBox, MarginContent> boxes,
    Map<MarginBox, MarginContent> firstPageBoxes) {

  /** A4 with the margins of the default theme and empty margin boxes. */
  public static final PageStyle A4 =
      new PageStyle(mm(210), mm(297), mm(30), mm(22), mm(26), mm(22), Map.of(), Map.of());

  /**
   * Copies the maps.
   *
   * @throws IllegalArgumentException if the margins leave no room
   */
  public PageStyle {
    boxes = copy(boxes);
    firstPageBoxes = copy(firstPageBoxes);
    if (width - marginLeft - marginRight < 36 || height - marginTop - marginBottom < 36) {
      throw new IllegalArgumentException("the margins leave less than half an inch of the page");
    }
  }

  private static Map<MarginBox, MarginContent> copy(Map<MarginBox, MarginContent> map) {
    EnumMap<MarginBox, MarginContent> copy = new EnumMap<>(MarginBox.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /** Millimetres in points. */
  public static double mm(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  /** The width between the margins. */
  public double contentWidth() {
    return width - marginLeft - marginRight;
  }

  /** The height between the margins. */
  public double contentHeight() {
    return height - marginTop - marginBottom;
  }

  /** The same page on its side, the margins turned with it; a wide page stays as it is. */
  public PageStyle landscape() {
    return isWide()
        ? this
        : new PageStyle(
            height, width, marginLeft, marginTop, marginRight, marginBottom, boxes, firstPageBoxes);
  }

  /** Whether the page is at least as wide as it is high. */
  public boolean isWide() {
    return width >= height;
  }

  /** The margin boxes of CSS Paged Media that the subset knows. */
  public enum MarginBox {
    /** Above the text, at the left. */
    TOP_LEFT,
    /** Above the text, in the middle. */
    TOP_CENTER,
    /** Above the text, at the right. */
    TOP_RIGHT,
    /** Below the text, at the left. */
    BOTTOM_LEFT,
    /** Below the text, in the middle. */
    BOTTOM_CENTER,
    /** Below the text, at the right. */
    BOTTOM_RIGHT;

    /** Whether the box is above the text. */
    public boolean top() {
      return compareTo(BOTTOM_LEFT) < 0;
    }
  }

  /**
   * What a margin box shows.
   *
   * @param parts the text, named strings and page counters
   * @param declarations the box's looks; a lower border of a top box and an upper border of a
   *     bottom box are drawn over the whole measure
   */
  public record MarginContent(List<Value.Part> parts, Map<Property, Value> declarations) {
    /** Copies the collections. */
    public MarginContent {
      parts = List.copyOf(parts);
      declarations = new Rule(NONE, declarations, 0).declarations();
    }

    private static final Selector NONE = new Selector(null, new Selector.Simple("", ""), false);
  }
}
