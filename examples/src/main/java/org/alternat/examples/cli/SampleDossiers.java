package org.alternat.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.alternat.dossier.DossierFile;
import org.alternat.dossier.DossierReader;
import org.jspecify.annotations.Nullable;

/** Reads the dossier a command names, or the bundled one when it names none. */
final class SampleDossiers {
  private static final String BUNDLED = "kazakhstan-togo.json";

  private SampleDossiers() {}

  /** Reads {@code file}, or the Kazakhstan–Togo dossier when it is null. */
  static DossierFile read(@Nullable Path file) throws IOException {
    if (file != null) {
      if (Files.isDirectory(file)) {
        throw new NoSuchFileException(file.toString());
      }
      return new DossierReader().read(file);
    }
    try (InputStream in =
        SampleDossiers.class.getResourceAsStream("/org/alternat/examples/dossiers/" + BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the bundled dossier is missing from the application");
      }
      return new DossierReader().read(BUNDLED, in);
    }
  }
}
