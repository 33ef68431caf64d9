package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alternat.problem.Problem;
import org.alternat.template.NoteComposer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private TriedDossier dossier = new TriedDossier();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = NoteComposer.builder().templates(folder).check(dossier.read());
    new ProblemPrinter(spec.commandLine().getErr()).print(problems);
    boolean failed = problems.stream().anyMatch(Problem::isError);
    return failed ? CommandLineFailures.INPUT_HAS_PROBLEMS : 0;
  }
}
