package org.alternat.examples.batch;

import java.util.List;
import org.alternat.model.Required;

/**
 * What became of one dossier: a line of the report.
 *
 * @param dossier the file as the user knows it
 * @param result made, up-to-date or failed
 * @param fingerprint of all that the files depend on; empty when the dossier could not be read
 * @param files their names
 * @param problems what is wrong, what warnings there were, and what a format could not carry
 */
public record Outcome(
    @Required String dossier,
    @Required String result,
    String fingerprint,
    List<String> files,
    List<String> problems) {
  static final String MADE = "made";
  static final String UP_TO_DATE = "up-to-date";
  static final String FAILED = "failed";

  /** Copies the lists. */
  public Outcome {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Whether there are no files because of problems. */
  public boolean failed() {
    return result.equals(FAILED);
  }

  /** Whether files were written. */
  public boolean made() {
    return result.equals(MADE);
  }

  Outcome upToDate() {
    return new Outcome(dossier, UP_TO_DATE, fingerprint, files, problems);
  }
}
