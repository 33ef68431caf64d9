package org.alternat.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Run;

/**
 * What JasperReports gets as one record of its data: a title, a paragraph or a row of a table.
 *
 * @param table the number of the table, 0 outside tables
 * @param texts those of the row, then those of the table's head, which may come again on any page
 */
record JasperLine(Kind kind, int table, List<List<Run>> texts) {
  /** How lines look: sizes in points. */
  enum Look {
    TITLE(25, true, 20, 4),
    HEADING(13.2f, true, 11, 4),
    SUBHEADING(11.4f, true, 9, 4),
    PARAGRAPH(10.2f, false, 0, 6),
    ITEM(10.2f, false, 0, 6),
    CAPTION(8.6f, false, 0, 6),
    ROW(8.8f, false, 0, 0),
    FOOTNOTE(8, false, 0, 0);

    final float size;
    final boolean bold;
    final int before;
    final int after;

    Look(float size, boolean bold, int before, int after) {
      this.size = size;
      this.bold = bold;
      this.before = before;
      this.after = after;
    }
  }

  /**
   * What lines have in common that one band prints.
   *
   * @param widths of its fields in relation to each other
   * @param headRows of the table
   */
  record Kind(Look look, List<Float> widths, int headRows) {
    /** How many texts such a line has, its table's head included. */
    int texts() {
      return widths.size() * (1 + headRows);
    }

    boolean bold(int text) {
      return look.bold || text >= widths.size();
    }
  }

  /** The lines of a note, its footnotes last. */
  static List<JasperLine> of(PlainNote note) {
    List<JasperLine> lines = new ArrayList<>();
    int tables = 0;
    for (PlainNote.Piece piece : note.pieces()) {
      switch (piece) {
        case Heading heading -> lines.add(single(look(heading), heading.runs()));
        case Paragraph p when p.bullet() -> lines.add(single(Look.ITEM, after("• ", p.runs())));
        case Paragraph p -> lines.add(single(Look.PARAGRAPH, p.runs()));
        case Grid grid -> {
          lines.add(single(Look.CAPTION, grid.caption()));
          tables++;
          rows(grid, tables, lines);
        }
      }
    }
    for (int i = 0; i < note.footnotes().size(); i++) {
      lines.add(single(Look.FOOTNOTE, after((i + 1) + " ", note.footnotes().get(i))));
    }
    return lines;
  }

  private static Look look(Heading heading) {
    return switch (heading.level()) {
      case 0 -> Look.TITLE;
      case 1 -> Look.HEADING;
      default -> Look.SUBHEADING;
    };
  }

  private static JasperLine single(Look look, List<Run> runs) {
    return new JasperLine(new Kind(look, List.of(1f), 0), 0, List.of(runs));
  }

  private static List<Run> after(String label, List<Run> runs) {
    List<Run> line = new ArrayList<>(runs.size() + 1);
    line.add(new Run(label, false, false, 0, ""));
    line.addAll(runs);
    return line;
  }

  /** A head without rows below it would not be printed: it is a row itself. */
  private static void rows(Grid grid, int table, List<JasperLine> lines) {
    int heads = grid.headRows() < grid.rows().size() ? grid.headRows() : 0;
    Kind kind = new Kind(Look.ROW, grid.widths(), heads);
    List<List<Run>> head = new ArrayList<>();
    grid.rows().subList(0, heads).forEach(row -> row.forEach(cell -> head.add(cell.runs())));
    for (List<Cell> row : grid.rows().subList(heads, grid.rows().size())) {
      List<List<Run>> texts = new ArrayList<>(row.size() + head.size());
      row.forEach(cell -> texts.add(cell.runs()));
      texts.addAll(head);
      lines.add(new JasperLine(kind, table, texts));
    }
  }
}
