package org.alternat.style;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what is declared for an element and what it is inside of to a value for each property. */
final class Inheritance {

  private static final Value INHERIT = new Value.Keyword("inherit");

  private static final double INITIAL_FONT_SIZE = points(Property.FONT_SIZE.initial(), Double.NaN);

  private Inheritance() {}

  /** A value for each property in their order, lengths in points except widths in per cent. */
  static Value[] values(@Nullable ComputedStyle parent, Map<Property, Value> declared) {
    Value[] values = new Value[Property.all().length];
    double size = fontSize(parent, declared);
    for (Property property : Property.all()) {
      Value value = specified(parent, property, declared.get(property));
      values[property.ordinal()] =
          value instanceof Value.Em em ? new Value.Length(points(em, size)) : value;
    }
    values[Property.FONT_SIZE.ordinal()] = new Value.Length(size);
    return values;
  }

  private static Value specified(
      @Nullable ComputedStyle parent, Property property, @Nullable Value declared) {
    boolean inherits = declared == null ? property.inherited() : declared.equals(INHERIT);
    if (inherits) {
      return parent == null ? property.initial() : parent.value(property);
    }
    return declared == null ? property.initial() : declared;
  }

  /** Relative to the font size around the element, as all other lengths are to its own. */
  private static double fontSize(@Nullable ComputedStyle parent, Map<Property, Value> declared) {
    Value value = specified(parent, Property.FONT_SIZE, declared.get(Property.FONT_SIZE));
    return points(value, parent == null ? INITIAL_FONT_SIZE : parent.fontSize());
  }

  private static double points(Value value, double fontSize) {
    return switch (value) {
      case Value.Em em -> em.factor() * fontSize;
      case Value.Percentage p -> p.percent() / 100 * fontSize;
      case Value.Length length -> length.points();
      case Value other -> fontSize;
    };
  }
}
