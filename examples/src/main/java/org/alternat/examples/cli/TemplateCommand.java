package org.alternat.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What concerns folders of templates. */
@Command(
    name = "template",
    description = "Takes templates out to be changed, and checks them.",
    mixinStandardHelpOptions = true,
    subcommands = {TemplateCheckCommand.class, TemplateExportCommand.class})
public final class TemplateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say 'template check' or 'template export'.");
  }
}
