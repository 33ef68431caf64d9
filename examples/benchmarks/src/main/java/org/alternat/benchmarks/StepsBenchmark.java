package org.alternat.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alternat.benchmarks.peer.PlainFreeMarker;
import org.alternat.benchmarks.peer.XDocReport;
import org.alternat.document.Document;
import org.alternat.docx.DocxExporter;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.html.HtmlExporter;
import org.alternat.model.Dossier;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.alternat.xlsx.XlsxExporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The way of the data of the Kazakhstan–Togo brief, step by step and as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 3, time = 1)
public class StepsBenchmark {
  private static final ExportOptions WITHOUT_DOSSIER =
      ExportOptions.builder().attachments(false).build();

  private final NoteComposer composer = NoteComposer.standard();
  private final NoteOptions options = Contents.briefOptions();
  private final List<DocumentExporter> exporters = org.alternat.export.Exporters.all();
  private final DocumentExporter html = new HtmlExporter();
  private final PlainFreeMarker freeMarker = new PlainFreeMarker();
  private byte[] file = {};
  private Dossier dossier = dossier();
  private Document document = Contents.timeline(1);
  private List<Map<String, Object>> pieces = List.of();

  private static Dossier dossier() {
    try {
      return Contents.dossier();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads and composes the note. */
  @Setup
  public void compose() throws IOException {
    file = Contents.dossierFile();
    dossier = read();
    document = composed();
    pieces = XDocReport.pieces(PlainNotes.of(document, "html"));
  }

  /** From JSON to a checked dossier. */
  @Benchmark
  public Dossier read() throws IOException {
    return new DossierReader().read("dossier.json", new ByteArrayInputStream(file)).dossier();
  }

  /** From a dossier to a document: the view, the template, the markup, the tree. */
  @Benchmark
  public Document composed() {
    return composer.compose(dossier, options).document();
  }

  /** What the step before cannot be below: FreeMarker putting the same words into markup. */
  @Benchmark
  public String freeMarker() throws IOException {
    return freeMarker.write(pieces);
  }

  /** From a document to a web page. */
  @Benchmark
  public byte[] html() throws IOException {
    return export(html, document);
  }

  /** From a document to a Word file in which no dossier travels, as with the peers. */
  @Benchmark
  public byte[] docxWithoutDossier() throws IOException {
    return export(new DocxExporter(), document, WITHOUT_DOSSIER);
  }

  /** From a document to a workbook in which no dossier travels. */
  @Benchmark
  public byte[] xlsxWithoutDossier() throws IOException {
    return export(new XlsxExporter(), document, WITHOUT_DOSSIER);
  }

  /** From a document to files of all four formats, one after the other. */
  @Benchmark
  public int exported() throws IOException {
    int length = 0;
    for (DocumentExporter exporter : exporters) {
      length += export(exporter, document).length;
    }
    return length;
  }

  /** From JSON to files of all four formats. */
  @Benchmark
  public int whole() throws IOException {
    Document made = composer.compose(read(), options).document();
    int length = 0;
    for (DocumentExporter exporter : exporters) {
      length += export(exporter, made).length;
    }
    return length;
  }

  private static byte[] export(DocumentExporter exporter, Document made) throws IOException {
    return export(exporter, made, ExportOptions.defaults());
  }

  private static byte[] export(DocumentExporter exporter, Document made, ExportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(made, out, options);
    return out.toByteArray();
  }
}
