package org.alternat.xlsx.internal.plan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RichText;

/** Makes the cells of one part of a table: typed where the document says what they are. */
final class TableCells {
  private final PlanContext context;
  private final CellText texts;
  private final Part part;

  /** The looks by column and style: there are few, and a long table asks for them very often. */
  private final IdentityHashMap<TableColumn, Map<ComputedStyle, ColumnLook>> looks =
      new IdentityHashMap<>();

  TableCells(Part part, PlanContext context) {
    this.part = part;
    this.context = context;
    this.texts = new CellText(context);
  }

  /**
   * A cell with what it calls for beside itself.
   *
   * @param text the words, also of a typed cell
   */
  record Made(CellPlan.Content content, CellLook look, ReadText text) {
    /** The link of a cell of text. */
    CellLink link() {
      return text.link();
    }
  }

  /**
   * Makes a cell.
   *
   * @param row the style of its row
   */
  Made make(Table.Cell cell, ComputedStyle row, TableColumn column) {
    boolean bare = part != Part.HEAD && TypedCell.isBare(cell);
    ReadText text = bare ? ReadText.EMPTY : read(cell, row);
    ColumnLook look = look(cell, row, column);
    if (part != Part.HEAD) {
      Optional<Inline.Data> figure = TypedCell.figure(cell);
      if (figure.isPresent()) {
        CellLook numeric = look.figure(figure.get().unit());
        return new Made(new CellPlan.Amount(figure.get().value()), numeric, text);
      }
      Optional<Inline.Time> day = TypedCell.day(cell);
      if (day.isPresent()) {
        return new Made(new CellPlan.Day(day.get().day().orElseThrow()), look.day(), text);
      }
      TypedCell.whyText(cell)
          .ifPresent(why -> context.report().lost(cell.attributes().origin(), why));
      text = bare ? read(cell, row) : text;
    }
    return new Made(Texts.content(text.text()), Texts.guarded(look.text(), text.text()), text);
  }

  private ReadText read(Table.Cell cell, ComputedStyle row) {
    return texts.read(cell, row);
  }

  /** A header cell of one of Excel's tables: its text is the name of the column. */
  Made header(Table.Cell cell, ComputedStyle row, TableColumn column) {
    CellLook look = look(cell, row, column).text();
    RichText name = RichText.of(column.name(), look.font());
    return new Made(new CellPlan.Text(name), Texts.guarded(look, name), read(cell, row));
  }

  private ColumnLook look(Table.Cell cell, ComputedStyle row, TableColumn column) {
    return looks
        .computeIfAbsent(column, c -> new HashMap<>())
        .computeIfAbsent(
            CellText.textStyle(cell, row), s -> new ColumnLook(newLook(cell, row, column), column));
  }

  private CellLook newLook(Table.Cell cell, ComputedStyle row, TableColumn column) {
    ComputedStyle style = CellText.style(cell, row);
    Alignment alignment = context.looks().alignment(style, 0);
    if (alignment.horizontal() == Horizontal.GENERAL) {
      alignment =
          column.numeric()
              ? alignment.withHorizontal(end(alignment))
              : alignment.withHorizontal(start(alignment)).withIndent(column.indent());
    }
    alignment = alignment.withVertical(part == Part.HEAD ? Vertical.BOTTOM : Vertical.CENTER);
    return CellLook.of(name(cell), texts.font(cell, row), alignment)
        .withFill(style.backgroundColor().or(row::backgroundColor).orElse(null))
        .withEdges(context.looks().edges(style));
  }

  private static Horizontal end(Alignment alignment) {
    return alignment.reading() == CellLook.Reading.RTL ? Horizontal.LEFT : Horizontal.RIGHT;
  }

  private static Horizontal start(Alignment alignment) {
    return alignment.reading() == CellLook.Reading.RTL ? Horizontal.RIGHT : Horizontal.LEFT;
  }

  private String name(Table.Cell cell) {
    String base =
        switch (part) {
          case HEAD -> "Table head";
          case BODY -> cell.header() ? "Table row head" : "Table cell";
          case FOOT -> "Table total";
        };
    return Texts.styleName(base, cell.attributes());
  }
}
