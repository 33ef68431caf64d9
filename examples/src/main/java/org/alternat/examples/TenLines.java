package org.alternat.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.export.Exporters;
import org.alternat.model.Dossier;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;

/** The README's ten lines: from a dossier to a note in every format. */
public final class TenLines {
  private TenLines() {}

  /**
   * Writes a note in French as Togo sees it.
   *
   * @param file the dossier
   * @param folder where to write
   */
  public static void write(Path file, Path folder) throws IOException {
    Dossier dossier = new DossierReader().read(file).dossier();
    NoteOptions options =
        NoteOptions.builder("bilateral-brief").language("fr").seenBy("TG").build();
    Composition note = NoteComposer.standard().compose(dossier, options);
    for (DocumentExporter exporter : Exporters.all()) {
      Path target = folder.resolve(note.fileName(exporter.format().extension()));
      ExportReport report = exporter.export(note.document(), target, ExportOptions.defaults());
      System.out.println(target + " " + report.losses());
    }
  }
}
