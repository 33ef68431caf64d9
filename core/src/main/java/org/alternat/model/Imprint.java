package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a dossier.
 *
 * @since 1.0
 */
public record Imprint(
    @Meaning("department that keeps it") LocalizedText department,
    @Meaning("who drafted it") List<String> drafters,
    @Meaning("who cleared it") List<String> clearedBy,
    @Meaning("who approved it") List<String> approvedBy,
    @Meaning("number or reference") @Nullable String reference,
    @Meaning("version") @Nullable String version,
    @Meaning("whether countries and facts are made up; notes then say so") boolean fictitious,
    @Meaning("remarks (CommonMark)") LocalizedText remarks) {

  /** Nothing is known of who made it. */
  public static final Imprint UNKNOWN =
      new Imprint(
          LocalizedText.EMPTY,
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          false,
          LocalizedText.EMPTY);

  /** Copies the lists. */
  public Imprint {
    drafters = List.copyOf(drafters);
    clearedBy = List.copyOf(clearedBy);
    approvedBy = List.copyOf(approvedBy);
  }
}
