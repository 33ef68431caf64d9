package org.alternat.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;

/** Makes random tables with spans in both directions, and tables that are charts. */
final class RandomTables {
  private final RandomGenerator random;
  private final RandomInlines inlines;

  /** Gives what a cell holds at a depth of nesting. */
  private final IntFunction<List<Block>> content;

  RandomTables(RandomGenerator random, RandomInlines inlines, IntFunction<List<Block>> content) {
    this.random = random;
    this.inlines = inlines;
    this.content = content;
  }

  Table table(int depth) {
    int columns = 1 + random.nextInt(5);
    List<Row> head = rows(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2), columns, true, depth);
    List<Row> foot = rows(random.nextInt(5) == 0 ? 1 : 0, columns, false, depth);
    List<Row> body = rows(1 + random.nextInt(5), columns, false, depth);
    return new Table(inlines.namedAttributes(), inlines.lineOrNothing(), head, body, foot);
  }

  private List<Row> rows(int count, int columns, boolean header, int depth) {
    boolean[][] covered = new boolean[count][columns];
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < count; r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (!covered[r][c]) {
          cells.add(cell(covered, r, c, header, depth));
        }
      }
      rows.add(new Row(inlines.attributes(), cells));
    }
    return rows;
  }

  private Cell cell(boolean[][] covered, int row, int column, boolean header, int depth) {
    int columnSpan = 1;
    while (column + columnSpan < covered[row].length
        && !covered[row][column + columnSpan]
        && random.nextInt(6) == 0) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (row + rowSpan < covered.length && random.nextInt(8) == 0) {
      rowSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        covered[r][c] = true;
      }
    }
    boolean th = header || (column == 0 && random.nextInt(3) == 0);
    return new Cell(
        inlines.attributes(),
        th,
        header ? Scope.COLUMN : Scope.ROW,
        columnSpan,
        rowSpan,
        random.nextInt(4) == 0 ? typed() : content.apply(depth));
  }

  private List<Block> typed() {
    Inline value =
        random.nextBoolean()
            ? Nodes.time("2023-10-03", "3 octobre 2023")
            : new Inline.Data(Attributes.NONE, inlines.value(), "EUR", Nodes.line("12,5 M€"));
    return List.of(new Block.Paragraph(Attributes.NONE, List.of(value)));
  }

  /** A table whose first column names categories, with gaps and negative values in the others. */
  Table chartData() {
    int series = 1 + random.nextInt(4);
    List<Cell> head = new ArrayList<>();
    for (int c = 0; c <= series; c++) {
      head.add(Nodes.th(Scope.COLUMN, Texts.words(random)));
    }
    List<Row> body = new ArrayList<>();
    for (int r = 1 + random.nextInt(14); r > 0; r--) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Nodes.th(Scope.ROW, Texts.random(random)));
      for (int c = 0; c < series; c++) {
        cells.add(random.nextInt(8) == 0 ? Nodes.td("–") : valueCell());
      }
      body.add(new Row(Attributes.NONE, cells));
    }
    Row header = new Row(Attributes.NONE, head);
    return new Table(inlines.namedAttributes(), List.of(), List.of(header), body, List.of());
  }

  private Cell valueCell() {
    java.math.BigDecimal value = inlines.value();
    return Nodes.td(Nodes.data(value.toString(), "", value.toPlainString()));
  }
}
