package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alternat.dossier.DossierFile;
import org.alternat.insight.Change;
import org.alternat.insight.Changes;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what changed between two dossiers, one change a line, the weightiest first. */
@Command(
    name = "diff",
    description =
        "Lists what changed between two dossiers, one change a line, the weightiest first: what"
            + " happened, path, date, fields; tabs between.",
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier dossier, JSON or YAML.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later dossier, JSON or YAML.")
  private Path now = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Dossier before = read(old);
    Dossier after = read(now);
    if (!before.between().equals(after.between())) {
      throw new AlternatException(
          Problem.error(
              Location.of(now.toString()),
              "is about " + after.between() + ", not about " + before.between() + " as " + old,
              null));
    }
    PrintWriter out = spec.commandLine().getOut();
    Changes.between(before, after).changes().forEach(change -> out.println(line(change)));
    return 0;
  }

  private Dossier read(Path file) throws IOException {
    DossierFile read = SampleDossiers.read(file);
    read.warnings().forEach(w -> spec.commandLine().getErr().println(w));
    return read.dossier();
  }

  private static String line(Change change) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String fields =
        change.fields().stream().map(Change.Field::toString).collect(Collectors.joining("\t"));
    String date = change.date().isUndated() ? "–" : change.date().toString();
    return String.join("\t", kind, change.path(), date) + (fields.isEmpty() ? "" : "\t" + fields);
  }
}
