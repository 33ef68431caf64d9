package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a sheet: those that tables need, with widths that fit them; text stands across the
 * first of them, notes beside it: in the column where tables have theirs, or in one behind all.
 *
 * @param widths of the columns of content, in characters; 0 for a hidden one
 * @param textSpan how many columns, from the first on, a line of text covers
 * @param notesColumn the column of notes, from 0
 * @param chartReach how far charts reach beside their tables, in characters
 */
record SheetGrid(List<Double> widths, int textSpan, int notesColumn, double chartReach) {
  private static final double TEXT = 82;
  private static final double LEAST_TEXT = 72;
  private static final double LEAST_DATA = 60;
  private static final double NOTES = 44;
  private static final double LEAST_NOTES = 36;
  private static final double TERM = 24;
  private static final double NARROWEST = 8;
  private static final double WIDEST = 60;
  private static final double COMFORTABLE_TABLE = 132;
  private static final double NARROWEST_WRAP = 28;
  private static final double FILTER_BUTTON = 2.6;
  private static final double KEY = 11;

  /** Copies the list. */
  SheetGrid {
    widths = List.copyOf(widths);
  }

  /**
   * Lays out a sheet.
   *
   * @param tables all tables of the sheet
   * @param text whether there is more text than titles and captions
   * @param terms whether there are lists of terms and descriptions
   * @param charts the tables that are drawn
   */
  static SheetGrid of(
      List<TableStudy> tables,
      boolean text,
      boolean terms,
      List<TableStudy> charts,
      ColumnScale scale) {
    List<Double> widths = withKeys(tableWidths(tables, scale), tables);
    if (terms && widths.size() < 2) {
      widths = List.of(Math.max(TERM, widths.isEmpty() ? 0 : widths.getFirst()));
    }
    double wanted = text || terms ? TEXT : LEAST_DATA;
    double total = sum(widths);
    List<Double> all = new ArrayList<>(widths);
    double least = text || terms ? LEAST_TEXT : LEAST_DATA;
    if (total < least) {
      all.add(Math.max(NARROWEST, wanted - total));
    }
    int span = span(all, least);
    int notes = notesColumn(all, span, tables);
    if (notes < all.size()) {
      all.set(notes, Math.max(LEAST_NOTES, all.get(notes)));
    }
    return new SheetGrid(all, span, notes, chartReach(charts, widths, scale));
  }

  /**
   * Where notes on the text stand: below those of a table when these are the last on the sheet and
   * beside the text, for one more column would make the print small.
   */
  private static int notesColumn(List<Double> widths, int textSpan, List<TableStudy> tables) {
    int last = lastShown(widths);
    boolean ofTable =
        tables.stream().anyMatch(t -> !t.notesColumn().isEmpty() && t.shown() == last + 1);
    return ofTable && last >= textSpan ? last : widths.size();
  }

  /** How far charts reach that stand beside their tables, in characters. */
  private static double chartReach(
      List<TableStudy> charts, List<Double> widths, ColumnScale scale) {
    return charts.stream()
        .mapToDouble(t -> sum(widths.subList(0, t.width())))
        .filter(w -> w <= Figures.WIDEST_BESIDE)
        .map(w -> w + Figures.CHART_BESIDE / scale.pointsPerCharacter())
        .max()
        .orElse(0);
  }

  /** The fewest columns that are wide enough together. */
  private static int span(List<Double> widths, double least) {
    double width = 0;
    for (int i = 0; i < widths.size(); i++) {
      width += widths.get(i);
      if (width >= least) {
        return i + 1;
      }
    }
    return widths.size();
  }

  /**
   * The widths with those of keys. A key hides in a column that shows nothing else, for nobody
   * reads it; programs sort by it all the same.
   */
  private static List<Double> withKeys(List<Double> shown, List<TableStudy> tables) {
    List<Double> widths = new ArrayList<>(shown);
    for (TableStudy table : tables) {
      for (int c = table.shown(); c < table.width(); c++) {
        if (c >= widths.size()) {
          widths.add(0.0);
        } else if (widths.get(c) > 0) {
          widths.set(c, Math.max(widths.get(c), KEY));
        }
      }
    }
    return widths;
  }

  private static List<Double> tableWidths(List<TableStudy> tables, ColumnScale scale) {
    // Tables below each other share columns: a long text in one may not make the other sparse.
    double cap = tables.size() > 1 ? 0.7 * WIDEST : WIDEST;
    List<Double> widths = widths(tables, scale, cap);
    while (sum(widths) > COMFORTABLE_TABLE && cap > NARROWEST_WRAP) {
      cap = Math.max(NARROWEST_WRAP, cap - 4);
      widths = widths(tables, scale, cap);
    }
    return widths;
  }

  private static List<Double> widths(List<TableStudy> tables, ColumnScale scale, double cap) {
    List<Double> widths = new ArrayList<>();
    for (TableStudy table : tables) {
      for (int c = 0; c < table.shown(); c++) {
        double width =
            c < table.columns().size()
                ? width(table, table.columns().get(c), scale, cap)
                : Math.min(NOTES, cap);
        if (c < widths.size()) {
          widths.set(c, Math.max(widths.get(c), width));
        } else {
          widths.add(width);
        }
      }
    }
    return widths;
  }

  private static double width(TableStudy table, TableColumn column, ColumnScale scale, double cap) {
    double indent = scale.indent(column.indent());
    double beside = indent + (table.isExcelTable() ? FILTER_BUTTON : 0);
    double natural = scale.characters(column.natural()) + beside;
    double fixed = column.fixed() == 0 ? 0 : scale.characters(column.fixed()) + 1 + indent;
    double word = Math.min(WIDEST, scale.characters(column.word()) + beside);
    double fitted = natural <= cap ? natural : wrapped(natural, cap);
    double width = Math.max(Math.max(fitted, word), fixed);
    return Math.clamp(Math.ceil(width * 2) / 2, NARROWEST, Math.max(WIDEST, Math.min(fixed, 250)));
  }

  /** A width at which the lines of a long text are about equally full. */
  private static double wrapped(double natural, double cap) {
    double lines = Math.ceil(natural / cap);
    return Math.min(cap, natural / lines * 1.12);
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The width of columns together. */
  double width(int first, int span) {
    if (first >= widths.size()) {
      return NOTES;
    }
    double width = 0;
    for (int c = first; c < Math.min(widths.size(), first + span); c++) {
      width += widths.get(c);
    }
    return width;
  }

  /**
   * All columns of the sheet.
   *
   * @param withNotes whether there are notes on the text
   */
  List<Double> allWidths(boolean withNotes) {
    List<Double> all = new ArrayList<>(widths);
    if (withNotes && notesColumn == widths.size()) {
      all.add(NOTES);
    }
    // A chart floats: what is below it, notes too, takes nothing of the room beside its table.
    double missing = chartReach - sum(all);
    if (missing > 0) {
      all.add(Math.max(NARROWEST, missing));
    }
    return all;
  }

  /** The last column that is shown; the first when there is none. */
  int lastColumn(boolean withNotes) {
    return lastShown(allWidths(withNotes));
  }

  private static int lastShown(List<Double> widths) {
    for (int c = widths.size() - 1; c > 0; c--) {
      if (widths.get(c) > 0) {
        return c;
      }
    }
    return 0;
  }
}
