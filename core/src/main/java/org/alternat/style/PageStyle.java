package org.alternat.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The page of an {@code @page} rule; lengths in points.
 *
 * @param running the running heads and feet
 * @since 1.0
 */
public record PageStyle(
    double width,
    double height,
    double marginTop,
    double marginRight,
    double marginBottom,
    double marginLeft,
    Running running) {

  /** A4 with the margins of the default theme and empty margin boxes. */
  public static final PageStyle A4 =
      new PageStyle(mm(210), mm(297), mm(30), mm(22), mm(26), mm(22), Running.same(Map.of()));

  /**
   * Checks the margins.
   *
   * @throws IllegalArgumentException if the margins leave no room
   */
  public PageStyle {
    if (width - marginLeft - marginRight < 36 || height - marginTop - marginBottom < 36) {
      throw new IllegalArgumentException("the margins leave less than half an inch of the page");
    }
  }

  /** The same, with these looks beside their own for the boxes that print a named string. */
  PageStyle withLooksOf(String string, Map<Property, Value> looks) {
    Running marked =
        new Running(
            withLooksOf(string, looks, running.right()),
            withLooksOf(string, looks, running.left()),
            withLooksOf(string, looks, running.first()));
    return new PageStyle(width, height, marginTop, marginRight, marginBottom, marginLeft, marked);
  }

  private static Map<MarginBox, MarginContent> withLooksOf(
      String string, Map<Property, Value> looks, Map<MarginBox, MarginContent> boxes) {
    EnumMap<MarginBox, MarginContent> result = new EnumMap<>(MarginBox.class);
    boxes.forEach((box, content) -> {
      EnumMap<Property, Value> declarations = new EnumMap<>(Property.class);
      declarations.putAll(content.declarations());
      if (content.parts().contains(new Value.NamedString(string))) {
        declarations.putAll(looks);
      }
      result.put(box, new MarginContent(content.parts(), declarations));
    });
    return result;
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
        : new PageStyle(height, width, marginLeft, marginTop, marginRight, marginBottom, running);
  }

  /** Whether the page is at least as wide as it is high. */
  public boolean isWide() {
    return width >= height;
  }

  /** The margin boxes of pages that the theme says nothing else of. */
  public Map<MarginBox, MarginContent> boxes() {
    return running.right();
  }

  /**
   * The margin boxes of pages; where the theme makes no difference they are equal.
   *
   * @param right those of pages with odd numbers
   * @param left those of pages with even numbers
   * @param first those of the first page
   */
  public record Running(
      Map<MarginBox, MarginContent> right,
      Map<MarginBox, MarginContent> left,
      Map<MarginBox, MarginContent> first) {
    /** Copies the maps. */
    public Running {
      right = copy(right);
      left = copy(left);
      first = copy(first);
    }

    /** The same on all pages. */
    public static Running same(Map<MarginBox, MarginContent> boxes) {
      return new Running(boxes, boxes, boxes);
    }

    /** Those of the page of a number, from 1. */
    public Map<MarginBox, MarginContent> of(int number) {
      if (number == 1) {
        return first;
      }
      return number % 2 == 0 ? left : right;
    }

    /** Whether pages with even numbers have their own. */
    public boolean leftDiffers() {
      return !left.equals(right);
    }

    /** Whether the first page has its own. */
    public boolean firstDiffers() {
      return !first.equals(right);
    }

    private static Map<MarginBox, MarginContent> copy(Map<MarginBox, MarginContent> map) {
      EnumMap<MarginBox, MarginContent> copy = new EnumMap<>(MarginBox.class);
      copy.putAll(map);
      return Collections.unmodifiableMap(copy);
    }
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
