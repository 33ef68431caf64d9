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

  /** Where an element of a list in a field of a record stands. */
  Location of(Record record, String field, int index) {
    Node.Mapping node = nodes.get(record);
    if (node != null
        && node.get(field) instanceof Node.Listing list
        && index < list.elements().size()) {
      return list.elements().get(index).location();
    }
    return of(record, field);
  }
}
