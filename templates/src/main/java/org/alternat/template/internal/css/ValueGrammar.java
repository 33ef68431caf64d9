package org.alternat.template.internal.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.style.Property;
import org.alternat.style.Value;

/** Which values each property takes. */
final class ValueGrammar {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)");
  private static final Pattern DIMENSION = Pattern.compile("(" + NUMBER + ")([a-z%]+)");
  private static final double LARGEST = 100_000;

  /** Points in a unit. */
  private static final Map<String, Double> UNITS =
      Map.of("pt", 1.0, "px", 0.75, "pc", 12.0, "in", 72.0, "mm", 72 / 25.4, "cm", 72 / 2.54);

  private static final String LENGTH = "a length in pt, mm, cm, in, pc, px or em";
  private static final Set<String> BORDERS = Set.of("none", "solid", "dashed", "dotted", "double");
  private static final Set<String> BREAKS = Set.of("auto", "page", "avoid");

  private ValueGrammar() {}

  /** A value of the property, or empty when it takes no such. */
  static Optional<Value> parse(Property property, List<Term> terms) {
    if (terms.size() == 1 && terms.getFirst() instanceof Term.Word word) {
      if (word.lower().equals("inherit")) {
        return Optional.of(new Value.Keyword("inherit"));
      }
      if (word.lower().equals("initial")) {
        return Optional.of(property.initial());
      }
    }
    return switch (property) {
      case FONT_FAMILY -> families(terms);
      case CONTENT -> content(terms);
      case Property other -> terms.size() == 1 ? single(other, terms.getFirst()) : Optional.empty();
    };
  }

  private static Optional<Value> single(Property property, Term term) {
    if (term instanceof Term.Word word && keywords(property).contains(word.lower())) {
      return Optional.of(new Value.Keyword(word.lower()));
    }
    return switch (property) {
      case COLOR,
          BACKGROUND_COLOR,
          BORDER_TOP_COLOR,
          BORDER_RIGHT_COLOR,
          BORDER_BOTTOM_COLOR,
          BORDER_LEFT_COLOR ->
          Colors.parse(term).map(Value.Paint::new);
      case FONT_SIZE, HEIGHT, WIDTH -> length(term, true, false);
      case LINE_HEIGHT -> number(term, 0, 100, false).or(() -> length(term, true, false));
      case FONT_WEIGHT -> number(term, 1, 1000, true);
      case ORPHANS, WIDOWS, COLUMN_COUNT -> number(term, 1, 100, true);
      case TEXT_INDENT, LETTER_SPACING, MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT ->
          length(term, false, true);
      case PADDING_TOP,
          PADDING_RIGHT,
          PADDING_BOTTOM,
          PADDING_LEFT,
          BORDER_TOP_WIDTH,
          BORDER_RIGHT_WIDTH,
          BORDER_BOTTOM_WIDTH,
          BORDER_LEFT_WIDTH ->
          length(term, false, false);
      default -> Optional.empty();
    };
  }

  private static Set<String> keywords(Property property) {
    return switch (property) {
      case FONT_WEIGHT -> Set.of("normal", "bold");
      case FONT_STYLE -> Set.of("normal", "italic");
      case FONT_VARIANT_NUMERIC -> Set.of("normal", "tabular-nums");
      case LINE_HEIGHT -> Set.of("normal");
      case TEXT_ALIGN -> Set.of("start", "end", "left", "right", "center", "justify");
      case TEXT_TRANSFORM -> Set.of("none", "uppercase", "lowercase", "capitalize");
      case TEXT_DECORATION_LINE -> Set.of("none", "underline", "line-through");
      case VERTICAL_ALIGN -> Set.of("baseline", "super", "sub", "top", "middle", "bottom");
      case HYPHENS -> Set.of("manual", "auto", "none");
      case LIST_STYLE_TYPE ->
          Set.of(
              "none",
              "disc",
              "circle",
              "square",
              "decimal",
              "lower-alpha",
              "upper-alpha",
              "lower-roman",
              "upper-roman");
      case BACKGROUND_COLOR -> Set.of("transparent");
      case BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE -> BORDERS;
      case BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR, BORDER_LEFT_COLOR ->
          Set.of("currentcolor");
      case WIDTH, HEIGHT -> Set.of("auto");
      case BREAK_BEFORE, BREAK_AFTER -> BREAKS;
      case BREAK_INSIDE -> Set.of("auto", "avoid");
      case PAGE -> Set.of("auto", "landscape");
      default -> Set.of();
    };
  }

  /** What a property takes, in words. */
  static String allowed(Property property) {
    List<String> allowed = new ArrayList<>(keywords(property).stream().sorted().toList());
    switch (property) {
      case FONT_FAMILY -> allowed.add("names of fonts with commas between them");
      case CONTENT -> allowed.add("none, texts in quotation marks, string(…) and counter(…)");
      case FONT_WEIGHT -> allowed.add("a number from 1 to 1000");
      case ORPHANS, WIDOWS, COLUMN_COUNT -> allowed.add("a whole number");
      case LINE_HEIGHT -> allowed.add("a number, a percentage or " + LENGTH);
      case FONT_SIZE, WIDTH, HEIGHT -> allowed.add("a percentage or " + LENGTH);
      default -> {
        if (property.cssName().endsWith("color")) {
          allowed.add("a colour such as #1f3a5f, rgb(31, 58, 95) or white");
        } else if (keywords(property).isEmpty()) {
          allowed.add(LENGTH);
        }
      }
    }
    return "allowed: " + String.join(", ", allowed);
  }

  /** A length: absolute, in em, or in per cent where that means something. */
  static Optional<Value> length(Term term, boolean percentage, boolean negative) {
    if (!(term instanceof Term.Word word)) {
      return Optional.empty();
    }
    if (NUMBER.matcher(word.text()).matches() && Double.parseDouble(word.text()) == 0) {
      return Optional.of(new Value.Length(0));
    }
    Matcher matcher = DIMENSION.matcher(word.lower());
    if (!matcher.matches()) {
      return word.lower().equals("normal") && !percentage
          ? Optional.of(new Value.Length(0))
          : Optional.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    if (Math.abs(number) > LARGEST || (number < 0 && !negative)) {
      return Optional.empty();
    }
    String unit = matcher.group(2);
    return switch (unit) {
      case "em" -> Optional.of(new Value.Em(number));
      case "%" -> percentage ? Optional.of(new Value.Percentage(number)) : Optional.empty();
      case String other ->
          Optional.ofNullable(UNITS.get(other)).map(points -> new Value.Length(number * points));
    };
  }

  private static Optional<Value> number(Term term, double least, double most, boolean whole) {
    if (!(term instanceof Term.Word word) || !NUMBER.matcher(word.text()).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(word.text());
    boolean fits = number >= least && number <= most && (!whole || number == Math.rint(number));
    return fits ? Optional.of(new Value.Number(number)) : Optional.empty();
  }

  private static Optional<Value> families(List<Term> terms) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Term term : terms) {
      switch (term) {
        case Term.Separator(char sign) when sign == ',' && !name.isEmpty() -> {
          names.add(name.toString());
          name.setLength(0);
        }
        case Term.Quoted quoted when name.isEmpty() -> name.append(quoted.text());
        case Term.Word word when !NUMBER.matcher(word.text()).lookingAt() ->
            name.append(name.isEmpty() ? "" : " ").append(word.text());
        case Term other -> {
          return Optional.empty();
        }
      }
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    names.add(name.toString());
    return Optional.of(new Value.Families(names));
  }

  private static Optional<Value> content(List<Term> terms) {
    if (terms.size() == 1
        && terms.getFirst() instanceof Term.Word word
        && Set.of("none", "normal").contains(word.lower())) {
      return Optional.of(new Value.Keyword("normal"));
    }
    return parts(terms).map(Value.Content::new);
  }

  private static Optional<List<Value.Part>> parts(List<Term> terms) {
    List<Value.Part> parts = new ArrayList<>();
    for (Term term : terms) {
      Optional<Value.Part> part =
          switch (term) {
            case Term.Quoted quoted -> Optional.of(new Value.Literal(quoted.text()));
            case Term.Function f when f.name().equals("string") ->
                word(f).map(Value.NamedString::new);
            case Term.Function f when f.name().equals("counter") ->
                word(f).flatMap(ValueGrammar::counter).map(Value.Counter::new);
            case Term other -> Optional.empty();
          };
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  private static Optional<String> word(Term.Function function) {
    return function.arguments().size() == 1
            && function.arguments().getFirst() instanceof Term.Word word
        ? Optional.of(word.text())
        : Optional.empty();
  }

  private static Optional<Value.CounterName> counter(String name) {
    Function<Value.CounterName, String> lower = c -> c.name().toLowerCase(Locale.ROOT);
    return java.util.Arrays.stream(Value.CounterName.values())
        .filter(c -> lower.apply(c).equals(name))
        .findFirst();
  }
}
