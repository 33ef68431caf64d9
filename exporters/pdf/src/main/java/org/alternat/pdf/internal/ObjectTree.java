package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes trees in which readers look objects up by a key (ISO 32000-1 §7.9.6 and §7.9.7). */
final class ObjectTree {
  /** How many keys a leaf has at most. */
  private static final int LEAF = 64;

  private final FileBody body;
  private final PdfBytes out = new PdfBytes(1024);

  ObjectTree(FileBody body) {
    this.body = body;
  }

  /** Writes a tree of values by ASCII names and answers its root. */
  int names(SortedMap<String, String> values) throws IOException {
    List<String> keys = new ArrayList<>(values.size());
    values.keySet().forEach(name -> keys.add("(" + name + ")"));
    return tree("/Names", keys, List.copyOf(values.values()));
  }

  /** Writes a tree of objects by their places in a list and answers its root. */
  int numbers(List<Integer> objects) throws IOException {
    List<String> keys = new ArrayList<>(objects.size());
    List<String> values = new ArrayList<>(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      keys.add(String.valueOf(i));
      values.add(reference(objects.get(i)));
    }
    return tree("/Nums", keys, values);
  }

  /** A reference to an object as a value. */
  static String reference(int object) {
    return " " + object + " 0 R";
  }

  private int tree(String kind, List<String> keys, List<String> values) throws IOException {
    List<Integer> leaves = new ArrayList<>();
    for (int first = 0; first < keys.size(); first += LEAF) {
      int end = Math.min(keys.size(), first + LEAF);
      out.add("<</Limits[").add(keys.get(first)).add(' ').add(keys.get(end - 1)).add(']');
      out.add(kind).add('[');
      for (int i = first; i < end; i++) {
        out.add(' ').add(keys.get(i)).add(values.get(i));
      }
      leaves.add(body.add(out.add("]>>")));
    }
    out.add("<</Kids[");
    leaves.forEach(out::reference);
    return body.add(out.add("]>>"));
  }
}
