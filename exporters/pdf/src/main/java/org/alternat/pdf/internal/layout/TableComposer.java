package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Label;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.document.TableGrid;
import org.alternat.document.TableGrid.Placement;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property;
import org.alternat.style.Value;

/** Makes boxes and tags of tables. */
final class TableComposer {
  private final Composition composition;
  private final BlockComposer blocks;
  private final CaptionComposer captions;

  TableComposer(Composition composition, BlockComposer blocks) {
    this.composition = composition;
    this.blocks = blocks;
    this.captions = new CaptionComposer(composition, blocks);
  }

  Box table(Table table, Place place, Place around) {
    TagTree.Node tag =
        around.tag().child(Role.TABLE, composition.attributes(table.attributes(), around));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    if (!hasHeaders(table)) {
      composition.lost(
          place.origin(), "the table has no header cells to be read aloud with others");
    }
    List<Box> boxes = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      var number = composition.numbering().table(table.attributes().id());
      boxes.add(captions.caption("caption", Label.TABLE, number, table.caption(), inner, true));
    }
    boxes.add(grid(table, inner));
    // The margins of a table are around its caption too, so they are those of the stack.
    BoxStyle style = composition.box(place);
    return new Box.Stack(style.outside(), boxes);
  }

  private static boolean hasHeaders(Table table) {
    for (Part part : Part.values()) {
      for (Table.Row row : table.rows(part)) {
        for (Table.Cell cell : row.cells()) {
          if (cell.header()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Box grid(Table table, Place place) {
    TableGrid grid = TableGrid.of(table);
    List<Box.Row> rows = new ArrayList<>();
    int first = 0;
    for (Part part : Part.values()) {
      List<Table.Row> ofPart = table.rows(part);
      if (!ofPart.isEmpty()) {
        rows(ofPart, grid.placements().subList(first, first + ofPart.size()), part, place, rows);
      }
      first += ofPart.size();
    }
    return new Box.Grid(
        composition.box(place).inside(),
        table.attributes().id(),
        rows,
        table.head().size(),
        table.foot().size(),
        columns(rows, grid.columnCount()));
  }

  private void rows(
      List<Table.Row> rows,
      List<List<Placement>> placements,
      Part part,
      Place table,
      List<Box.Row> out) {
    Role role =
        switch (part) {
          case HEAD -> Role.TABLE_HEAD;
          case BODY -> Role.TABLE_BODY;
          case FOOT -> Role.TABLE_FOOT;
        };
    ComputedStyle style = table.style().child(part.element());
    Place place = table.inside(style, table.tag().child(role), Attributes.NONE);
    for (int i = 0; i < rows.size(); i++) {
      out.add(row(rows.get(i), i, placements.subList(i, placements.size()), place));
    }
  }

  /** A row; {@code placements} begin with its own. */
  private Box.Row row(Table.Row row, int index, List<List<Placement>> placements, Place part) {
    TagTree.Node tag = part.tag().child(Role.ROW, composition.attributes(row.attributes(), part));
    ComputedStyle style = part.style().row(row.attributes().classes(), index);
    Place place = part.inside(style, tag, row.attributes());
    List<Box.Cell> cells = new ArrayList<>();
    for (Placement placement : placements.getFirst()) {
      cells.add(cell(placement, taggedRows(placement.cell(), placements), place));
    }
    return new Box.Row(composition.box(place), cells);
  }

  /**
   * The number of rows a cell covers in the structure. A row that is covered from above altogether
   * has no cells, so it has no tag either and does not count.
   */
  private static int taggedRows(Table.Cell cell, List<List<Placement>> placements) {
    if (cell.rowSpan() == 1) {
      return 1;
    }
    List<List<Placement>> covered = placements.subList(0, cell.rowSpan());
    return (int) covered.stream().filter(r -> !r.isEmpty()).count();
  }

  private Box.Cell cell(Placement placement, int taggedRows, Place row) {
    Table.Cell cell = placement.cell();
    Attributes a = cell.attributes();
    String scope = !cell.header() ? "" : cell.scope() == Table.Scope.ROW ? "Row" : "Column";
    TagAttributes attributes =
        composition.attributes(a, row).withCell(scope, cell.columnSpan(), taggedRows);
    TagTree.Node tag = row.tag().child(cell.header() ? Role.HEADER_CELL : Role.CELL, attributes);
    Place place = row.inside(row.style().child(cell.element(), a.classes()), tag, a);
    List<Box> content = blocks.flow(cell.content(), place);
    if (!a.id().isEmpty()) {
      List<Box> anchored = new ArrayList<>();
      blocks.anchor(a, place, anchored);
      anchored.addAll(content);
      content = anchored;
    }
    return new Box.Cell(
        composition.box(place), placement.column(), cell.columnSpan(), cell.rowSpan(), content);
  }

  /** A column is as wide as the first of its cells that asks for a width. */
  private static List<Box.ColumnSpec> columns(List<Box.Row> rows, int count) {
    Box.ColumnSpec[] specs = new Box.ColumnSpec[count];
    Arrays.fill(specs, new Box.ColumnSpec.Auto());
    for (Box.Row row : rows) {
      for (Box.Cell cell : row.cells()) {
        if (cell.columnSpan() == 1 && specs[cell.column()] instanceof Box.ColumnSpec.Auto auto) {
          specs[cell.column()] = spec(cell, auto);
        }
      }
    }
    return List.of(specs);
  }

  private static Box.ColumnSpec spec(Box.Cell cell, Box.ColumnSpec otherwise) {
    return switch (cell.style().source().value(Property.WIDTH)) {
      case Value.Length l -> new Box.ColumnSpec.Fixed(l.points());
      case Value.Percentage p -> new Box.ColumnSpec.Share(p.percent() / 100);
      case Value other -> otherwise;
    };
  }
}
