package org.alternat.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JRException;
import org.alternat.benchmarks.peer.JasperReports;
import org.alternat.benchmarks.peer.OpenHtmlToPdf;
import org.alternat.benchmarks.peer.OpenPdf;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.pdf.PdfExporter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PDF files of the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class PdfBenchmark {
  /** What is written; see {@link Contents#named}. */
  @Param({"brief", "rows-2000"})
  public String content = "brief";

  /** Whether the dossier is attached, by those that can attach files. */
  @Param({"true", "false"})
  public boolean attached = true;

  private final PdfExporter exporter = new PdfExporter();
  private final OpenPdf openPdf = new OpenPdf();
  private final OpenHtmlToPdf openHtmlToPdf = new OpenHtmlToPdf();
  private Document document = Contents.timeline(1);
  private ExportOptions options = ExportOptions.defaults();
  private PlainNote plain = PlainNotes.of(document, "pdf");
  private String page = "";

  /** Composes the content. */
  @Setup
  public void compose() throws IOException {
    document = Contents.named(content);
    options = ExportOptions.builder().attachments(attached).build();
    plain = PlainNotes.of(document, "pdf");
    page = OpenHtmlToPdf.page(plain);
  }

  /** The report for the content, which the other writers do without. */
  @State(Scope.Benchmark)
  public static class CompiledReport {
    private @Nullable JasperReports jasperReports;

    /** Compiles it. */
    @Setup
    public void compile(PdfBenchmark benchmark) throws JRException {
      jasperReports = new JasperReports(benchmark.plain);
    }
  }

  /** Tagged, PDF/UA-1 and PDF/A. */
  @Benchmark
  public byte[] alternat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(document, out, options);
    return out.toByteArray();
  }

  /** Untagged, with the same files attached. */
  @Benchmark
  public byte[] openPdf() throws IOException {
    return openPdf.write(plain, attached ? document.attachments() : List.of());
  }

  /** Untagged, without files. */
  @Benchmark
  public byte[] jasperReports(CompiledReport report) throws JRException {
    return requireNonNull(report.jasperReports).write(plain);
  }

  /** Untagged, from a page of HTML. */
  @Benchmark
  public byte[] openHtmlToPdf() throws IOException {
    return openHtmlToPdf.write(page, false);
  }

  /** Tagged, from a page of HTML. */
  @Benchmark
  public byte[] openHtmlToPdfUa() throws IOException {
    return openHtmlToPdf.write(page, true);
  }
}
