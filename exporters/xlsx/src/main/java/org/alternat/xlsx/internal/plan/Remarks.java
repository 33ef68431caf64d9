package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alternat.document.Remark;
import org.alternat.export.ExportReport.Collector;
import org.alternat.xlsx.internal.sheet.CellNote;
import org.alternat.xlsx.internal.sheet.WorkbookPlan.Anchor;

/** Puts the remarks of a review on the rows of what they are about. */
final class Remarks {
  private Remarks() {}

  /** The notes of each sheet by its name; a remark on nothing in the workbook is reported. */
  static Map<String, List<CellNote>> notes(
      List<Remark> remarks, Map<String, Anchor> anchors, Collector report) {
    Map<String, TreeMap<Integer, List<Remark>>> placed = new HashMap<>();
    for (Remark remark : remarks) {
      Anchor anchor = anchors.get(remark.targetId());
      if (anchor == null) {
        report.lost("a remark on #" + remark.targetId() + " has no cell");
      } else {
        placed
            .computeIfAbsent(anchor.sheet(), s -> new TreeMap<>())
            .computeIfAbsent(anchor.row(), r -> new ArrayList<>())
            .add(remark);
      }
    }
    Map<String, List<CellNote>> notes = new HashMap<>();
    placed.forEach((sheet, rows) ->
        notes.put(
            sheet,
            rows.entrySet().stream().map(row -> note(row.getKey(), row.getValue())).toList()));
    return notes;
  }

  private static CellNote note(int row, List<Remark> remarks) {
    String text =
        remarks.stream()
            .map(r -> r.author() + ":\n" + r.text())
            .collect(Collectors.joining("\n\n"));
    return new CellNote(row, remarks.getFirst().author(), Texts.cut(text));
  }
}
