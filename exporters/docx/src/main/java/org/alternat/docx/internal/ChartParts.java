package org.alternat.docx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.alternat.document.ChartData;
import org.alternat.document.Graphic;
import org.alternat.document.Label;
import org.alternat.ooxml.ChartLook;
import org.alternat.ooxml.ChartPart;
import org.alternat.ooxml.ChartWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Adds charts, each with the workbook of its data, to a file. */
final class ChartParts {
  private final Composition composition;
  private final PackagePart part;

  ChartParts(Composition composition, PackagePart part) {
    this.composition = composition;
    this.part = part;
  }

  /**
   * Adds a chart.
   *
   * @param frame the frame within its figure
   * @return the id of the relation to it
   */
  String add(Graphic.Chart chart, Frame frame) {
    try {
      DocxPackage file = composition.file();
      ChartData data = chart.series();
      int number = composition.nextChart();
      PackagePart own = file.part("/word/charts/chart" + number + ".xml", ChartPart.CONTENT_TYPE);
      String name = composition.metadata().label(Label.CHART_DATA);
      ChartWorkbook workbook = ChartWorkbook.of(data, name);
      PackagePart embedded =
          file.part(
              "/word/embeddings/chart" + number + ".xlsx",
              ChartWorkbook.CONTENT_TYPE,
              workbook.toXlsx());
      ChartPart content =
          ChartPart.builder(chart.kind(), data, workbook.source())
              .look(ChartLook.of(frame.style(), Fonts.of(frame.style().fontFamilies()).latin()))
              .language(frame.speech().language())
              .embeddedWorkbook(DocxPackage.relate(own, embedded, "package"))
              .build();
      file.fill(own, content.toXml());
      content.losses().forEach(loss -> composition.lost(chart.attributes().origin(), loss));
      return DocxPackage.relate(part, own, "chart");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
