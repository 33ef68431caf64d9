package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/**
 * Writes a box that holds more than plain paragraphs as a table of one cell: Word breaks the box of
 * paragraphs wherever their indents differ, as those of lists do.
 */
final class BoxWriter {
  private static final Side[] SIDES = {Side.TOP, Side.LEFT, Side.BOTTOM, Side.RIGHT};

  private final Composition composition;
  private final BlockWriter blocks;

  BoxWriter(Composition composition, BlockWriter blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  /**
   * Writes a box.
   *
   * @param around the frame that the box stands in
   * @param inside the frame within it
   */
  void write(List<Block> content, ComputedStyle style, Frame around, Frame inside) {
    Flow flow = blocks.flow();
    if (flow.owesMark()) {
      flow.thin(around);
    }
    flow.beforeTable(around);
    double left = around.left() + style.margin(Side.LEFT);
    double width = Math.max(36, around.room() - style.margin(Side.LEFT) - style.margin(Side.RIGHT));
    double padding = style.padding(Side.LEFT) + style.padding(Side.RIGHT);
    Xml xml = blocks.xml();
    xml.start("w:tbl");
    properties(xml, style, around, inside.name(), left, width);
    xml.start("w:tblGrid").start("w:gridCol").attribute("w:w", Ooxml.twips(width)).end().end();
    xml.start("w:tr");
    if (style.keepTogether()) {
      xml.start("w:trPr").empty("w:cantSplit").end();
    }
    xml.start("w:tc").start("w:tcPr").start("w:tcW").attribute("w:w", Ooxml.twips(width));
    xml.attribute("w:type", "dxa").end().end();
    BlockWriter cell = blocks.cell();
    Frame frame =
        around.cell(
            style,
            inside.speech(),
            inside.name(),
            Math.max(18, width - padding),
            around.keepNext());
    flow.moveAnchors(cell.flow());
    cell.write(content, frame);
    cell.flow().finish(frame);
    xml.end().end().end();
    flow.afterTable(style);
  }

  private void properties(
      Xml xml, ComputedStyle style, Frame frame, String name, double left, double width) {
    Xml look = Xml.fragment().start("w:tblPr").start("w:tblBorders");
    for (Side side : SIDES) {
      style.border(side).ifPresent(b -> Box.write(look, "w:" + Box.name(side), b));
    }
    look.end().start("w:tblCellMar");
    for (Side side : SIDES) {
      look.start("w:" + Box.name(side)).attribute("w:w", Ooxml.twips(style.padding(side)));
      look.attribute("w:type", "dxa").end();
    }
    look.end().end();
    Box.ground(look, style);
    xml.start("w:tblPr");
    xml.value("w:tblStyle", composition.styles().table(name + " Box", look.toString()));
    xml.on("w:bidiVisual", frame.speech().direction() == Direction.RTL);
    xml.start("w:tblW").attribute("w:w", Ooxml.twips(width)).attribute("w:type", "dxa").end();
    xml.start("w:tblInd").attribute("w:w", Ooxml.twips(left)).attribute("w:type", "dxa").end();
    xml.start("w:tblLayout").attribute("w:type", "fixed").end();
    xml.start("w:tblLook").attribute("w:val", "0600").attribute("w:firstRow", 0);
    xml.attribute("w:lastRow", 0).attribute("w:firstColumn", 0).attribute("w:lastColumn", 0);
    xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1).end();
    xml.end();
  }
}
