package org.alternat.template.internal.css;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.ICSSPageRuleMember;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alternat.problem.Suggestions;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.Property.Side;
import org.alternat.style.Value;

/** Reads {@code @page} rules. */
final class PageReader {
  private static final List<String> PAGES = List.of("", ":left", ":right", ":first");
  private static final String SIZES =
      "allowed: A3, A4, A5, letter or legal, portrait or landscape," + " or two lengths";

  /** Width and height in points. */
  private static final Map<String, double[]> PAPER =
      Map.of(
          "a3", new double[] {PageStyle.mm(297), PageStyle.mm(420)},
          "a4", new double[] {PageStyle.mm(210), PageStyle.mm(297)},
          "a5", new double[] {PageStyle.mm(148), PageStyle.mm(210)},
          "letter", new double[] {612, 792},
          "legal", new double[] {612, 1008});

  private static final List<String> BOXES =
      java.util.Arrays.stream(MarginBox.values()).map(PageReader::cssName).toList();

  private final DeclarationReader declarations;
  private final ThemeProblems problems;

  private double[] size = {PageStyle.A4.width(), PageStyle.A4.height()};

  /** From the top clockwise. */
  private final double[] margins = {
    PageStyle.A4.marginTop(),
    PageStyle.A4.marginRight(),
    PageStyle.A4.marginBottom(),
    PageStyle.A4.marginLeft()
  };

  /** What is said of all pages, or of some; what is said later adds to it or replaces it. */
  private final Map<String, Map<MarginBox, Map<Property, Value>>> boxes = new HashMap<>();

  PageReader(DeclarationReader declarations, ThemeProblems problems) {
    this.declarations = declarations;
    this.problems = problems;
  }

  void read(CSSPageRule rule) {
    String pages = String.join(", ", rule.getAllSelectors());
    if (!PAGES.contains(pages)) {
      problems.warn(
          rule, "no page " + pages, "allowed: @page, @page :left, @page :right, @page :first");
      return;
    }
    for (ICSSPageRuleMember member : rule.getAllMembers()) {
      switch (member) {
        case CSSPageMarginBlock block -> box(block, pages, rule);
        case CSSDeclaration declaration when !pages.isEmpty() ->
            problems.warn(
                declaration, "@page " + pages + " takes margin boxes alone", "write it in @page");
        case CSSDeclaration declaration -> declaration(declaration);
        default -> problems.warn(rule, "a part of @page is not taken", "");
      }
    }
  }

  /** The page; A4 with the default margins as far as nothing else was said. */
  PageStyle style() {
    // The first page is a right one, in which what is said of it alone comes last.
    PageStyle.Running running =
        new PageStyle.Running(
            together("", ":right"), together("", ":left"), together("", ":right", ":first"));
    try {
      return new PageStyle(
          size[0], size[1], margins[0], margins[1], margins[2], margins[3], running);
    } catch (IllegalArgumentException e) {
      problems.error(0, 0, String.valueOf(e.getMessage()), "");
      return PageStyle.A4;
    }
  }

  private Map<MarginBox, MarginContent> together(String... pages) {
    Map<MarginBox, Map<Property, Value>> said = new EnumMap<>(MarginBox.class);
    for (String page : pages) {
      boxes.getOrDefault(page, Map.of()).forEach((box, values) -> add(said, box, values));
    }
    Map<MarginBox, MarginContent> all = new EnumMap<>(MarginBox.class);
    said.forEach((box, values) -> {
      Value content = values.remove(Property.CONTENT);
      // Without content there is no box.
      if (content instanceof Value.Content words && !words.parts().isEmpty()) {
        all.put(box, new MarginContent(words.parts(), values));
      }
    });
    return all;
  }

  private static void add(
      Map<MarginBox, Map<Property, Value>> boxes, MarginBox box, Map<Property, Value> values) {
    boxes.computeIfAbsent(box, b -> new EnumMap<>(Property.class)).putAll(values);
  }

  private void box(CSSPageMarginBlock block, String pages, CSSPageRule rule) {
    String name = block.getPageMarginSymbol().toLowerCase(Locale.ROOT);
    int index = BOXES.indexOf(name);
    if (index < 0) {
      String near = Suggestions.didYouMean(name, BOXES);
      problems.warn(
          rule,
          "no margin box " + name,
          near.isEmpty() ? "allowed: " + String.join(" ", BOXES) : near);
      return;
    }
    add(
        boxes.computeIfAbsent(pages, p -> new EnumMap<>(MarginBox.class)),
        MarginBox.values()[index],
        declarations.read(block.getAllDeclarations()));
  }

  private static String cssName(MarginBox box) {
    return "@" + box.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void declaration(CSSDeclaration declaration) {
    if (DeclarationReader.isCustom(declaration)) {
      return;
    }
    Optional<List<Term>> terms = declarations.terms(declaration);
    if (terms.isEmpty()) {
      return;
    }
    String name = declaration.getProperty().toLowerCase(Locale.ROOT);
    boolean good =
        switch (name) {
          case "size" -> size(terms.get());
          case "margin" -> margin(terms.get());
          case "margin-top" -> margin(Side.TOP, terms.get());
          case "margin-right" -> margin(Side.RIGHT, terms.get());
          case "margin-bottom" -> margin(Side.BOTTOM, terms.get());
          case "margin-left" -> margin(Side.LEFT, terms.get());
          default -> {
            problems.warn(declaration, "@page does not take " + name, "allowed: size and margin");
            yield true;
          }
        };
    if (!good) {
      String hint = name.equals("size") ? SIZES : "lengths in pt, mm, cm or in";
      problems.warn(declaration, name + " does not take " + Term.text(terms.get()), hint);
    }
  }

  private boolean size(List<Term> terms) {
    List<Double> lengths = terms.stream().flatMap(t -> points(t).stream()).toList();
    if (lengths.size() == terms.size() && !lengths.isEmpty() && lengths.size() <= 2) {
      size = new double[] {lengths.getFirst(), lengths.getLast()};
      return true;
    }
    double[] paper = {PageStyle.A4.width(), PageStyle.A4.height()};
    boolean landscape = false;
    for (Term term : terms) {
      String word = term.toString().toLowerCase(Locale.ROOT);
      double[] named = PAPER.get(word);
      if (named != null) {
        paper = named;
      } else if (word.equals("landscape")) {
        landscape = true;
      } else if (!word.equals("portrait")) {
        return false;
      }
    }
    size = landscape ? new double[] {paper[1], paper[0]} : paper.clone();
    return true;
  }

  private boolean margin(List<Term> terms) {
    List<Double> lengths = terms.stream().flatMap(t -> points(t).stream()).toList();
    if (lengths.size() != terms.size() || lengths.isEmpty() || lengths.size() > 4) {
      return false;
    }
    for (Side side : Side.values()) {
      margins[side.ordinal()] = Shorthands.ofSide(lengths, side);
    }
    return true;
  }

  private boolean margin(Side side, List<Term> terms) {
    Optional<Double> length = terms.size() == 1 ? points(terms.getFirst()) : Optional.empty();
    length.ifPresent(points -> margins[side.ordinal()] = points);
    return length.isPresent();
  }

  private static Optional<Double> points(Term term) {
    return ValueGrammar.length(term, false, false)
        .filter(Value.Length.class::isInstance)
        .map(v -> ((Value.Length) v).points());
  }
}
