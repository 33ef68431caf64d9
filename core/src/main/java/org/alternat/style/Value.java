package org.alternat.style;

import java.util.List;
import java.util.Locale;

/**
 * A value of a CSS property as written in the style sheet, before inheritance and relative lengths
 * are worked out.
 *
 * @since 1.0
 */
public sealed interface Value {
  /** An absolute length in points (1/72 inch). */
  record Length(double points) implements Value {
    @Override
    public String toString() {
      return number(points) + "pt";
    }
  }

  /** A length relative to the font size of the element; of the parent for the font size itself. */
  record Em(double factor) implements Value {
    @Override
    public String toString() {
      return number(factor) + "em";
    }
  }

  /** A percentage: 50 is half. Of the font size for line heights, of the measure for widths. */
  record Percentage(double percent) implements Value {
    @Override
    public String toString() {
      return number(percent) + "%";
    }
  }

  /** A plain number, such as a line height or a font weight. */
  record Number(double value) implements Value {
    @Override
    public String toString() {
      return number(value);
    }
  }

  /** A keyword in lower case, such as {@code bold}. */
  record Keyword(String name) implements Value {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A colour. */
  record Paint(Color color) implements Value {
    @Override
    public String toString() {
      return color.toString();
    }
  }

  /** Font families from the most wanted to the last resort. */
  record Families(List<String> names) implements Value {
    /** Copies the list. */
    public Families {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return String.join(
          ", ", names.stream().map(n -> n.contains(" ") ? "\"" + n + "\"" : n).toList());
    }
  }

  /** The parts of a {@code content} property. */
  record Content(List<Part> parts) implements Value {
    /** Copies the list. */
    public Content {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return String.join(" ", parts.stream().map(Object::toString).toList());
    }
  }

  /** A part of generated content. */
  sealed interface Part {}

  /** Literal text. */
  record Literal(String text) implements Part {
    @Override
    public String toString() {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }

  /** A named string of the document's metadata: {@code string(marking)}. */
  record NamedString(String name) implements Part {
    @Override
    public String toString() {
      return "string(" + name + ")";
    }
  }

  /** A counter: {@code counter(page)}. */
  record Counter(CounterName name) implements Part {
    @Override
    public String toString() {
      return "counter(" + name.name().toLowerCase(Locale.ROOT) + ")";
    }
  }

  /** The counters that a document has without declaring them. */
  enum CounterName {
    /** The page's number. */
    PAGE,
    /** The number of pages. */
    PAGES,
    /** The section's number with those around it: 2.1. */
    SECTION,
    /** The number of the table. */
    TABLE,
    /** The number of the figure. */
    FIGURE
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.valueOf(Math.round(value * 1000) / 1000.0);
  }
}
