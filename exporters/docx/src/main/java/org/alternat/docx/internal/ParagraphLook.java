package org.alternat.docx.internal;

import java.util.List;
import org.alternat.ooxml.Xml;

/**
 * The looks of a paragraph as Word knows them; lengths in twips.
 *
 * @param firstLine indentation of the first line; negative hangs it out
 * @param line the exact distance of lines; 0 for as much as the content needs
 * @param alignment a value of {@code w:jc}, empty for the start of the line
 * @param tabs the tab stops
 * @param outline the outline level from 0, or -1
 * @param numbering the list that the style itself belongs to, or {@link ListMark#NONE}
 */
record ParagraphLook(
    boolean keepNext,
    boolean keepLines,
    boolean pageBreakBefore,
    boolean widowControl,
    Box box,
    List<Tab> tabs,
    boolean hyphenate,
    int before,
    int after,
    int line,
    int left,
    int right,
    int firstLine,
    String alignment,
    int outline,
    ListMark numbering) {

  /** Copies the tabs. */
  ParagraphLook {
    tabs = List.copyOf(tabs);
  }

  /** A tab stop; {@code leader} is empty for none. */
  record Tab(int position, String alignment, String leader) {}

  /** A list and a level of it. */
  record ListMark(int number, int level) {
    static final ListMark NONE = new ListMark(0, 0);
  }

  ParagraphLook withNumbering(ListMark mark) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        after,
        line,
        left,
        right,
        firstLine,
        alignment,
        outline,
        mark);
  }

  ParagraphLook withOutline(int level) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        after,
        line,
        left,
        right,
        firstLine,
        alignment,
        level,
        numbering);
  }

  ParagraphLook withTabs(List<Tab> stops) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        stops,
        hyphenate,
        before,
        after,
        line,
        left,
        right,
        firstLine,
        alignment,
        outline,
        numbering);
  }

  ParagraphLook withLine(int distance) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        after,
        distance,
        left,
        right,
        firstLine,
        alignment,
        outline,
        numbering);
  }

  ParagraphLook withFirstLine(int indent) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        after,
        line,
        left,
        right,
        indent,
        alignment,
        outline,
        numbering);
  }

  ParagraphLook withKeepNext() {
    return new ParagraphLook(
        true,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        after,
        line,
        left,
        right,
        firstLine,
        alignment,
        outline,
        numbering);
  }

  ParagraphLook withAfter(int space) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        before,
        space,
        line,
        left,
        right,
        firstLine,
        alignment,
        outline,
        numbering);
  }

  ParagraphLook withBefore(int space) {
    return new ParagraphLook(
        keepNext,
        keepLines,
        pageBreakBefore,
        widowControl,
        box,
        tabs,
        hyphenate,
        space,
        after,
        line,
        left,
        right,
        firstLine,
        alignment,
        outline,
        numbering);
  }

  /** Writes the properties in the order of the schema, for a style. */
  void write(Xml xml) {
    xml.on("w:keepNext", keepNext).on("w:keepLines", keepLines);
    xml.on("w:pageBreakBefore", pageBreakBefore);
    if (!widowControl) {
      xml.value("w:widowControl", 0);
    }
    if (!numbering.equals(ListMark.NONE)) {
      writeNumbering(xml, numbering);
    }
    box.write(xml);
    writeTabs(xml);
    xml.on("w:suppressAutoHyphens", !hyphenate);
    spacing(xml);
    writeIndent(xml);
    if (!alignment.isEmpty()) {
      xml.value("w:jc", alignment);
    }
    if (outline >= 0) {
      xml.value("w:outlineLvl", outline);
    }
  }

  /** Writes {@code w:numPr}. */
  static void writeNumbering(Xml xml, ListMark mark) {
    xml.start("w:numPr");
    if (mark.level() > 0) {
      xml.value("w:ilvl", mark.level());
    }
    xml.value("w:numId", mark.number()).end();
  }

  void writeTabs(Xml xml) {
    if (!tabs.isEmpty()) {
      xml.start("w:tabs");
      tabs.forEach(t -> tab(xml, t));
      xml.end();
    }
  }

  private void spacing(Xml xml) {
    xml.start("w:spacing").attribute("w:before", before).attribute("w:after", after);
    xml.attribute("w:line", line == 0 ? 240 : line);
    xml.attribute("w:lineRule", line == 0 ? "auto" : "exact").end();
  }

  void writeIndent(Xml xml) {
    xml.start("w:ind").attribute("w:left", left).attribute("w:right", right);
    if (firstLine < 0) {
      xml.attribute("w:hanging", -firstLine);
    } else {
      xml.attribute("w:firstLine", firstLine);
    }
    xml.end();
  }

  private static void tab(Xml xml, Tab tab) {
    xml.start("w:tab").attribute("w:val", tab.alignment());
    if (!tab.leader().isEmpty()) {
      xml.attribute("w:leader", tab.leader());
    }
    xml.attribute("w:pos", tab.position()).end();
  }
}
