package org.alternat.pdf.internal.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/** A document laid out in lines of 10 points, with characters 5 points wide and no margins. */
final class Laid {
  private final Layout layout;
  private final List<String> losses;

  private Laid(Layout layout, List<String> losses) {
    this.layout = layout;
    this.losses = losses;
  }

  /** On pages of a size from the first. */
  static Laid on(double width, double height, List<Rule> rules, Block... blocks) {
    return on(width, height, Locale.ENGLISH, rules, blocks);
  }

  /** In a language; text of Arabic runs from right to left. */
  static Laid on(double width, double height, Locale language, List<Rule> rules, Block... blocks) {
    PageStyle page = new PageStyle(width, height, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    List<Rule> all = new ArrayList<>();
    all.add(rule("article", "", Property.FONT_SIZE, new Value.Length(10)));
    all.add(rule("article", "", Property.LINE_HEIGHT, new Value.Number(1)));
    all.addAll(rules);
    Document document =
        new Document(metadata(language), new StyleSheet(page, all, Map.of()), List.of(blocks));
    ExportReport.Collector collector = new ExportReport.Collector();
    Layout layout = new PageLayout(new FixedTypefaces()).layOut(document, collector);
    return new Laid(
        layout,
        collector.report(ExportFormat.PDF).losses().stream().map(ExportReport.Loss::what).toList());
  }

  private static Metadata metadata(Locale language) {
    return new Metadata(
        "Test",
        language,
        language.getLanguage().equals("ar") ? Direction.RTL : Direction.LTR,
        LocalDate.of(2023, 10, 3),
        "",
        "",
        List.of(),
        "",
        0,
        Collections.emptySortedMap(),
        Map.of());
  }

  static Rule rule(String element, String className, Property property, Value value) {
    Selector.Simple target = new Selector.Simple(element, className);
    return new Rule(new Selector(null, target, false), Map.of(property, value), 0);
  }

  Layout layout() {
    return layout;
  }

  List<String> losses() {
    return losses;
  }

  List<Page> pages() {
    return layout.pages();
  }

  /** The texts of a page from 1, in the order drawn. */
  List<Op.Text> texts(int page) {
    return pages().get(page - 1).ops().stream()
        .filter(Op.Text.class::isInstance)
        .map(Op.Text.class::cast)
        .toList();
  }

  /** The words of a page from 1. */
  List<String> words(int page) {
    return texts(page).stream().map(t -> t.text().strip()).toList();
  }

  /** Where words are drawn on the first page. */
  Op.Text text(String words) {
    return texts(1).stream().filter(t -> t.text().strip().equals(words)).findFirst().orElseThrow();
  }
}
