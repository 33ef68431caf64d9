package org.alternat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;

/** A document exported. */
final class Exported {
  private final byte[] bytes;
  private final ExportReport report;

  private Exported(byte[] bytes, ExportReport report) {
    this.bytes = bytes;
    this.report = report;
  }

  static Exported of(Document document) {
    return of(document, ExportOptions.defaults());
  }

  static Exported of(Document document, ExportOptions options) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportReport report = new PdfExporter().export(document, out, options);
      return new Exported(out.toByteArray(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  ExportReport report() {
    return report;
  }
}
