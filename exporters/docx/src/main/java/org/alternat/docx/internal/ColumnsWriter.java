package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Walk;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.Property.Side;
import org.jspecify.annotations.Nullable;

/** Writes a description list in columns: a table whose only lines are those of the list. */
final class ColumnsWriter {
  /** Between a term and its description, and between columns. */
  private static final double GAP = 12;

  /** The most of a column that its terms take. */
  private static final double MAX_TERM = 0.45;

  private final Composition composition;
  private final BlockWriter blocks;
  private final Flow flow;

  ColumnsWriter(Composition composition, BlockWriter blocks) {
    this.composition = composition;
    this.blocks = blocks;
    this.flow = blocks.flow();
  }

  /** Writes a list. */
  void write(Block.DescriptionList list, ComputedStyle style, Frame frame) {
    flow.beforeTable(frame);
    int columns = Math.min(style.columnCount(), Math.max(1, list.entries().size()));
    int[] widths = widths(list, style, frame.room(), columns);
    Xml xml = blocks.xml();
    xml.start("w:tbl");
    properties(xml, list, style, frame, widths);
    List<Block.Entry> entries = list.entries();
    int rows = (entries.size() + columns - 1) / columns;
    for (int row = 0; row < rows; row++) {
      xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
      for (int column = 0; column < columns; column++) {
        int index = row * columns + column;
        boolean empty = index >= entries.size();
        Block.@Nullable Entry entry = empty ? null : entries.get(index);
        Edges edges = Edges.of(style, row, rows);
        term(xml, entry, style, frame, widths[2 * column], column == 0 ? edges.first() : edges);
        description(xml, entry, style, frame, widths[2 * column + 1], edges);
      }
      xml.end();
    }
    xml.end();
    flow.afterTable(style);
  }

  private static int[] widths(
      Block.DescriptionList list, ComputedStyle style, double room, int columns) {
    double column = room / columns;
    int[] widths = new int[2 * columns];
    for (int c = 0; c < columns; c++) {
      double term = 0;
      for (int i = c; i < list.entries().size(); i += columns) {
        String words = Walk.text(list.entries().get(i).term().content());
        term = Math.max(term, ColumnWidths.width(words) * style.fontSize());
      }
      term = Math.min(term + GAP, column * MAX_TERM);
      widths[2 * c] = Math.max(20, Ooxml.twips(term));
      widths[2 * c + 1] = Math.max(20, Ooxml.twips(column - term));
    }
    return widths;
  }

  private void properties(
      Xml xml, Block.DescriptionList list, ComputedStyle style, Frame frame, int[] widths) {
    Xml look = Xml.fragment().start("w:tblPr").start("w:tblBorders");
    Side[] sides = {Side.TOP, Side.LEFT, Side.BOTTOM, Side.RIGHT};
    for (Side side : sides) {
      style.border(side).ifPresent((Border b) -> Box.write(look, "w:" + Box.name(side), b));
    }
    look.end().start("w:tblCellMar");
    for (Side side : sides) {
      int space = side == Side.RIGHT ? Ooxml.twips(GAP / 2) : 0;
      look.start("w:" + Box.name(side)).attribute("w:w", space).attribute("w:type", "dxa").end();
    }
    look.end().end();
    Box.ground(look, style);
    String words = StyleBook.words(list.attributes().classes());
    String id =
        composition
            .styles()
            .table(words.isEmpty() ? "Definitions" : words + " Table", look.toString());
    xml.start("w:tblPr").value("w:tblStyle", id);
    xml.on("w:bidiVisual", frame.speech().direction() == Direction.RTL);
    xml.start("w:tblW").attribute("w:w", java.util.Arrays.stream(widths).sum());
    xml.attribute("w:type", "dxa").end();
    xml.start("w:tblInd").attribute("w:w", Ooxml.twips(frame.left()));
    xml.attribute("w:type", "dxa").end();
    xml.start("w:tblLayout").attribute("w:type", "fixed").end();
    xml.start("w:tblLook").attribute("w:val", "0600").attribute("w:firstRow", 0);
    xml.attribute("w:lastRow", 0).attribute("w:firstColumn", 0).attribute("w:lastColumn", 0);
    xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1).end();
    xml.end().start("w:tblGrid");
    for (int width : widths) {
      xml.start("w:gridCol").attribute("w:w", width).end();
    }
    xml.end();
  }

  /** The padding of the list, which the cells at its edges have, in twentieths of a point. */
  private record Edges(int top, int left, int bottom, int firstLeft) {
    static Edges of(ComputedStyle style, int row, int rows) {
      return new Edges(
          row == 0 ? Ooxml.twips(style.padding(Side.TOP)) : 0,
          0,
          row + 1 == rows ? Ooxml.twips(style.padding(Side.BOTTOM)) : 0,
          Ooxml.twips(style.padding(Side.LEFT)));
    }

    /** Those of the first cell of a row. */
    Edges first() {
      return new Edges(top, firstLeft, bottom, firstLeft);
    }

    void write(Xml xml) {
      if (top > 0 || left > 0 || bottom > 0) {
        xml.start("w:tcMar");
        side(xml, "w:top", top);
        side(xml, "w:left", left);
        side(xml, "w:bottom", bottom);
        xml.end();
      }
    }

    private static void side(Xml xml, String name, int space) {
      if (space > 0) {
        xml.start(name).attribute("w:w", space).attribute("w:type", "dxa").end();
      }
    }
  }

  private static void open(Xml xml, int width, Edges edges) {
    xml.start("w:tc").start("w:tcPr");
    xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
    edges.write(xml);
    xml.end();
  }

  private void term(
      Xml xml,
      Block.@Nullable Entry entry,
      ComputedStyle style,
      Frame frame,
      int width,
      Edges edges) {
    open(xml, width, edges);
    BlockWriter cell = blocks.cell();
    Frame inner = frame.cell(style, frame.speech(), frame.name(), width / 20.0, false);
    if (entry != null) {
      flow.moveAnchors(cell.flow());
      Block.Term term = entry.term();
      ComputedStyle own = style.child("dt", term.attributes().classes());
      Block.Paragraph line = new Block.Paragraph(term.attributes(), term.content());
      cell.flow().line(line, term.content(), inner, own, frame.name() + " Term");
    }
    cell.flow().finish(inner);
    xml.end();
  }

  private void description(
      Xml xml,
      Block.@Nullable Entry entry,
      ComputedStyle style,
      Frame frame,
      int width,
      Edges edges) {
    open(xml, width, edges);
    BlockWriter cell = blocks.cell();
    Frame inner = frame.cell(style, frame.speech(), frame.name(), width / 20.0, false);
    if (entry != null) {
      Block.Description description = entry.description();
      ComputedStyle own = style.child("dd", description.attributes().classes());
      cell.flow().anchor(description.attributes().id());
      inner =
          frame.cell(
              own, frame.speech().of(description.attributes()), frame.name(), width / 20.0, false);
      cell.write(description.content(), inner);
    }
    cell.flow().finish(inner);
    xml.end();
  }
}
