package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.document.TableGrid;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.FontLook;

/**
 * What is to be known of a table before the columns of its sheet have their widths.
 *
 * @param style the table's own style
 * @param columns those of the table, without that of notes
 * @param notesColumn the name of the column of notes beside the table; empty when no row has notes
 * @param keys the columns, behind all others, by which dates sort that stay text
 * @param isExcelTable whether it is regular enough for one of Excel's tables: one header row right
 *     above the data, and below it no cell that spans others
 * @param census what there is in its cells
 */
record TableStudy(
    Table table,
    ComputedStyle style,
    List<TableColumn> columns,
    String notesColumn,
    List<Key> keys,
    boolean isExcelTable,
    TableCensus census) {
  /** How many rows are measured; long tables are alike all the way. */
  private static final int MEASURED_ROWS = 400;

  /** Copies the lists. */
  TableStudy {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }

  /**
   * A column to sort by.
   *
   * @param column that of the dates
   * @param name unique among the columns
   */
  record Key(int column, String name) {}

  /** Whether some cell spans others. */
  boolean spans() {
    return census.hasSpans();
  }

  /** The number of columns, those of notes and keys included. */
  int width() {
    return columns.size() + (notesColumn.isEmpty() ? 0 : 1) + keys.size();
  }

  /** The number of columns without those of keys. */
  int shown() {
    return width() - keys.size();
  }

  /** Studies a table. */
  static TableStudy of(Table table, ComputedStyle style, PlanContext context) {
    TableCensus census = TableCensus.of(table, context);
    boolean spans = census.hasSpans();
    List<ColumnStudy> studies = studies(table, style, spans, context);
    List<String> names =
        new ArrayList<>(headers(table, studies.size(), spans, new CellText(context)));
    boolean nameable = names.stream().allMatch(TableNames::isColumnName);
    boolean notes = census.hasNotesBelowHead();
    if (notes) {
      names.add(context.label(Label.NOTES));
    }
    boolean regular = nameable && isRegular(table, census);
    List<Integer> keyed = regular ? keyed(table) : List.of();
    keyed.forEach(c -> names.add(names.get(c) + " – " + context.label(Label.SORT_KEY)));
    List<String> unique = TableNames.columns(names);
    FontLook font = context.looks().font(style.child("tbody").child("tr").child("td"));
    List<TableColumn> columns = columns(studies, unique, font);
    if (regular) {
      reportRenamed(names, unique, table, context);
    }
    int shown = names.size() - keyed.size();
    List<Key> keys =
        IntStream.range(0, keyed.size())
            .mapToObj(k -> new Key(keyed.get(k), unique.get(shown + k)))
            .toList();
    String notesName = notes ? unique.get(columns.size()) : "";
    return new TableStudy(table, style, columns, notesName, keys, regular, census);
  }

  private static List<TableColumn> columns(
      List<ColumnStudy> studies, List<String> names, FontLook font) {
    List<TableColumn> columns = new ArrayList<>();
    for (int c = 0; c < studies.size(); c++) {
      TableColumn column = studies.get(c).column(names.get(c), font);
      columns.add(c == 0 ? column : column.behind(columns.getLast()));
    }
    return columns;
  }

  /** The columns with dates that Excel would sort by their words. */
  private static List<Integer> keyed(Table table) {
    if (table.body().size() < 2) {
      return List.of();
    }
    return IntStream.range(0, table.columnCount())
        .filter(c -> table.body().stream().anyMatch(r -> SortKeys.isText(r.cells().get(c))))
        .boxed()
        .toList();
  }

  private static void reportRenamed(
      List<String> names, List<String> unique, Table table, PlanContext context) {
    for (int i = 0; i < names.size(); i++) {
      String name = unique.get(i).strip();
      if (!name.isEmpty() && !name.equals(TableNames.plain(names.get(i)))) {
        context
            .report()
            .lost(
                table.attributes().origin(),
                "two columns are named \""
                    + TableNames.plain(names.get(i))
                    + "\"; one is now \""
                    + name
                    + "\"");
      }
    }
  }

  private static List<ColumnStudy> studies(
      Table table, ComputedStyle style, boolean spans, PlanContext context) {
    List<ColumnStudy> studies =
        IntStream.range(0, table.columnCount())
            .mapToObj(c -> new ColumnStudy(context.metadata().language()))
            .toList();
    CellText texts = new CellText(context);
    for (Part part : Part.values()) {
      List<Table.Row> rows = table.rows(part);
      ComputedStyle partStyle = style.child(part.element());
      List<List<TableGrid.Placement>> places = placements(table, part, spans);
      for (int r = 0; r < rows.size(); r++) {
        ComputedStyle rowStyle = partStyle.row(rows.get(r).attributes().classes(), r);
        List<Table.Cell> cells = rows.get(r).cells();
        for (int c = 0; c < cells.size(); c++) {
          int column = spans ? places.get(r).get(c).column() : c;
          if (cells.get(c).columnSpan() == 1) {
            study(cells.get(c), part, r, rowStyle, texts, studies.get(column));
          }
        }
      }
    }
    return studies;
  }

  /** The places of the cells of a part; none when every cell is in its own column. */
  static List<List<TableGrid.Placement>> placements(Table table, Part part, boolean spans) {
    if (!spans) {
      return List.of();
    }
    List<List<TableGrid.Placement>> all = TableGrid.of(table).placements();
    int first =
        switch (part) {
          case HEAD -> 0;
          case BODY -> table.head().size();
          case FOOT -> table.head().size() + table.body().size();
        };
    return all.subList(first, first + table.rows(part).size());
  }

  private static List<TableGrid.Placement> plain(Table.Row row) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(c -> new TableGrid.Placement(row.cells().get(c), 0, c))
        .toList();
  }

  private static void study(
      Table.Cell cell,
      Part part,
      int row,
      ComputedStyle rowStyle,
      CellText texts,
      ColumnStudy study) {
    Optional<Inline.Data> figure = part == Part.HEAD ? Optional.empty() : TypedCell.figure(cell);
    if (figure.isPresent()) {
      study.figure(figure.get(), part == Part.BODY);
      return;
    }
    Optional<Inline.Time> day = part == Part.HEAD ? Optional.empty() : TypedCell.day(cell);
    if (day.isPresent()) {
      study.day(day.get(), texts.font(cell, rowStyle));
    } else if (row < MEASURED_ROWS) {
      if (part != Part.HEAD && !cell.content().isEmpty()) {
        study.words();
      }
      ReadText text = texts.read(cell, rowStyle);
      if (text.link() instanceof CellLink.Nowhere) {
        study.text(text.text());
      } else {
        study.linked(text.text());
      }
    }
  }

  private static boolean isRegular(Table table, TableCensus census) {
    if (table.head().isEmpty() || table.body().isEmpty()) {
      return false;
    }
    Table.Row names = table.head().getLast();
    return names.cells().size() == table.columnCount()
        && names.cells().stream().noneMatch(TableCensus::spansOthers)
        && !census.hasSpansBelowHead();
  }

  /** The words of the header cells right above the data, for each column. */
  private static List<String> headers(Table table, int width, boolean spans, CellText texts) {
    String[] names = new String[width];
    java.util.Arrays.fill(names, "");
    if (!table.head().isEmpty()) {
      List<List<TableGrid.Placement>> places = placements(table, Part.HEAD, spans);
      List<TableGrid.Placement> last =
          places.isEmpty() ? plain(table.head().getLast()) : places.getLast();
      for (TableGrid.Placement place : last) {
        names[place.column()] = texts.headerName(place.cell());
      }
    }
    return List.of(names);
  }
}
