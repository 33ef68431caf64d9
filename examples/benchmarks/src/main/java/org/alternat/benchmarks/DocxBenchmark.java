package org.alternat.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alternat.benchmarks.peer.PlainXwpf;
import org.alternat.benchmarks.peer.PoiTl;
import org.alternat.benchmarks.peer.XDocReport;
import org.alternat.document.Document;
import org.alternat.docx.DocxExporter;
import org.alternat.export.ExportOptions;
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

/** Word files of the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
public class DocxBenchmark {
  /** What is written; see {@link Contents#named}. */
  @Param({"brief", "rows-2000"})
  public String content = "brief";

  private final DocxExporter exporter = new DocxExporter();
  private final XDocReport xDocReport = new XDocReport();
  private final PlainXwpf xwpf = new PlainXwpf();
  private final PoiTl poiTl = new PoiTl();
  private Document document = Contents.timeline(1);
  private PlainNote plain = PlainNotes.of(document, "docx");
  private List<Map<String, Object>> pieces = List.of();
  private Deflating floor = Deflating.of(new byte[0]);

  /** Composes the content. */
  @Setup
  public void compose() throws IOException {
    document = Contents.named(content);
    plain = PlainNotes.of(document, "docx");
    pieces = XDocReport.pieces(plain);
    floor = Deflating.of(alternat());
  }

  /** With styles, footnotes, contents list, native charts and, in the contents list, pages. */
  @Benchmark
  public byte[] alternat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(document, out, ExportOptions.defaults());
    return out.toByteArray();
  }

  /** A ready file with its text replaced. */
  @Benchmark
  public byte[] xDocReport() throws IOException {
    return xDocReport.write(pieces);
  }

  /** POI's user model. */
  @Benchmark
  public byte[] xwpf() throws IOException {
    return xwpf.write(plain);
  }

  /** Blocks over POI's user model. */
  @Benchmark
  public byte[] poiTl() throws IOException {
    return poiTl.write(plain);
  }

  /** What no writer can be below: our parts compressed, and nothing else. */
  @Benchmark
  public byte[] deflating() {
    return floor.run();
  }
}
