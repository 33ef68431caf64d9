package org.alternat.examples;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.template.Theme;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A theme that paints every second row does so in the formats of other programs too. */
class StripedTablesTest {
  private static final Theme THEME =
      Theme.parse("striped.css", "tbody tr:nth-child(even) { background: #d0e0f0 }");

  private static byte[] written(String format) throws IOException {
    Document document =
        new Document(
            Metadata.of("Striped", Locale.ENGLISH, LocalDate.of(2023, 10, 3)),
            THEME.styleSheet(),
            List.of(
                table("Rows", headerRow("A", "B"), tr("r1", "x"), tr("r2", "x"), tr("r3", "x"))));
    DocumentExporter exporter =
        Exporters.all().stream()
            .filter(e -> e.format().id().equals(format))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(document, out, ExportOptions.defaults());
    return out.toByteArray();
  }

  @Test
  void cellsOfThoseRowsAreShadedInWord() throws IOException {
    List<Element> rows =
        XmlText.elements(XmlText.parse(Zip.entry(written("docx"), "word/document.xml")), "w:tr");
    assertThat(rows.stream().map(StripedTablesTest::shades)).containsExactly(0, 0, 2, 0);
  }

  private static int shades(Element row) {
    int count = 0;
    for (int i = 0; i < row.getElementsByTagName("w:shd").getLength(); i++) {
      Element shade = (Element) row.getElementsByTagName("w:shd").item(i);
      count += shade.getAttribute("w:fill").equalsIgnoreCase("D0E0F0") ? 1 : 0;
    }
    return count;
  }

  @Test
  void cellsOfThoseRowsAreFilledInExcel() throws IOException {
    byte[] styles = Zip.entry(written("xlsx"), "xl/styles.xml");
    assertThat(new String(styles, StandardCharsets.UTF_8)).containsIgnoringCase("FFD0E0F0");
  }

  @Test
  void thePageHasTheRuleItself() throws IOException {
    assertThat(new String(written("html"), StandardCharsets.UTF_8))
        .contains("tbody tr:nth-child(even){background-color:");
  }
}
