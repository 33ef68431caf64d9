package org.alternat.template.internal.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives columns of a template with origin marks back as columns of the template as written. */
public final class ColumnMap {
  /** By line: the column in the marked text at which a mark begins, and its length. */
  private final Map<Integer, TreeMap<Integer, Integer>> marks = new HashMap<>();

  void add(int line, int markedColumn, int length) {
    marks.computeIfAbsent(line, l -> new TreeMap<>()).put(markedColumn, length);
  }

  /** The column as written of a column in the marked text; of a mark, that of the tag after it. */
  public int original(int line, int markedColumn) {
    int shift = 0;
    for (Map.Entry<Integer, Integer> mark :
        marks.getOrDefault(line, new TreeMap<>()).headMap(markedColumn, false).entrySet()) {
      shift += Math.min(mark.getValue(), markedColumn - mark.getKey());
    }
    return markedColumn - shift;
  }

  /** The lines that have marks, for tests. */
  List<Integer> lines() {
    return marks.keySet().stream().sorted().toList();
  }
}
