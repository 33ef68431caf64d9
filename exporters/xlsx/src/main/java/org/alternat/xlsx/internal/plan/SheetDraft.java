package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Inline;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.DrawingPlan;
import org.alternat.xlsx.internal.sheet.ExcelTable;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowBand;
import org.alternat.xlsx.internal.sheet.RowPlan;
import org.alternat.xlsx.internal.sheet.SheetPlan;

/** A sheet while it grows, row by row. */
final class SheetDraft {
  /** Above a header row further down, too much of the window would be frozen. */
  private static final int LAST_FROZEN = 8;

  private final PlanContext context;
  private final SheetGrid grid;
  private final RowHeights heights;
  private final NotesText notesText;

  private final List<RowBand> bands = new ArrayList<>();

  /** Rows that are not in a band yet. */
  private final List<RowPlan> rows = new ArrayList<>();

  /** The number of rows in bands and out of them. */
  private int rowCount;

  private final List<ExcelTable> tables = new ArrayList<>();
  private final List<DrawingPlan> drawings = new ArrayList<>();
  private final List<CellRange> negatives = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Set<String> externalLinks = new LinkedHashSet<>();

  /** The notes and expansions that the column of notes has already. */
  private final Set<String> noted = new HashSet<>();

  /** The first rows of the tables. */
  private final List<Integer> tableRows = new ArrayList<>();

  private boolean hasNotes;
  private boolean breakNext;

  /** Space wanted before the next row, in points. */
  private double gap;

  /** Whether the row before the next is the title, which keeps its own distance. */
  private boolean afterTitle;

  SheetDraft(SheetGrid grid, PlanContext context) {
    this.context = context;
    this.grid = grid;
    this.heights = new RowHeights(grid, context);
    this.notesText = new NotesText(context);
  }

  /** The columns. */
  SheetGrid grid() {
    return grid;
  }

  /** The number of the next row, from 0. */
  int nextRow() {
    return rowCount;
  }

  /** How many rows there is room for. */
  int room() {
    return SheetPlan.MAX_ROWS - rowCount;
  }

  /** Says that the last row is the title of the sheet. */
  void titled() {
    afterTitle = true;
  }

  /** Has the next row begin a printed page. */
  void breakPage() {
    breakNext = true;
  }

  /** Wants a little space before the next row; the greatest wish counts. */
  void gap(double points) {
    gap = Math.max(gap, points);
  }

  /** Lets links to these ids lead to the next row. */
  void anchor(Stream<String> ids) {
    anchor(ids, nextRow());
  }

  /** Lets links to these ids lead to a row. */
  void anchor(Stream<String> ids, int row) {
    ids.filter(context.targets()::contains).forEach(id -> anchors.putIfAbsent(id, row));
  }

  /** Writes the space that is wanted as a low row of its own. */
  void space() {
    if (gap > 0 && rowCount > 1 && !afterTitle) {
      add(RowPlan.of(gap, List.of()));
    }
    gap = 0;
  }

  /** Adds a row. */
  void add(RowPlan row) {
    if (room() <= 0) {
      full();
      return;
    }
    gap = 0;
    afterTitle = false;
    rows.add(breakNext ? row.afterBreak() : row);
    breakNext = false;
    rowCount++;
    row.cells().forEach(this::link);
  }

  private void full() {
    context.report().lost("a sheet has 1,048,576 rows; what comes after them is left out");
  }

  private void link(CellPlan cell) {
    if (cell.link() instanceof CellLink.Outward outward) {
      externalLinks.add(outward.uri());
    }
  }

  /**
   * Adds rows that are made later.
   *
   * @param uris the addresses that their cells may lead to
   */
  void add(RowBand band, Collection<String> uris) {
    flush();
    bands.add(band);
    rowCount += band.size();
    afterTitle = false;
    externalLinks.addAll(uris);
    gap = 0;
  }

  private void flush() {
    if (!rows.isEmpty()) {
      bands.add(new RowBand.Rows(rows));
      rows.clear();
    }
  }

  /** The height in points of the rows from one on, as far as it matters. */
  double height(int firstRow, double atMost) {
    flush();
    double height = 0;
    int first = 1;
    for (RowBand band : bands) {
      for (int i = Math.max(0, firstRow - first); i < band.size() && height < atMost; i++) {
        height += band.row(i).height();
      }
      first += band.size();
    }
    return height;
  }

  /** Says that a table of the document begins in the next row. */
  void beginTable() {
    tableRows.add(rowCount);
  }

  /** Whether there is exactly one table, near enough to the top to be worth freezing its head. */
  boolean hasLoneTable() {
    return tableRows.size() == 1 && tableRows.getFirst() <= LAST_FROZEN;
  }

  /** The first row of the first table. */
  int tableRow() {
    return tableRows.getFirst();
  }

  /** Adds one of Excel's tables over rows of this sheet. */
  void add(ExcelTable table) {
    tables.add(table);
  }

  /** Adds a picture or chart. */
  void add(DrawingPlan drawing) {
    drawings.add(drawing);
  }

  /** Gives negative numbers in a range their colour. */
  void markNegatives(CellRange range) {
    negatives.add(range);
  }

  /**
   * Adds a row of text with its notes beside it. What is too high for one row goes on in the next.
   *
   * @param cells from left to right
   * @param space points kept free above (when the text stands at the bottom) or below
   */
  void text(List<TextCell> cells, double space, List<ReadText> calls) {
    ReadText beside = newNotes(calls);
    hasNotes |= !beside.text().isEmpty();
    List<TextCell> all = new ArrayList<>(cells);
    all.add(noteCell(beside));
    rows(all.stream().map(heights::linked).toList(), space);
  }

  /** Adds an entry of a list of links, which is one whatever its length. */
  void entry(TextCell cell, double space) {
    rows(List.of(cell), space);
  }

  private void rows(List<TextCell> cells, double space) {
    List<List<RichText>> pieces = cells.stream().map(this::pieces).toList();
    int count = pieces.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < count; i++) {
      List<TextCell> part = new ArrayList<>();
      for (int c = 0; c < cells.size(); c++) {
        part.add(cells.get(c).withText(piece(pieces.get(c), i)));
      }
      add(row(part, i == 0 ? space : 0));
    }
  }

  private static RichText piece(List<RichText> pieces, int index) {
    return index < pieces.size() ? pieces.get(index) : RichText.EMPTY;
  }

  private TextCell noteCell(ReadText notes) {
    CellLook look =
        CellLook.of("Notes", notesText.font(), context.looks().alignment(notesText.style(), 1));
    return new TextCell(grid.notesColumn(), 1, notes.text(), look, notes.link());
  }

  private RowPlan row(List<TextCell> cells, double space) {
    List<CellPlan> plans = new ArrayList<>();
    double height = 0;
    for (TextCell cell : cells) {
      if (cell.column() == grid.notesColumn() && cell.text().isEmpty()) {
        continue;
      }
      int indent = cell.look().alignment().indent();
      height = Math.max(height, heights.height(cell.text(), cell.column(), cell.span(), indent));
      CellLook look = Texts.guarded(cell.look(), cell.text());
      plans.add(
          new CellPlan(
              cell.column(), cell.span(), 1, Texts.content(cell.text()), look, cell.link()));
    }
    return RowPlan.of(height + space, plans);
  }

  /** Cuts a text into pieces that a row and a cell can hold. */
  private List<RichText> pieces(TextCell cell) {
    RichText text = cell.text();
    int indent = cell.look().alignment().indent();
    List<Integer> starts = heights.lines(text, cell.column(), cell.span(), indent);
    double lineHeight = TextMetrics.lineHeight(text, context.palette().body());
    int most = Math.max(1, (int) ((RowPlan.MAX_HEIGHT - 40) / lineHeight));
    if (starts.size() <= most) {
      return Texts.cells(text);
    }
    List<RichText> pieces = new ArrayList<>();
    for (int first = 0; first < starts.size(); first += most) {
      int end = first + most < starts.size() ? starts.get(first + most) : text.length();
      pieces.add(text.slice(starts.get(first), end));
    }
    return pieces.stream().flatMap(p -> Texts.cells(p).stream()).toList();
  }

  private ReadText newNotes(List<ReadText> calls) {
    Set<Inline.Footnote> notes = new LinkedHashSet<>();
    Set<String> expansions = new LinkedHashSet<>();
    for (ReadText text : calls) {
      text.notes().stream().filter(n -> noted.add("#" + n.attributes().id())).forEach(notes::add);
      text.expansions().stream().filter(noted::add).forEach(expansions::add);
    }
    anchor(notes.stream().map(n -> n.attributes().id()));
    return notes.isEmpty() && expansions.isEmpty()
        ? ReadText.EMPTY
        : notesText.of(notes, expansions);
  }

  /** What a sheet has to be finished. */
  record Finished(
      List<RowBand> bands,
      List<Double> widths,
      List<ExcelTable> tables,
      List<DrawingPlan> drawings,
      List<CellRange> negatives,
      List<String> externalLinks,
      Map<String, Integer> anchors) {}

  /** The last column with content, from 0. */
  int lastColumn() {
    return grid.lastColumn(hasNotes);
  }

  /** The sheet below its running head, which is the first row. */
  Finished finish(RowPlan runningHead) {
    flush();
    List<Double> widths = grid.allWidths(hasNotes);
    List<RowBand> all = new ArrayList<>();
    all.add(new RowBand.Rows(List.of(runningHead)));
    all.addAll(bands);
    return new Finished(
        all, widths, tables, drawings, negatives, List.copyOf(externalLinks), Map.copyOf(anchors));
  }

  /** Reserves the first row for the running head. */
  void reserveRunningHead() {
    rowCount = 1;
  }
}
