package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.template.Composition;

/** Writes one note in several formats at once, one thread a format. */
final class NoteFiles {
  private final Composition note;
  private final Path folder;
  private final ExportOptions options;

  NoteFiles(Composition note, Path folder, ExportOptions options) {
    this.note = note;
    this.folder = folder;
    this.options = options;
  }

  /** A file and what its format could not carry. */
  record Written(Path path, ExportReport report) {}

  /** Writes all formats and gives the files in the order of {@code exporters}. */
  List<Written> write(List<DocumentExporter> exporters, Runnable afterEach) throws IOException {
    int threads = Math.min(exporters.size(), Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
      List<Future<Written>> futures = new ArrayList<>();
      for (DocumentExporter exporter : exporters) {
        futures.add(pool.submit(() -> write(exporter, afterEach)));
      }
      List<Written> written = new ArrayList<>();
      for (Future<Written> future : futures) {
        written.add(Tasks.result(future));
      }
      return written;
    }
  }

  private Written write(DocumentExporter exporter, Runnable afterEach) throws IOException {
    Path path = folder.resolve(note.fileName(exporter.format().extension()));
    ExportReport report = exporter.export(note.document(), path, options);
    afterEach.run();
    return new Written(path, report);
  }
}
