package org.alternat.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.ooxml.AttachmentParts;
import org.alternat.ooxml.OfficeProgram;
import org.alternat.xlsx.internal.part.WorkbookFile;
import org.alternat.xlsx.internal.plan.WorkbookPlanner;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;

/**
 * Writes documents as Excel workbooks: an overview, then a sheet for each top-level section; tables
 * with filters, typed cells, native charts.
 *
 * <pre>{@code
 * ExportReport report = new XlsxExporter().export(document, out, ExportOptions.defaults());
 * }</pre>
 *
 * @since 1.0
 */
public final class XlsxExporter implements DocumentExporter {
  /** An exporter; it has no state. */
  public XlsxExporter() {}

  @Override
  public ExportFormat format() {
    return ExportFormat.XLSX;
  }

  @Override
  public ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException {
    ExportReport.Collector report = new ExportReport.Collector();
    Document own = document.forFormat(format().id());
    WorkbookPlan plan = WorkbookPlanner.plan(own, options, report);
    WorkbookFile.write(plan, out, report);
    return report.report(format());
  }

  @Override
  public List<Attachment> attachments(InputStream in) throws IOException {
    return AttachmentParts.read(in, OfficeProgram.EXCEL);
  }
}
