package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists all problems of a dossier, one a line. */
@Command(
    name = "validate",
    description = "Lists all problems of a dossier, one a line: FILE:LINE:COL: message.",
    mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DOSSIER", description = "A dossier, JSON or YAML.")
  private Path dossier = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try {
      print(SampleDossiers.read(dossier).warnings());
      return 0;
    } catch (AlternatException e) {
      print(e.problems());
      return CommandLineFailures.INPUT_HAS_PROBLEMS;
    }
  }

  /** One a line, without excerpts: other programs read this. */
  private void print(List<Problem> problems) {
    problems.forEach(spec.commandLine().getErr()::println);
  }
}
