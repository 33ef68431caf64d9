package org.alternat.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.alternat.benchmarks.peer.FastExcel;
import org.alternat.benchmarks.peer.PoiSheets;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.xlsx.XlsxExporter;
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

/** Workbooks of the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
public class XlsxBenchmark {
  /** What is written; see {@link Contents#named}. */
  @Param({"brief", "rows-2000", "rows-50000"})
  public String content = "brief";

  private final XlsxExporter exporter = new XlsxExporter();
  private final FastExcel fastExcel = new FastExcel();
  private final PoiSheets streamedPoi = new PoiSheets(true);
  private final PoiSheets poi = new PoiSheets(false);
  private Document document = Contents.timeline(1);
  private PlainNote plain = PlainNotes.of(document, "xlsx");

  /** Composes the content. */
  @Setup
  public void compose() throws IOException {
    document = Contents.named(content);
    plain = PlainNotes.of(document, "xlsx");
  }

  /** With charts, cell styles, print set-up and the dossier. */
  @Benchmark
  public byte[] alternat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(document, out, ExportOptions.defaults());
    return out.toByteArray();
  }

  /** Typed cells in tables. */
  @Benchmark
  public byte[] fastExcel() throws IOException {
    return fastExcel.write(plain);
  }

  /** Typed cells, without tables, which POI's streaming interface does not have. */
  @Benchmark
  public byte[] streamedPoi() throws IOException {
    return streamedPoi.write(plain);
  }

  /** Typed cells in POI's user model. */
  @Benchmark
  public byte[] poi() throws IOException {
    return poi.write(plain);
  }
}
