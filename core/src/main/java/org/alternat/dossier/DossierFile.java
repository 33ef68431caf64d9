package org.alternat.dossier;

import java.util.List;
import org.alternat.model.Dossier;
import org.alternat.problem.Problem;

/**
 * A dossier as read from a file without errors.
 *
 * @param name name of the file as the user knows it
 * @param dossier what it says
 * @param warnings what somebody should look at, in the order of the file
 * @since 1.0
 */
public record DossierFile(String name, Dossier dossier, List<Problem> warnings) {

  /** Copies the list. */
  public DossierFile {
    warnings = List.copyOf(warnings);
  }
}
