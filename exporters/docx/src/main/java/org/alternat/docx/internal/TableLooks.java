package org.alternat.docx.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Part;
import org.alternat.ooxml.Xml;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.Property.Side;
import org.alternat.style.VerticalAlign;

/** What the cells of a table usually look like, as a table style; and what one has beyond it. */
final class TableLooks {
  private static final Side[] SIDES = {Side.TOP, Side.LEFT, Side.BOTTOM, Side.RIGHT};

  private final ComputedStyle table;
  private final ComputedStyle usual;
  private final ComputedStyle heading;
  private final Map<ComputedStyle, String> direct = new HashMap<>();
  private final Map<ComputedStyle, String> directInHead = new HashMap<>();

  TableLooks(ComputedStyle table) {
    this.table = table;
    this.usual = table.child("tbody").child("tr").child("td");
    this.heading = table.child("thead").child("tr").child("th");
  }

  /** The style of the row at an index of its part. */
  ComputedStyle row(Part part, Table.Row row, int index) {
    return table.child(part.element()).row(row.attributes().classes(), index);
  }

  /** The style of a cell in a row of a style. */
  static ComputedStyle cell(ComputedStyle row, Cell cell) {
    return row.child(cell.element(), cell.attributes().classes());
  }

  /** The id of the table style. */
  String style(StyleBook styles, String name) {
    Xml xml = Xml.fragment();
    xml.start("w:tblPr");
    tableBorders(xml);
    margins(xml, "w:tblCellMar", usual);
    xml.end();
    xml.start("w:tblStylePr").attribute("w:type", "firstRow").start("w:tcPr");
    borders(xml, heading);
    ground(xml, heading);
    xml.end().end();
    return styles.table(name, xml.toString());
  }

  private void tableBorders(Xml xml) {
    Xml borders = Xml.fragment();
    for (Side side : SIDES) {
      Optional<Border> own = table.border(side).or(() -> usual.border(side));
      own.ifPresent(b -> Box.write(borders, "w:" + Box.name(side), b));
    }
    usual
        .border(Side.BOTTOM)
        .or(() -> usual.border(Side.TOP))
        .ifPresent(b -> Box.write(borders, "w:insideH", b));
    usual
        .border(Side.RIGHT)
        .or(() -> usual.border(Side.LEFT))
        .ifPresent(b -> Box.write(borders, "w:insideV", b));
    if (!borders.isEmpty()) {
      xml.start("w:tblBorders").raw(borders.toString()).end();
    }
  }

  private static void borders(Xml xml, ComputedStyle style) {
    Xml borders = Xml.fragment();
    for (Side side : SIDES) {
      style.border(side).ifPresent(b -> Box.write(borders, "w:" + Box.name(side), b));
    }
    if (!borders.isEmpty()) {
      xml.start("w:tcBorders").raw(borders.toString()).end();
    }
  }

  private static void ground(Xml xml, ComputedStyle style) {
    background(style).ifPresent(color -> Box.shade(xml, color));
  }

  /** Word paints cells alone, so that the ground of a row is that of its cells. */
  private static Optional<Color> background(ComputedStyle cell) {
    return cell.backgroundColor().or(() -> cell.parent().flatMap(ComputedStyle::backgroundColor));
  }

  /** Writes the padding of cells. */
  private static void margins(Xml xml, String element, ComputedStyle style) {
    xml.start(element);
    for (Side side : SIDES) {
      xml.start("w:" + Box.name(side)).attribute("w:w", Ooxml.twips(style.padding(side)));
      xml.attribute("w:type", "dxa").end();
    }
    xml.end();
  }

  /** Borders, ground and padding of a cell as far as the table style does not have them. */
  String direct(ComputedStyle cell, boolean firstRow) {
    return (firstRow ? directInHead : direct)
        .computeIfAbsent(
            cell,
            c -> {
              Xml xml = Xml.fragment();
              direct(xml, c, firstRow);
              return xml.toString();
            });
  }

  private void direct(Xml xml, ComputedStyle cell, boolean firstRow) {
    ComputedStyle expected = firstRow ? heading : usual;
    if (!sameBorders(cell, expected)) {
      borders(xml, cell);
    }
    if (!background(cell).equals(background(expected)) || !firstRow) {
      ground(xml, cell);
    }
    if (!samePadding(cell)) {
      margins(xml, "w:tcMar", cell);
    }
    String align = align(cell.verticalAlign());
    if (!align.isEmpty()) {
      xml.value("w:vAlign", align);
    }
  }

  private static boolean sameBorders(ComputedStyle one, ComputedStyle other) {
    for (Side side : SIDES) {
      if (!one.border(side).equals(other.border(side))) {
        return false;
      }
    }
    return true;
  }

  private boolean samePadding(ComputedStyle cell) {
    for (Side side : SIDES) {
      if (Ooxml.twips(cell.padding(side)) != Ooxml.twips(usual.padding(side))) {
        return false;
      }
    }
    return true;
  }

  private static String align(VerticalAlign align) {
    return switch (align) {
      case MIDDLE -> "center";
      case BOTTOM -> "bottom";
      case BASELINE, TOP, SUPER, SUB -> "";
    };
  }
}
