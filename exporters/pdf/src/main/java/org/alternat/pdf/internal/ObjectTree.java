package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** Writes trees in which readers look objects up by a key (ISO 32000-1 §7.9.6 and §7.9.7). */
final class ObjectTree {
  /** How many keys a leaf has at most. */
  private static final int LEAF = 64;

  private final PdfWriter writer;
  private final PdfBytes out = new PdfBytes(1024);

  ObjectTree(PdfWriter writer) {
    this.writer = writer;
  }

  /** Writes a tree of objects by ASCII names and answers its root. */
  int names(SortedMap<String, Integer> objects) throws IOException {
    List<String> keys = new ArrayList<>(objects.size());
    objects.keySet().forEach(name -> keys.add("(" + name + ")"));
    return tree("/Names", keys, List.copyOf(objects.values()));
  }

  /** Writes a tree of objects by their places in a list and answers its root. */
  int numbers(List<Integer> objects) throws IOException {
    List<String> keys = new ArrayList<>(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      keys.add(String.valueOf(i));
    }
    return tree("/Nums", keys, objects);
  }

  private int tree(String kind, List<String> keys, List<Integer> objects) throws IOException {
    List<Integer> leaves = new ArrayList<>();
    for (int first = 0; first < keys.size(); first += LEAF) {
      int end = Math.min(keys.size(), first + LEAF);
      out.add("<</Limits[").add(keys.get(first)).add(' ').add(keys.get(end - 1)).add(']');
      out.add(kind).add('[');
      for (int i = first; i < end; i++) {
        out.add(' ').add(keys.get(i)).reference(objects.get(i));
      }
      leaves.add(add(out.add("]>>").toDictionary()));
    }
    out.add("<</Kids[");
    leaves.forEach(out::reference);
    return add(out.add("]>>").toDictionary());
  }

  private int add(PdfObject object) throws IOException {
    return writer.addToBody(object).getIndirectReference().getNumber();
  }
}
