package org.alternat.insight;

import java.util.List;
import org.alternat.insight.Finding.Weight;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;

/**
 * Something that is otherwise in one dossier than in an earlier one.
 *
 * @param kind what happened to it
 * @param weight how much it matters
 * @param collection the list of the dossier in which it is: {@code agreements}; {@code dossier} for
 *     what concerns it as a whole
 * @param id of what has changed; the code of a party in small letters
 * @param date when it happened, undated if that is not known
 * @param fields which of its fields have changed; empty for what came, went or fell due
 * @since 1.0
 */
public record Change(
    Kind kind, Weight weight, String collection, Id id, EdtfDate date, List<Field> fields) {

  /** Copies the list. */
  public Change {
    fields = List.copyOf(fields);
  }

  /** What can happen. */
  public enum Kind {
    /** An office has another holder than before. */
    NEW_OFFICEHOLDER,
    /** An action is due that was not before. */
    OVERDUE,
    /** It has come further, or gone back. */
    STATUS,
    /** It is better confirmed than before. */
    CONFIRMED,
    /** It is less well confirmed than before. */
    DOUBTED,
    /** It is new. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** Something in it is different. */
    CHANGED,
    /** A source was looked up too long ago, which it was not before. */
    SOURCE_STALE
  }

  /**
   * A field that has changed.
   *
   * @param path from the item on: {@code provenance.verification}, {@code title.fr}
   * @param before as in a dossier file, empty if there was nothing
   * @param after as in a dossier file, empty if there is nothing
   */
  public record Field(String path, String before, String after) {
    @Override
    public String toString() {
      return path + ": " + shown(before) + " → " + shown(after);
    }

    private static String shown(String value) {
      return value.isEmpty() ? "–" : value.replaceAll("\\s+", " ");
    }
  }

  /** Where it is: {@code agreements/visa}. */
  public String path() {
    return collection + "/" + id;
  }
}
