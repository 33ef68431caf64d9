package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The dossier that templates are tried with, alike for every command that tries some. */
final class TriedDossier {
  @Parameters(
      index = "0+",
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "A dossier to try the templates with; without it, the bundled one.")
  private @Nullable Path file;

  /** The file, when one is named. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** The dossier as it is now. */
  Dossier read() throws IOException {
    return SampleDossiers.read(file).dossier();
  }
}
