package org.alternat.testkit;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.abbr;
import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.blockquote;
import static org.alternat.testkit.Nodes.br;
import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.dl;
import static org.alternat.testkit.Nodes.em;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.language;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.ol;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.span;
import static org.alternat.testkit.Nodes.strong;
import static org.alternat.testkit.Nodes.styled;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.th;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.title;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;

/**
 * Small documents, one a topic, which together have every kind of block, inline and graphic. Use
 * them as the arguments of a parameterised test.
 */
public final class Samples {
  private Samples() {}

  /**
   * A document to be tried.
   *
   * @param name topic and observation, such as {@code tables/spans}: the path of its fixtures
   */
  public record Sample(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All samples, the look sample among them. */
  public static Stream<Sample> all() {
    return Stream.of(
        new Sample("look/brief", LookSample.document()),
        sample("text/every-inline", everyInline()),
        sample("text/languages", languages()),
        sample("text/hostile", hostile()),
        sample("sections/depth-and-numbers", sections()),
        sample("sections/for-some-formats", formats()),
        sample("lists/nested", lists()),
        sample("lists/descriptions", descriptions()),
        sample("tables/simple", simpleTable()),
        sample("tables/spans", spans()),
        sample("tables/nested", nestedTable()),
        sample("tables/adjacent-tables-stay-apart", adjacentTables()),
        sample("boxes/quotations-and-callouts", boxes()),
        sample("figures/images", images()),
        sample("figures/charts", charts()),
        sample("notes/footnotes-and-references", notes()),
        sample("breaks/rules-and-pages", breaks()),
        rightToLeft());
  }

  private static Sample sample(String name, Block... content) {
    Metadata metadata = Metadata.of(name, Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Sample(name, new Document(metadata, LookSample.styleSheet(), List.of(content)));
  }

  private static Block[] everyInline() {
    return new Block[] {
      p(
          "Plain, ",
          strong("strong, ", em("both")),
          ", ",
          styled(Emphasis.UNDERLINE, "underlined"),
          ", H",
          styled(Emphasis.SUBSCRIPT, "2"),
          "O, 10",
          Nodes.sup("e"),
          ", ",
          styled(Emphasis.CITE, "Le Monde"),
          ", ",
          styled(Emphasis.QUOTE, "“quoted”"),
          "."),
      p(span(classed("label"), "A span"), br(), "on the next line, ", abbr("Union", "U."), "."),
      p(
          a("https://example.org/?a=1&b=2", "A link"),
          ", ",
          a("mailto:a@example.org", "an address"),
          " and ",
          a("#target", "a place"),
          "."),
      p(time("2023-10-03", "3 October 2023"), ", ", time("2017/..", "since 2017")),
      p(data("12500000", "EUR", "€12.5 m"), ", ", data("0.12", "%", "12 %"), note("A note.")),
      p(named("target"), "The place.")
    };
  }

  private static Block[] languages() {
    return new Block[] {
      p(language("fr", Direction.LTR), "En français\u00A0: «\u00A0paix\u00A0»."),
      p("In English, ", span(language("ar", Direction.RTL), "العلاقات الثنائية"), " in Arabic."),
      p(language("ar", Direction.RTL), "العلاقات بين توغو وكازاخستان (2014–2023)."),
      p(language("kk-Cyrl", Direction.LTR), "Қазақстан Республикасы"),
      p(language("zh-Hans", Direction.LTR), "外交关系")
    };
  }

  private static Block[] hostile() {
    return Stream.concat(
            Texts.HOSTILE.stream().map(Nodes::p),
            Stream.of(
                table(
                    "In cells",
                    headerRow("Text"),
                    Texts.HOSTILE.stream().map(Nodes::tr).toArray(Row[]::new))))
        .toArray(Block[]::new);
  }

  private static Block[] sections() {
    return new Block[] {
      title("The title"),
      new Block.ContentsList(classed("toc"), line("Contents"), 2),
      section(
          "One",
          p("In one."),
          section("One, one", p("Deep."), section("One, one, one", p("Deeper.")))),
      section(classed("unnumbered"), line("Without number"), section("Nor this", p("Text."))),
      section(named("two"), line("Two ", em("in italics"), note("Of a title.")), p(ref("two")))
    };
  }

  private static Block[] formats() {
    Attributes none = Attributes.NONE;
    return new Block[] {
      section("For all", p("Everywhere.")),
      new Block.Section(none, line("Data"), List.of(p("In workbooks.")), Set.of("xlsx")),
      new Block.Section(none, line("Pages"), List.of(p("On pages.")), Set.of("docx", "pdf", "html"))
    };
  }

  private static Block[] lists() {
    return new Block[] {
      ul(
          "One",
          List.of(p("Two, with"), ul("two, a", "two, b"), p("and a second paragraph")),
          "Three"),
      ol(1, "First", List.of(p("Second"), ol(1, "second, a", List.of(p("deep"), ul("deeper"))))),
      p("Between."),
      ol(3, "Third", "Fourth"),
      ol(1, "A new list", "")
    };
  }

  private static Block[] descriptions() {
    return new Block[] {
      dl(classed("key-data"), "As of", "3 October 2023", "For", "The minister", "By", "Desk"),
      dl(
          Attributes.NONE,
          "Term",
          List.of(p("Two"), p("paragraphs")),
          strong("Bold"),
          ul("a list"),
          "Empty",
          "")
    };
  }

  private static Block[] simpleTable() {
    Row total = tr("Sum", td(classed("number"), data("1234567.5", "EUR", "1 234 567,50")));
    Table table =
        new Table(
            named("trade"),
            line("With ", em("everything")),
            List.of(headerRow("Year", th(Scope.COLUMN, "Trade, €"))),
            List.of(
                tr(
                    th(Scope.ROW, time("2022", "2022")),
                    td(classed("number"), data("1234567", "EUR", "1 234 567"))),
                tr(th(Scope.ROW, "2023"), td(classed("number"), data("-0.5", "EUR", "−0,50"))),
                tr(th(Scope.ROW, "2024"), "")),
            List.of(total));
    return new Block[] {
      p("See ", ref("trade"), "."), table, table("", headerRow("No caption"), tr("x"))
    };
  }

  private static Block[] spans() {
    return new Block[] {
      new Table(
          Attributes.NONE,
          line("Spans"),
          List.of(
              tr(
                  new Table.Cell(Attributes.NONE, true, Scope.COLUMN, 1, 2, Nodes.flow("Country")),
                  new Table.Cell(Attributes.NONE, true, Scope.COLUMN, 2, 1, Nodes.flow("Visits"))),
              headerRow("in", "out")),
          List.of(
              tr(td(1, 2, "Togo"), "1", "2"),
              tr("3", "4"),
              tr(td(2, 2, "both ways"), "5"),
              tr("6"),
              tr(td(3, 1, "all three"))),
          List.of(tr("Sum", td(2, 1, "21"))))
    };
  }

  private static Block[] nestedTable() {
    Table inner = table("Inner", headerRow("a", "b"), tr("1", "2"), tr("3", "4"));
    return new Block[] {
      table(
          "Outer",
          headerRow("Left", "Right"),
          tr(List.of(p("Before"), inner, p("after")), ul("one", "two")),
          tr(aside("caution", p("Boxed.")), blockquote(p("Quoted."))))
    };
  }

  private static Block[] adjacentTables() {
    Row head = headerRow("a", "b");
    return new Block[] {table("", head, tr("1", "2")), table("", head, tr("3", "4"))};
  }

  private static Block[] boxes() {
    return new Block[] {
      blockquote(p("Quoted."), ul("with", "a list"), p(classed("attribution"), "Someone")),
      aside("summary", p(classed("title"), "Summary"), ul("One.", "Two.")),
      aside("caution", p(strong("Careful."), " Of this."), aside("note", p("A box in a box.")))
    };
  }

  private static Block[] images() {
    return new Block[] {
      new Block.Figure(
          named("flag"),
          new Graphic.Image(Attributes.NONE, Pictures.plain(120, 80, 0x1f3a5f), "A blue flag"),
          line("A flag")),
      new Block.Figure(
          Attributes.NONE,
          new Graphic.Image(classed("wide"), Pictures.plain(2_000, 4, 0xc9d2de), ""),
          List.of()),
      p("See ", ref("flag"), ".")
    };
  }

  private static Block[] charts() {
    return Arrays.stream(ChartKind.values())
        .map(kind ->
            chart(
                kind,
                "Exports rise, imports fall below zero.",
                line("As " + kind.name()),
                headerRow("Year", "exports", "imports"),
                tr("2021", data("3.5", "EUR", "3.5"), data("2", "EUR", "2.0")),
                tr("2022", data("4.25", "EUR", "4.25"), "–"),
                tr("2023", data("6", "EUR", "6.0"), data("-1.5", "EUR", "−1.5"))))
        .toArray(Block[]::new);
  }

  private static Block[] notes() {
    return new Block[] {
      title("A title with a note", note("On the title.")),
      p(
          "Called once",
          namedNote("source", "The ", em("source"), "."),
          ", and again",
          ref("source")),
      table("Captioned", headerRow("Cell", "Note"), tr("x", p("y", note("In a cell.")))),
      section(named("end"), line("End"), p("See ", ref("end"), ", note ", ref("source"), ".")),
      p("Nowhere: ", ref("nowhere"), " and ", a("#gone", "gone"), ".")
    };
  }

  private static Block[] breaks() {
    return new Block[] {
      p("Before."),
      new Block.Rule(Attributes.NONE),
      p("Between."),
      new Block.PageBreak(Attributes.NONE),
      p("After.")
    };
  }

  private static Sample rightToLeft() {
    Metadata metadata =
        new Metadata(
            "مذكرة ثنائية",
            Locale.of("ar"),
            Direction.RTL,
            LocalDate.of(2023, 10, 3),
            "",
            "",
            List.of(),
            "TLP:AMBER",
            0,
            new TreeMap<>(),
            Map.of());
    Block[] content = {
      title("مذكرة ثنائية"),
      p("العلاقات بين توغو وكازاخستان منذ ", time("2014", "2014"), note("مصدر."), "."),
      ul("أولا", "ثانيا (Togo)"),
      table("جدول", headerRow("البلد", "العاصمة"), tr("توغو", "لومي"), tr("كازاخستان", "أستانا")),
      aside("caution", p("تحذير."))
    };
    return new Sample(
        "text/right-to-left", new Document(metadata, LookSample.styleSheet(), List.of(content)));
  }
}
