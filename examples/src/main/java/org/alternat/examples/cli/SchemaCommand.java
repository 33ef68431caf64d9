package org.alternat.examples.cli;

import org.alternat.dossier.DossierSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of dossiers. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of dossiers.",
    mixinStandardHelpOptions = true)
public final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().getOut().println(DossierSchema.json().strip());
  }
}
