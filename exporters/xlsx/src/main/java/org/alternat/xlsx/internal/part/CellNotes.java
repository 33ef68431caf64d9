package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.List;
import org.alternat.xlsx.internal.sheet.CellNote;

/**
 * Writes the notes on the cells of a sheet: their texts, and the boxes that Excel shows them in,
 * which are VML to this day (ISO/IEC 29500-4, 19).
 */
final class CellNotes {
  private static final String SHAPE = "_x0000_t202";
  private static final int BOX_COLUMNS = 2;
  private static final int CHARACTERS_PER_LINE = 40;
  private static final int LEAST_ROWS = 4;
  private static final int MOST_ROWS = 24;

  private CellNotes() {}

  /** Writes the part of the texts. */
  static void texts(List<CellNote> notes, XmlWriter xml) throws IOException {
    List<String> authors = notes.stream().map(CellNote::author).distinct().toList();
    xml.start("comments").attribute("xmlns", SharedStrings.NAMESPACE);
    xml.start("authors");
    for (String author : authors) {
      xml.leaf("author", author);
    }
    xml.end().start("commentList");
    for (CellNote note : notes) {
      xml.start("comment").attribute("ref", "A" + (note.row() + 1));
      xml.attribute("authorId", authors.indexOf(note.author()));
      xml.start("text").start("t").attribute("xml:space", "preserve");
      xml.text(note.text()).end().end().end();
    }
    xml.end().end();
  }

  /** Writes the part of the boxes. */
  static void boxes(List<CellNote> notes, XmlWriter xml) throws IOException {
    xml.start("xml").attribute("xmlns:v", "urn:schemas-microsoft-com:vml");
    xml.attribute("xmlns:o", "urn:schemas-microsoft-com:office:office");
    xml.attribute("xmlns:x", "urn:schemas-microsoft-com:office:excel");
    xml.start("v:shapetype").attribute("id", SHAPE).attribute("coordsize", "21600,21600");
    xml.attribute("o:spt", 202).attribute("path", "m,l,21600r21600,l21600,xe");
    xml.start("v:stroke").attribute("joinstyle", "miter").end();
    xml.start("v:path").attribute("gradientshapeok", "t");
    xml.attribute("o:connecttype", "rect").end().end();
    for (int i = 0; i < notes.size(); i++) {
      box(notes.get(i), i, xml);
    }
    xml.end();
  }

  private static void box(CellNote note, int index, XmlWriter xml) throws IOException {
    xml.start("v:shape").attribute("id", "_x0000_s" + (1025 + index));
    xml.attribute("type", "#" + SHAPE);
    xml.attribute("style", "position:absolute;visibility:hidden");
    xml.attribute("fillcolor", "#ffffe1").attribute("o:insetmode", "auto");
    xml.start("v:fill").attribute("color2", "#ffffe1").end();
    xml.start("v:shadow").attribute("on", "t").attribute("obscured", "t").end();
    xml.start("v:path").attribute("o:connecttype", "none").end();
    xml.start("v:textbox").attribute("style", "mso-direction-alt:auto");
    xml.start("div").end().end();
    xml.start("x:ClientData").attribute("ObjectType", "Note");
    xml.start("x:MoveWithCells").end().start("x:SizeWithCells").end();
    int top = Math.max(0, note.row() - 1);
    xml.leaf(
        "x:Anchor",
        "1, 12, " + top + ", 4, " + (1 + BOX_COLUMNS) + ", 12, " + (top + rows(note)) + ", 4");
    xml.leaf("x:AutoFill", "False").leaf("x:Row", Integer.toString(note.row()));
    xml.leaf("x:Column", "0").end().end();
  }

  private static int rows(CellNote note) {
    int lines = note.text().lines().mapToInt(l -> 1 + l.length() / CHARACTERS_PER_LINE).sum();
    return Math.clamp(lines + 1, LEAST_ROWS, MOST_ROWS);
  }
}
