package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.ExcelTable;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowBand;

/** Puts tables on a sheet, from its first column on. */
final class TablePlanner {
  private static final double GAP = 10;
  private static final double ABOVE_CAPTION = 6;

  private final PlanContext context;
  private final TableNames names;
  private final SheetDraft draft;

  TablePlanner(PlanContext context, TableNames names, SheetDraft draft) {
    this.context = context;
    this.names = names;
    this.draft = draft;
  }

  /**
   * Where a table stands.
   *
   * @param headRow the first header row, or the first row of data when there is none
   * @param headRows how many header rows there are
   */
  record Place(int headRow, int headRows) {
    /** The first row of data. */
    int bodyRow() {
      return headRow + headRows;
    }
  }

  /** Puts a table with its caption below what is there. */
  Place put(TableStudy study) {
    draft.gap(GAP);
    draft.space();
    Table table = study.table();
    draft.anchor(Stream.of(table.attributes().id()));
    draft.anchor(Ids.inLine(table.caption()));
    caption(study);
    return rows(study, table.caption().isEmpty() ? table.attributes().id() : captionWords(table));
  }

  /** Puts the rows of a table below what is there, without its caption. */
  Place rows(TableStudy study, String name) {
    Table table = study.table();
    draft.beginTable();
    int headRow = draft.nextRow();
    int room = Math.max(0, draft.room() - table.head().size() - table.foot().size());
    int bodyRows = Math.min(table.body().size(), room);
    if (bodyRows < table.body().size()) {
      context
          .report()
          .lost(
              table.attributes().origin(),
              "a sheet has 1,048,576 rows; the last "
                  + (table.body().size() - bodyRows)
                  + " rows of the table are left out");
    }
    Place place = new Place(headRow, table.head().size());
    boolean asTable = study.isExcelTable() && bodyRows > 0;
    String function = asTable && table.foot().size() == 1 ? Totals.VISIBLE_SUM : Totals.SUM;
    Totals totals = new Totals(study, place.bodyRow(), function);
    part(study, Part.HEAD, table.head().size(), totals);
    part(study, Part.BODY, bodyRows, totals);
    part(study, Part.FOOT, table.foot().size(), totals);
    if (asTable) {
      draft.add(excelTable(study, place, bodyRows, totals, name));
    }
    negatives(study, place.bodyRow());
    draft.gap(GAP);
    return place;
  }

  private void part(TableStudy study, Part part, int wanted, Totals totals) {
    List<Table.Row> rows = study.table().rows(part);
    int size = Math.min(wanted, draft.room());
    if (size <= 0) {
      return;
    }
    anchors(rows.subList(0, size));
    RowBand band =
        study.spans()
            ? new SpannedRows(study, part, draft.grid(), totals, context).band()
            : new TableBand(study, part, size, draft.grid(), totals, context);
    draft.add(band, study.census().hasLinks() ? links(rows) : Set.of());
  }

  private void anchors(List<Table.Row> rows) {
    if (context.linked().isEmpty() && context.document().remarks().isEmpty()) {
      return;
    }
    int first = draft.nextRow();
    for (int r = 0; r < rows.size(); r++) {
      draft.anchor(Ids.in(rows.get(r)), first + r);
    }
  }

  private static Set<String> links(List<Table.Row> rows) {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> Walk.inlines(c.content()))
        .filter(Inline.Link.class::isInstance)
        .flatMap(l -> ExternalLinks.of(((Inline.Link) l).target()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void caption(TableStudy study) {
    ComputedStyle style = study.style().child("caption");
    ReadText text = Captions.of(study.table(), style, context);
    ReadText head = headNotes(study, style);
    if (text.text().isEmpty() && head.notes().isEmpty() && head.expansions().isEmpty()) {
      return;
    }
    CellLook look = context.looks().text("Caption", style);
    look = look.withAlignment(look.alignment().withVertical(Vertical.BOTTOM));
    TextCell cell = new TextCell(0, draft.grid().textSpan(), text.text(), look, text.link());
    draft.text(List.of(cell), ABOVE_CAPTION, List.of(text, head));
  }

  /** The notes that header cells call for, and the abbreviations of all cells. */
  private ReadText headNotes(TableStudy study, ComputedStyle style) {
    CellText texts = new CellText(context);
    ComputedStyle row = study.style().child("thead").child("tr");
    ReadText all = ReadText.EMPTY;
    for (Table.Row headRow : study.table().head()) {
      for (Table.Cell cell : headRow.cells()) {
        all = all.then(texts.read(cell, row), RichText.EMPTY);
      }
    }
    if (!study.census().hasAbbreviations()) {
      return new ReadText(RichText.EMPTY, all.link(), all.notes(), List.of());
    }
    List<String> expansions =
        Walk.cells(study.table())
            .flatMap(c -> Walk.inlines(c.content()))
            .filter(Inline.Abbreviation.class::isInstance)
            .flatMap(a -> InlineReader.read(List.of(a), style, context).expansions().stream())
            .distinct()
            .toList();
    return new ReadText(RichText.EMPTY, all.link(), all.notes(), expansions);
  }

  private static String captionWords(Table table) {
    return Walk.text(table.caption());
  }

  private ExcelTable excelTable(
      TableStudy study, Place place, int bodyRows, Totals totals, String name) {
    Table table = study.table();
    boolean withTotals = table.foot().size() == 1;
    int firstRow = place.bodyRow() - 1;
    int lastRow = firstRow + bodyRows + (withTotals ? 1 : 0);
    List<String> columns =
        new ArrayList<>(study.columns().stream().map(TableColumn::name).toList());
    if (!study.notesColumn().isEmpty()) {
      columns.add(study.notesColumn());
    }
    study.keys().forEach(k -> columns.add(k.name()));
    boolean named = columns.stream().noneMatch(String::isBlank);
    return new ExcelTable(
        names.name(name, table.attributes().id()),
        new CellRange(firstRow, 0, lastRow, study.width() - 1),
        columns,
        named,
        withTotals ? totals(study, totals) : List.of());
  }

  private List<ExcelTable.Total> totals(TableStudy study, Totals totals) {
    List<ExcelTable.Total> all = new ArrayList<>();
    List<Table.Cell> cells = study.table().foot().getFirst().cells();
    CellText texts = new CellText(context);
    ComputedStyle row = study.style().child("tfoot").child("tr");
    for (int c = 0; c < cells.size(); c++) {
      all.add(totals.describe(cells.get(c), c, texts.read(cells.get(c), row).text().plain()));
    }
    if (!study.notesColumn().isEmpty()) {
      all.add(new ExcelTable.Words(""));
    }
    study.keys().forEach(k -> all.add(new ExcelTable.Words("")));
    return all;
  }

  private void negatives(TableStudy study, int bodyRow) {
    int rows = study.table().body().size();
    for (int c = 0; c < study.columns().size() && rows > 0; c++) {
      if (study.columns().get(c).negative()) {
        draft.markNegatives(new CellRange(bodyRow, c, draft.nextRow() - 1, c));
      }
    }
  }
}
