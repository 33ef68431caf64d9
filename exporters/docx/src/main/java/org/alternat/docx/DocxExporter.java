package org.alternat.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.docx.internal.DocxWriter;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.ooxml.AttachmentParts;
import org.alternat.ooxml.OfficeProgram;

/**
 * Writes documents as Word files: named styles, real headings, lists, footnotes, fields and charts,
 * all to be edited as if made in Word.
 *
 * <pre>{@code
 * ExportReport report = new DocxExporter().export(document, out, ExportOptions.defaults());
 * }</pre>
 *
 * @since 1.0
 */
public final class DocxExporter implements DocumentExporter {
  /** An exporter; it has no state. */
  public DocxExporter() {}

  @Override
  public ExportFormat format() {
    return ExportFormat.DOCX;
  }

  @Override
  public ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException {
    ExportReport.Collector report = new ExportReport.Collector();
    DocxWriter.write(document.forFormat(format().id()), out, options, report);
    return report.report(format());
  }

  @Override
  public List<Attachment> attachments(InputStream in) throws IOException {
    return AttachmentParts.read(in, OfficeProgram.WORD);
  }
}
