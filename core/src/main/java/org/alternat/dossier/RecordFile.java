package org.alternat.dossier;

import org.alternat.problem.Location;

/**
 * A record as read from a file, with the places of its fields for whoever checks it further.
 *
 * @param <R> the type of the record
 * @since 1.0
 */
public final class RecordFile<R extends Record> {
  private final R value;
  private final Node.Mapping root;

  RecordFile(R value, Node.Mapping root) {
    this.value = value;
    this.root = root;
  }

  /** What the file says. */
  public R value() {
    return value;
  }

  /** Where a field stands; where the object begins, if the file leaves the field out. */
  public Location place(String field) {
    return root.place(field);
  }
}
