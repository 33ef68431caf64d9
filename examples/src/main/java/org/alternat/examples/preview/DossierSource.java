package org.alternat.examples.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.alternat.model.Dossier;

/** The dossier that is shown, read again only when its file is another. */
public final class DossierSource {
  private final Optional<Path> file;
  private final Reading reading;

  /** The dossier as it was last read, and when its file was written; guarded by this. */
  private Optional<Dossier> known = Optional.empty();

  private Optional<FileTime> written = Optional.empty();

  /**
   * A source.
   *
   * @param file that may change while it is shown; empty for a dossier that does not
   * @param reading reads it
   */
  public DossierSource(Optional<Path> file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  /** Reads a dossier. */
  public interface Reading {
    /**
     * The dossier as it is now.
     *
     * @throws IOException if its file cannot be read
     * @throws org.alternat.problem.AlternatException with all that is wrong with it
     */
    Dossier read() throws IOException;
  }

  /** The folder whose changes may concern the dossier. */
  Optional<Path> folder() {
    return file.flatMap(f -> Optional.ofNullable(f.toAbsolutePath().getParent()));
  }

  synchronized Dossier read() throws IOException {
    Optional<FileTime> now =
        file.isEmpty() ? Optional.empty() : Optional.of(Files.getLastModifiedTime(file.get()));
    if (known.isEmpty() || !now.equals(written)) {
      known = Optional.of(reading.read());
      written = now;
    }
    return known.get();
  }
}
