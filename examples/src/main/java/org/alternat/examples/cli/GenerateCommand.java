package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.alternat.dossier.DossierFile;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a note from a dossier and writes it in each format asked for. */
@Command(
    name = "generate",
    description = "Makes a note from a dossier and prints the path of each file written.",
    mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "A dossier, JSON or YAML; without it, the bundled Kazakhstan–Togo dossier.")
  private @Nullable Path dossier;

  @Mixin private NoteWishes wishes = new NoteWishes();

  @Option(
      names = "--untranslated",
      description = "List each text of the dossier that the note prints in another language.")
  private boolean untranslated;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder to write to, made when missing (default: the current one).")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<DocumentExporter> exporters = wishes.exporters();
    Future<NoteComposer> composer = Tasks.begin(wishes::composer);
    DossierFile reading = SampleDossiers.read(dossier);
    PrintWriter err = spec.commandLine().getErr();
    ProblemPrinter problems = new ProblemPrinter(err);
    problems.print(reading.warnings());
    Composition note = Tasks.result(composer).compose(reading.dossier(), wishes.noteOptions());
    problems.print(note.warnings());
    if (untranslated) {
      note.untranslated()
          .forEach(t -> err.println("untranslated (" + t.language() + "): " + t.text()));
    }
    Files.createDirectories(out);
    ExportOptions options = wishes.exportOptions();
    try (DelayedProgress progress = DelayedProgress.start("writing", exporters.size())) {
      NoteFiles files = new NoteFiles(note, out, options);
      for (NoteFiles.Written written : files.write(exporters, progress::step)) {
        written
            .report()
            .losses()
            .forEach(l -> err.println(written.report().format().id() + ": " + l));
        spec.commandLine().getOut().println(written.path());
      }
    }
    return 0;
  }
}
