package org.alternat.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.model.Dossier;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of a file grows with what is in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
  /** The format. */
  @Param({"docx", "pdf", "xlsx", "html"})
  public String format = "docx";

  /**
   * What there is how much of. Rows and footnotes are exported alone; contacts of a dossier and
   * languages of the brief are composed too.
   */
  @Param({
    "rows-10",
    "rows-100",
    "rows-1000",
    "rows-10000",
    "rows-100000",
    "footnotes-10",
    "footnotes-100",
    "footnotes-1000",
    "footnotes-10000",
    "contacts-10",
    "contacts-100",
    "contacts-1000",
    "language-fr",
    "language-en",
    "language-ru",
    "language-kk",
    "language-es",
    "language-ar",
    "language-zh"
  })
  public String content = "rows-10";

  private final NoteComposer composer = NoteComposer.standard();
  private DocumentExporter exporter = Exporters.all().getFirst();
  private Source source = () -> Contents.timeline(1);

  /** Where the document comes from each time. */
  @FunctionalInterface
  private interface Source {
    Document document() throws IOException;
  }

  /** Makes ready what is not measured. */
  @Setup
  public void prepare() throws IOException {
    exporter = Exporters.of(format).orElseThrow();
    String amount = content.substring(content.indexOf('-') + 1);
    switch (content.substring(0, content.indexOf('-'))) {
      case "contacts" -> {
        byte[] file = SyntheticDossiers.withEngagements(Integer.parseInt(amount));
        Dossier dossier =
            new DossierReader().read("dossier.json", new ByteArrayInputStream(file)).dossier();
        NoteOptions options = NoteOptions.builder("chronology").language("fr").build();
        source = () -> composer.compose(dossier, options).document();
      }
      case "language" -> {
        Dossier dossier = Contents.dossier();
        NoteOptions options = NoteOptions.builder("bilateral-brief").language(amount).build();
        source = () -> composer.compose(dossier, options).document();
      }
      default -> {
        Document document = Contents.named(content);
        source = () -> document;
      }
    }
  }

  /** The note as a file. */
  @Benchmark
  public int made() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(source.document(), out, ExportOptions.defaults());
    return out.size();
  }
}
