package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alternat.problem.Problem;
import org.alternat.template.NoteComposer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is wrong in a folder of templates, each with its line. */
@Command(
    name = "check",
    description =
        "Lists all that is wrong in a folder of templates, also in branches that no dossier takes.",
    mixinStandardHelpOptions = true)
public final class TemplateCheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of templates.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "A dossier to try them with; without it, the bundled one.")
  private @Nullable Path dossier;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Problem> problems =
        NoteComposer.builder().templates(folder).check(SampleDossiers.read(dossier).dossier());
    new ProblemPrinter(spec.commandLine().getErr()).print(problems);
    boolean failed = problems.stream().anyMatch(Problem::isError);
    return failed ? CommandLineFailures.INPUT_HAS_PROBLEMS : 0;
  }
}
