package org.alternat.template;

import java.util.List;
import java.util.Optional;

/**
 * A kind of note.
 *
 * @param id such as {@code bilateral-brief}
 * @param description one line in English
 * @since 1.0
 */
public record NoteKind(String id, String description) {
  private static final List<NoteKind> ALL =
      List.of(
          new NoteKind(
              "bilateral-brief",
              "The state of the relationship: relations, dialogue, agreements, economy, prospects"));

  /** The kinds that the library knows. */
  public static List<NoteKind> all() {
    return ALL;
  }

  /** The kind of an id. */
  public static Optional<NoteKind> of(String id) {
    return ALL.stream().filter(k -> k.id().equals(id)).findFirst();
  }
}
