package org.alternat.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alternat.examples.cli.BatchCommand;
import org.alternat.examples.cli.CommandLineFailures;
import org.alternat.examples.cli.DiffCommand;
import org.alternat.examples.cli.ExtractCommand;
import org.alternat.examples.cli.GenerateCommand;
import org.alternat.examples.cli.KindsCommand;
import org.alternat.examples.cli.PreviewCommand;
import org.alternat.examples.cli.SchemaCommand;
import org.alternat.examples.cli.TemplateCommand;
import org.alternat.examples.cli.ValidateCommand;
import org.alternat.examples.cli.VariablesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 done; 1 the input has problems, listed on standard error; 2
 * wrong usage.
 *
 * @since 1.0
 */
@Command(
    name = "alternat",
    description = "Turns a dossier on the relationship of two countries into briefing notes.",
    mixinStandardHelpOptions = true,
    version = "alternat 0.1.0")
public final class Alternat implements Runnable {
  /** The commands in the order of the help. */
  private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("generate", GenerateCommand::new);
    COMMANDS.put("batch", BatchCommand::new);
    COMMANDS.put("validate", ValidateCommand::new);
    COMMANDS.put("kinds", KindsCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
    COMMANDS.put("variables", VariablesCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("template", TemplateCommand::new);
    COMMANDS.put("preview", PreviewCommand::new);
    COMMANDS.put("diff", DiffCommand::new);
    COMMANDS.put("help", HelpCommand::new);
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs a command.
   *
   * @param out gets what was asked for
   * @param err gets problems, warnings and progress
   * @return the exit status
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(arguments)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new CommandLineFailures())
        .execute(arguments);
  }

  /** With the command that is called alone: to describe all of them takes a tenth of a second. */
  private static CommandLine commandLine(String... arguments) {
    String called = arguments.length == 0 ? "" : arguments[0];
    boolean one = COMMANDS.containsKey(called) && !called.equals("help");
    CommandLine line = new CommandLine(new Alternat());
    COMMANDS.forEach((name, command) -> {
      if (!one || name.equals(called)) {
        line.addSubcommand(name, command.get());
      }
    });
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command is wanted.");
  }
}
