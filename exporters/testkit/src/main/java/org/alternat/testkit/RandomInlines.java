package org.alternat.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Origin;

/** Random lines. Links, typed values and footnotes do not stand within their like. */
final class RandomInlines {
  private static final List<String> CLASSES =
      List.of("label", "source", "lead", "summary", "caution", "number", "unknown-to-the-theme");
  private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "kk-Cyrl", "zh-Hans");
  private static final List<String> DATES =
      List.of("2014", "2023-10", "2023-10-03", "2017/..", "2014/2016", "1992~", "2020?");
  private static final List<String> UNITS = List.of("", "%", "EUR", "USD", "XOF", "t", "km²");

  private enum Within {
    LINK,
    TIME,
    DATA,
    NOTE
  }

  private final RandomGenerator random;

  /** The number of the last id given, so that ids are unique. */
  private int lastId;

  RandomInlines(RandomGenerator random) {
    this.random = random;
  }

  /** A line that is not blank. */
  List<Inline> line() {
    return line(EnumSet.noneOf(Within.class), 3);
  }

  /** A line or, one time in three, nothing. */
  List<Inline> lineOrNothing() {
    return random.nextInt(3) == 0 ? List.of() : line();
  }

  /** Mostly none, else a class, an id, a language or several of them. */
  Attributes attributes() {
    if (random.nextInt(3) > 0) {
      return Attributes.NONE;
    }
    boolean foreign = random.nextInt(4) == 0;
    String language = Texts.pick(LANGUAGES, random);
    return new Attributes(
        random.nextInt(4) == 0 ? newId() : "",
        random.nextBoolean() ? List.of(Texts.pick(CLASSES, random)) : List.of(),
        foreign ? Locale.forLanguageTag(language) : null,
        foreign && language.equals("ar") ? Direction.RTL : null,
        random.nextBoolean() ? Origin.UNKNOWN : new Origin("note.ftlx", 1 + random.nextInt(99), 1));
  }

  /** Attributes that surely have an id, for what can be referred to. */
  Attributes namedAttributes() {
    return attributes().withId(newId());
  }

  private String newId() {
    return "id-" + ++lastId;
  }

  private List<Inline> line(Set<Within> within, int depth) {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Text(Texts.words(random)));
    for (int i = random.nextInt(4); i > 0; i--) {
      line.add(inline(within, depth));
    }
    return line;
  }

  private Inline inline(Set<Within> within, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(14);
    return switch (kind) {
      case 5, 6 ->
          new Inline.Styled(
              attributes(),
              Texts.pick(List.of(Emphasis.values()), random),
              line(within, depth - 1));
      case 7 -> new Inline.Span(attributes(), line(within, depth - 1));
      case 8 -> new Inline.LineBreak(Attributes.NONE);
      case 9 ->
          new Inline.Abbreviation(attributes(), Texts.random(random), line(within, depth - 1));
      case 10 -> outside(within, Within.TIME) ? time(within, depth) : text();
      case 11 -> outside(within, Within.DATA) ? data(within, depth) : text();
      case 12 -> outside(within, Within.LINK) ? link(within, depth) : text();
      case 13 ->
          outside(within, Within.LINK) && outside(within, Within.NOTE)
              ? footnote(within, depth)
              : text();
      default -> text();
    };
  }

  private static boolean outside(Set<Within> within, Within like) {
    return !within.contains(like);
  }

  private Inline text() {
    return new Inline.Text(Texts.random(random));
  }

  private Inline time(Set<Within> within, int depth) {
    String date = Texts.pick(DATES, random);
    return new Inline.Time(attributes(), date, line(with(within, Within.TIME), depth - 1));
  }

  private Inline data(Set<Within> within, int depth) {
    String unit = Texts.pick(UNITS, random);
    return new Inline.Data(attributes(), value(), unit, line(with(within, Within.DATA), depth - 1));
  }

  private Inline footnote(Set<Within> within, int depth) {
    return new Inline.Footnote(namedAttributes(), line(with(within, Within.NOTE), depth - 1));
  }

  private Inline link(Set<Within> within, int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> new Inline.Reference(Attributes.NONE, knownOrUnknownId());
      case 1 ->
          new Inline.Link(
              attributes(), "#" + knownOrUnknownId(), line(with(within, Within.LINK), depth - 1));
      case 2 ->
          new Inline.Link(
              attributes(), "mailto:a@example.org", line(with(within, Within.LINK), depth - 1));
      default ->
          new Inline.Link(
              attributes(),
              "https://example.org/?a=1&b=\u00E9",
              line(with(within, Within.LINK), depth - 1));
    };
  }

  /** Ids are given in turn, so that a number a little above the last may come later, or never. */
  private String knownOrUnknownId() {
    return "id-" + (1 + random.nextInt(lastId + 3));
  }

  BigDecimal value() {
    return BigDecimal.valueOf(random.nextInt(-2_000, 20_000), random.nextInt(4));
  }

  private static Set<Within> with(Set<Within> within, Within more) {
    Set<Within> both = EnumSet.of(more);
    both.addAll(within);
    return both;
  }
}
