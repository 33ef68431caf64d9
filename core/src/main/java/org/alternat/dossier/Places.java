package org.alternat.dossier;

import java.util.IdentityHashMap;
import org.alternat.problem.Location;

/** Where in the file each record of a dossier comes from. */
final class Places {

  /** By identity, because equal records can stand at several places. */
  private final IdentityHashMap<Record, Node.Mapping> nodes = new IdentityHashMap<>();

  private final String file;

  Places(String file) {
    this.file = file;
  }

  void put(Record record, Node.Mapping node) {
    nodes.put(record, node);
  }

  /** Where a field of a record stands; the record itself if the file leaves the field out. */
  Location of(Record record, String field) {
    Node.Mapping node = nodes.get(record);
    return node == null ? Location.of(file) : node.place(field);
  }

  /**
   * Where a text stands in a list in a field of a record. It is looked for by itself, because the
   * list of the record lacks the elements that could not be bound.
   */
  Location of(Record record, String field, String text) {
    Node.Mapping node = nodes.get(record);
    if (node != null && node.get(field) instanceof Node.Listing list) {
      for (Node element : list.elements()) {
        if (element instanceof Node.Scalar scalar && scalar.text().equals(text)) {
          return element.location();
        }
      }
    }
    return of(record, field);
  }
}
