package org.alternat.examples.extend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.alternat.document.Document;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;

/** Writes notes as plain text in UTF-8, for telegrams and mail. */
public final class PlainTextExporter implements DocumentExporter {
  private static final ExportFormat FORMAT = new ExportFormat("txt", "txt", "text/plain");

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException {
    ExportReport.Collector losses = new ExportReport.Collector();
    losses.lost("plain text has no looks, emphasis, raised letters and pages");
    if (options.attachments() && !document.attachments().isEmpty()) {
      losses.lost("plain text carries no attachments");
    }
    if (options.remarks() && !document.remarks().isEmpty()) {
      losses.lost("plain text has no comments for remarks");
    }
    String text = new PlainTextBlocks(document.forFormat(FORMAT.id()), losses).text();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return losses.report(FORMAT);
  }
}
