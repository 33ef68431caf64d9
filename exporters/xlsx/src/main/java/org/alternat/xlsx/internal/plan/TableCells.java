package org.alternat.xlsx.internal.plan;

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

/** Makes the cells of one table: typed where the document says what they are. */
final class TableCells {
  private final PlanContext context;
  private final CellText texts;

  TableCells(PlanContext context) {
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
  Made make(Table.Cell cell, Part part, ComputedStyle row, TableColumn column) {
    ReadText text = texts.read(cell, row);
    CellLook look = look(cell, part, row, column);
    if (part != Part.HEAD) {
      Optional<Inline.Data> figure = TypedCell.figure(cell);
      if (figure.isPresent()) {
        return figure(figure.get(), look, text, column);
      }
      Optional<Inline.Time> day = TypedCell.day(cell);
      if (day.isPresent()) {
        return new Made(
            new CellPlan.Day(day.get().day().orElseThrow()),
            oneLine(look).withNumberFormat(column.dayFormat()),
            text);
      }
      TypedCell.whyText(cell)
          .ifPresent(why -> context.report().lost(cell.attributes().origin(), why));
    }
    return new Made(Texts.content(text.text()), Texts.guarded(look, text.text()), text);
  }

  /** A header cell of one of Excel's tables: its text is the name of the column. */
  Made header(Table.Cell cell, ComputedStyle row, TableColumn column) {
    CellLook look = look(cell, Part.HEAD, row, column);
    RichText name = RichText.of(column.name(), look.font());
    ReadText text = texts.read(cell, row);
    return new Made(new CellPlan.Text(name), Texts.guarded(look, name), text);
  }

  private static Made figure(Inline.Data data, CellLook look, ReadText text, TableColumn column) {
    String code = column.numberFormats().getOrDefault(data.unit(), CellLook.GENERAL);
    Alignment alignment = look.alignment();
    // Figures stand at the end of their column without being told.
    CellLook numeric =
        alignment.horizontal() == Horizontal.LEFT
            ? look.withAlignment(alignment.withHorizontal(Horizontal.GENERAL))
            : look;
    return new Made(
        new CellPlan.Amount(data.value()), oneLine(numeric).withNumberFormat(code), text);
  }

  private static CellLook oneLine(CellLook look) {
    return look.withAlignment(look.alignment().withWrap(false));
  }

  private CellLook look(Table.Cell cell, Part part, ComputedStyle row, TableColumn column) {
    ComputedStyle style = CellText.style(cell, row);
    Alignment alignment = context.looks().alignment(style, 0);
    if (alignment.horizontal() == Horizontal.GENERAL) {
      alignment = alignment.withHorizontal(column.numeric() ? end(alignment) : start(alignment));
    }
    alignment = alignment.withVertical(part == Part.HEAD ? Vertical.BOTTOM : Vertical.CENTER);
    return CellLook.of(name(cell, part), texts.font(cell, row), alignment)
        .withFill(style.backgroundColor().or(row::backgroundColor).orElse(null))
        .withEdges(context.looks().edges(style));
  }

  private static Horizontal end(Alignment alignment) {
    return alignment.reading() == CellLook.Reading.RTL ? Horizontal.LEFT : Horizontal.RIGHT;
  }

  private static Horizontal start(Alignment alignment) {
    return alignment.reading() == CellLook.Reading.RTL ? Horizontal.RIGHT : Horizontal.LEFT;
  }

  private static String name(Table.Cell cell, Part part) {
    String base =
        switch (part) {
          case HEAD -> "Table head";
          case BODY -> cell.header() ? "Table row head" : "Table cell";
          case FOOT -> "Table total";
        };
    return Texts.styleName(base, cell.attributes());
  }
}
