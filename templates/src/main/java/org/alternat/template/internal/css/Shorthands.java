package org.alternat.template.internal.css;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.style.Property;
import org.alternat.style.Property.Side;
import org.alternat.style.Value;

/** Properties that stand for several others. */
final class Shorthands {
  private static final Set<String> BOXES =
      Set.of("margin", "padding", "border-width", "border-style", "border-color");
  private static final Set<String> BORDERS =
      Set.of("border", "border-top", "border-right", "border-bottom", "border-left");
  private static final Map<String, Property> SINGLE =
      Map.of(
          "background", Property.BACKGROUND_COLOR,
          "text-decoration", Property.TEXT_DECORATION_LINE,
          "list-style", Property.LIST_STYLE_TYPE);

  private static final List<Property> FONT =
      List.of(Property.FONT_STYLE, Property.FONT_WEIGHT, Property.FONT_VARIANT_NUMERIC);

  private Shorthands() {}

  /** All names, for suggestions. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(BOXES);
    names.addAll(BORDERS);
    names.addAll(SINGLE.keySet());
    names.add("font");
    return names;
  }

  /** What a shorthand takes, for people. */
  static String allowed(String name) {
    if (name.startsWith("border-") && !BORDERS.contains(name)) {
      return "allowed: one to four values, for top, right, bottom and left";
    }
    if (BORDERS.contains(name)) {
      return "allowed: a width, a style and a colour, such as 0.5pt solid #1f3a5f, or none";
    }
    return switch (name) {
      case "margin", "padding" ->
          "allowed: one to four lengths in pt, mm, cm, in, pc, px or em, such as 2mm 4.5mm";
      case "font" -> "allowed: such as bold 10pt/1.4 \"Liberation Sans\", sans-serif";
      case "background" -> "allowed: a colour such as #1f3a5f";
      default -> "";
    };
  }

  /** The values that a shorthand stands for; empty when it is written wrongly. */
  static Optional<Map<Property, Value>> expand(String name, List<Term> terms) {
    if (BOXES.contains(name)) {
      return box(name, terms);
    }
    if (BORDERS.contains(name)) {
      return border(name, terms);
    }
    Property single = SINGLE.get(name);
    if (single != null) {
      boolean none = terms.size() == 1 && terms.getFirst().toString().equals("none");
      return single == Property.BACKGROUND_COLOR && none
          ? Optional.of(Map.of(single, single.initial()))
          : ValueGrammar.parse(single, terms).map(v -> Map.of(single, v));
    }
    return font(terms);
  }

  /** One to four values, from the top clockwise. */
  private static Optional<Map<Property, Value>> box(String name, List<Term> terms) {
    if (terms.isEmpty() || terms.size() > 4) {
      return Optional.empty();
    }
    Map<Property, Value> values = new EnumMap<>(Property.class);
    for (Side side : Side.values()) {
      Property property = property(name, side);
      Optional<Value> value = ValueGrammar.parse(property, List.of(ofSide(terms, side)));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(property, value.get());
    }
    return Optional.of(values);
  }

  /** The value for a side out of one to four. */
  static <T> T ofSide(List<T> values, Side side) {
    int index =
        switch (side) {
          case TOP -> 0;
          case RIGHT -> 1;
          case BOTTOM -> 2;
          case LEFT -> 3;
        };
    return index < values.size()
        ? values.get(index)
        : values.get(values.size() > 1 ? index - 2 : 0);
  }

  private static Property property(String shorthand, Side side) {
    String where = side.name().toLowerCase(Locale.ROOT);
    String name =
        shorthand.startsWith("border-")
            ? "border-" + where + shorthand.substring("border".length())
            : shorthand + "-" + where;
    return Property.ofCssName(name).orElseThrow();
  }

  /** Width, style and colour in any order; what is not written has its initial value. */
  private static Optional<Map<Property, Value>> border(String name, List<Term> terms) {
    if (terms.isEmpty() || terms.size() > 3) {
      return Optional.empty();
    }
    Map<Property, Value> values = new EnumMap<>(Property.class);
    for (Side side : Side.values()) {
      String where = "border-" + side.name().toLowerCase(Locale.ROOT);
      if (name.equals("border") || name.equals(where)) {
        List<Property> parts = new ArrayList<>();
        for (String part : List.of("-width", "-style", "-color")) {
          parts.add(Property.ofCssName(where + part).orElseThrow());
        }
        if (!assign(terms, parts, values)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(values);
  }

  /** Gives each term to the first property that takes it; false when one is left over. */
  private static boolean assign(
      List<Term> terms, List<Property> properties, Map<Property, Value> values) {
    List<Property> open = new ArrayList<>(properties);
    properties.forEach(p -> values.put(p, p.initial()));
    for (Term term : terms) {
      boolean taken = false;
      for (Property property : List.copyOf(open)) {
        Optional<Value> value = ValueGrammar.parse(property, List.of(term));
        if (value.isPresent()) {
          values.put(property, value.get());
          open.remove(property);
          taken = true;
          break;
        }
      }
      if (!taken) {
        return false;
      }
    }
    return true;
  }

  /** Style, weight and figures in any order, then size, perhaps a line height, then families. */
  private static Optional<Map<Property, Value>> font(List<Term> terms) {
    int size = 0;
    while (size < terms.size() && ValueGrammar.length(terms.get(size), true, false).isEmpty()) {
      size++;
    }
    boolean leading =
        size + 2 < terms.size()
            && terms.get(size + 1) instanceof Term.Separator(char sign)
            && sign == '/';
    int families = size + (leading ? 3 : 1);
    Map<Property, Value> values = new EnumMap<>(Property.class);
    if (families >= terms.size() || !assign(terms.subList(0, size), FONT, values)) {
      return Optional.empty();
    }
    values.put(Property.LINE_HEIGHT, new Value.Keyword("normal"));
    boolean good =
        put(Property.FONT_SIZE, terms.subList(size, size + 1), values)
            && (!leading || put(Property.LINE_HEIGHT, terms.subList(size + 2, size + 3), values))
            && put(Property.FONT_FAMILY, terms.subList(families, terms.size()), values);
    return good ? Optional.of(values) : Optional.empty();
  }

  private static boolean put(Property property, List<Term> terms, Map<Property, Value> values) {
    Optional<Value> value = ValueGrammar.parse(property, terms);
    value.ifPresent(v -> values.put(property, v));
    return value.isPresent();
  }
}
