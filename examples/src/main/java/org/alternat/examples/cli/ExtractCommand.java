package org.alternat.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.alternat.document.Attachment;
import org.alternat.export.DocumentExporter;
import org.alternat.export.Exporters;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the dossier that travels within a generated file. */
@Command(
    name = "extract",
    description = "Prints the dossier within a generated DOCX, PDF, XLSX or HTML file, as JSON.",
    mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
  private static final String JSON = "application/json";

  @Parameters(paramLabel = "FILE", description = "A file that 'alternat generate' has written.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    DocumentExporter format = format();
    List<Attachment> attachments;
    try (InputStream in = Files.newInputStream(file)) {
      attachments = format.attachments(in);
    } catch (AlternatException e) {
      throw new AlternatException(e.problems().stream().map(this::inFile).toList(), e);
    }
    Attachment dossier =
        attachments.stream()
            .filter(a -> a.mediaType().equals(JSON))
            .findFirst()
            .orElseThrow(() -> problem("no dossier travels within this file", null));
    String json = new String(dossier.bytes(), StandardCharsets.UTF_8).stripTrailing();
    spec.commandLine().getOut().println(json);
    return 0;
  }

  private DocumentExporter format() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    List<DocumentExporter> all = Exporters.all();
    return all.stream()
        .filter(e -> name.endsWith("." + e.format().extension()))
        .findFirst()
        .orElseThrow(() ->
            problem(
                "not a file that 'alternat generate' writes",
                "those end in "
                    + String.join(", ", all.stream().map(e -> e.format().extension()).toList())));
  }

  private AlternatException problem(String message, @Nullable String hint) {
    return new AlternatException(Problem.error(Location.of(file.toString()), message, hint));
  }

  private Problem inFile(Problem problem) {
    Location location = Location.of(file.toString());
    return new Problem(problem.severity(), location, problem.message(), problem.hint());
  }
}
