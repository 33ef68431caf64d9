package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.ol;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.Trees;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that try to break the file: what they say may be lost with a report, the file not. */
class HostileWorkbooksTest {
  private static final int RANDOM_DOCUMENTS = 60;
  private static final int LONG = 40_000;

  private static final List<String> BAD =
      List.of(
          "=1+1",
          "@SUM(A1)",
          "\t=1",
          "\u0000\u0001\u000B\u001F",
          "\uD800 lone",
          "x\uFFFE\uFFFF",
          "_x000D_ _x0041_",
          "a]]>b<![CDATA[",
          "&amp;<b>\"'",
          "\u202Eoverride",
          "\uD83D\uDE00".repeat(40));

  static List<String> names() {
    return List.copyOf(documents().keySet());
  }

  private static Map<String, Document> documents() {
    Map<String, Document> all = new TreeMap<>();
    all.put("nothing", document(Direction.LTR));
    all.put("sections without content", document(Direction.LTR, section("A"), section("B")));
    all.put("texts", document(Direction.LTR, section("S", texts())));
    all.put("titles", document(Direction.LTR, titles()));
    all.put("a head alone", document(Direction.LTR, table("Cap", headerRow("A", "B"))));
    all.put("lists and tables in cells", document(Direction.LTR, nested()));
    all.put("spans, notes and dates", document(Direction.LTR, spans()));
    all.put("long words", document(Direction.LTR, section("S", longWords())));
    for (Graphic.ChartKind kind : Graphic.ChartKind.values()) {
      all.put("chart " + kind, document(Direction.RTL, section("S", figure(kind), p("x"))));
    }
    return all;
  }

  private static Document document(Direction direction, Block... content) {
    String hostile = "&P &A\u0001\uD800 =1";
    Metadata metadata =
        new Metadata(
            "T" + hostile,
            Locale.ENGLISH,
            direction,
            LocalDate.of(2023, 10, 3),
            hostile,
            hostile,
            List.of(hostile),
            "12&P" + hostile,
            0,
            Collections.emptySortedMap(),
            Map.of());
    return new Document(metadata, LookSample.styleSheet(), List.of(content));
  }

  private static Block[] texts() {
    List<Block> blocks = new ArrayList<>();
    for (String bad : BAD) {
      Object noted = List.of(p("a", note(bad)));
      blocks.add(table(bad, headerRow(bad, bad), tr(bad, bad), tr(noted, bad)));
      blocks.add(p(bad));
    }
    return blocks.toArray(Block[]::new);
  }

  private static Block[] titles() {
    List<String> titles = new ArrayList<>(BAD);
    titles.addAll(List.of("History", "'quoted'", "a/b\\c?d*e[f]g:h", "x".repeat(60), "Overview"));
    titles.addAll(List.of("HISTORY", "x".repeat(61), "'", "overview"));
    return titles.stream().map(t -> section(t, p(t))).toArray(Block[]::new);
  }

  private static Block nested() {
    Object cell =
        List.of(
            p("Intro"),
            ul(List.of(p("one"), ul("deep", List.of(p("deeper"), ol(3, "x", "y")))), "two"),
            table("T", headerRow("a", "b"), tr("1", "2")));
    return table("Cap", headerRow("A", "B"), tr(cell, "x"), tr("y", cell));
  }

  private static Block spans() {
    Object tall = List.of(p("tall", note("n")));
    return table(
        "Cap",
        headerRow("A", "B", "C"),
        new Table.Row(Attributes.NONE, List.of(td(2, 1, "wide"), td("c"))),
        new Table.Row(
            Attributes.NONE,
            List.of(td(1, 2, tall), td(List.of(p(time("2014", "2014")))), td("c"))),
        tr(List.of(p(time("2015-03", "March 2015"))), "z"));
  }

  private static Block[] longWords() {
    return new Block[] {
      p("w".repeat(LONG)),
      table(
          "c".repeat(3_000),
          headerRow("h".repeat(LONG), "h ".repeat(LONG / 2)),
          tr("=".repeat(LONG), "a\n".repeat(5_000)),
          tr("\uD83D\uDE00".repeat(LONG / 2), ""))
    };
  }

  private static Block figure(Graphic.ChartKind kind) {
    return chart(
        kind,
        "alt =1\u0001\uD800",
        line("Cap =1 \u0001"),
        headerRow("Year", "=A\u0001", "B\uD800 & <"),
        tr("2022 \u0001", data("1", "USD", "1"), data("-2", "USD", "-2")),
        tr("=2023", data("0", "USD", "0"), data("1e15", "USD", "1e15")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areXmlThatAnotherReaderUnderstands(String name) {
    byte[] file = Workbooks.export(documents().get(name)).bytes();

    Zip.entries(file)
        .forEach((part, content) -> {
          if (part.endsWith(".xml") || part.endsWith(".rels")) {
            assertThat(XmlText.parse(content).getDocumentElement()).as(part).isNotNull();
          }
        });
    List<String> sheets = Workbooks.read(file, w -> w.getSheets().map(Sheet::getName).toList());
    assertThat(sheets.stream().map(s -> s.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(sheets).allSatisfy(s -> assertThat(s).hasSizeBetween(1, 31));
  }

  @Test
  @Tag("conformance")
  void areValidForExcel(@TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Document> entry : documents().entrySet()) {
      files.add(write(folder, entry.getKey(), entry.getValue()));
    }
    for (int seed = 0; seed < RANDOM_DOCUMENTS; seed++) {
      files.add(write(folder, "seed " + seed, Trees.random(new SplittableRandom(seed), 20)));
    }
    assertThat(OfficeValidator.installed().findings(files)).isEmpty();
  }

  private static Path write(Path folder, String name, Document document) throws IOException {
    Path file = folder.resolve(name.replace(' ', '-').replace(",", "") + ".xlsx");
    return Files.write(file, Workbooks.export(document).bytes());
  }
}
