package org.alternat.examples.cli;

import org.alternat.template.NoteKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the kinds of note, one a line, the id first. */
@Command(
    name = "kinds",
    description = "Lists the kinds of note, one a line, the id first.",
    mixinStandardHelpOptions = true)
public final class KindsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    for (NoteKind kind : NoteKind.all()) {
      spec.commandLine().getOut().println(kind.id() + "\t" + kind.description());
    }
  }
}
