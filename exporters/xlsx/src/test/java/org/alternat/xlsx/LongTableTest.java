package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Document;
import org.alternat.document.Table.Row;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.ExternalProgram;
import org.alternat.testkit.LookSample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A long table is written row by row: a Java machine with little memory of its own writes one whose
 * cells, if they were kept, would take many times that.
 */
class LongTableTest {
  private static final int ROWS = 50_000;

  /** The rows of the document share their cells as far as they can. */
  private static final int DIFFERENT = 50;

  /** Of which the document takes more than half. */
  private static final String MEMORY = "-Xmx64m";

  @Test
  @Tag("conformance")
  void needsLittleMemory() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");

    String output =
        ExternalProgram.of(
                java, "-XX:+UseSerialGC", MEMORY, "-cp", classes, LongTableTest.class.getName())
            .run()
            .outputOrFail();

    assertThat(output.strip()).isEqualTo("written");
  }

  /** Writes the table to nowhere. */
  public static void main(String[] args) throws IOException {
    List<Row> different = new ArrayList<>();
    for (int i = 0; i < DIFFERENT; i++) {
      different.add(
          tr(
              "Agreement number " + i,
              List.of(p(time("2023-10-03", "3 October 2023"))),
              List.of(p(time("2014", "2014"))),
              data("1234567.5", "EUR", "1 234 567,50"),
              List.of(p("Some words of the text ", note("A note " + i)))));
    }
    Row[] rows = new Row[ROWS];
    for (int i = 0; i < ROWS; i++) {
      rows[i] = different.get(i % DIFFERENT);
    }
    Document document =
        new Document(
            LookSample.document().metadata(),
            LookSample.styleSheet(),
            List.of(section("Data", table("Long", headerRow("A", "B", "C", "D", "E"), rows))));
    new XlsxExporter().export(document, OutputStream.nullOutputStream(), ExportOptions.defaults());
    System.out.println("written");
  }
}
