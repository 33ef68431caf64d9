package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Walk;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.docx.internal.ParagraphLook.Tab;
import org.alternat.export.PageMap;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;

/**
 * Writes the table of contents as a field with its result, so that Word shows it at once and can
 * make it anew when asked.
 */
final class ContentsWriter {
  private static final double INDENT = 12;

  private final Composition composition;
  private final Xml xml;
  private final Flow flow;

  ContentsWriter(Composition composition, Xml xml, Flow flow) {
    this.composition = composition;
    this.xml = xml;
    this.flow = flow;
  }

  /** A section with its level from 1. */
  private record Entry(Block.Section section, int level) {}

  /** Writes a list. */
  void write(Block.ContentsList list, Frame frame) {
    ComputedStyle style = frame.style().child("nav", list.attributes().classes());
    Frame inner = frame.inside(style, list.attributes(), frame.name());
    if (flow.owesMark()) {
      flow.thin(frame);
    }
    flow.open(style);
    flow.anchor(list.attributes().id());
    List<Entry> entries = new ArrayList<>();
    collect(composition.document().content(), 1, Math.min(list.depth(), 9), entries);
    flow.turn(inner);
    xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
    xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique").end().end();
    xml.start("w:sdtContent");
    title(list, inner, entries.isEmpty());
    entries(list, entries, inner);
    xml.end().end();
    flow.close(style);
  }

  /** Whether the note begins on a page that the template has filled in part. */
  private boolean sharesPage() {
    return composition
        .cover()
        .map(c -> !c.newPage() && !(c.before() + c.after()).isEmpty())
        .orElse(false);
  }

  private static void collect(List<Block> blocks, int level, int depth, List<Entry> entries) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section && level <= depth) {
        entries.add(new Entry(section, level));
        collect(section.content(), level + 1, depth, entries);
      }
    }
  }

  private void title(Block.ContentsList list, Frame frame, boolean alone) {
    if (list.title().isEmpty() && !alone) {
      return;
    }
    ComputedStyle style = frame.style().child("p");
    Block.Paragraph node = new Block.Paragraph(Attributes.NONE, list.title());
    ParagraphLook look = frame.look(style);
    flow.paragraph(
        new Flow.Paragraph(
            node, frame, style, "TOC Heading", alone ? look : look.withKeepNext(), ListMark.NONE),
        line -> line.inlines().write(list.title(), line.voice()));
  }

  private void entries(Block.ContentsList list, List<Entry> entries, Frame frame) {
    Optional<PageMap> pages = composition.pages();
    if (pages.isEmpty() && !entries.isEmpty()) {
      composition.lost(
          list.attributes().origin(),
          "the contents list has no page numbers: there is no page layouter");
    }
    if (pages.isPresent() && sharesPage()) {
      composition.lost(
          "the page numbers of the contents list may be wrong: how much of its page the text of the"
              + " reference document takes is not known");
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean first = i == 0;
      boolean last = i + 1 == entries.size();
      ComputedStyle style = frame.style().child("li", List.of("level-" + entry.level()));
      Block.Paragraph node = new Block.Paragraph(Attributes.NONE, List.of());
      ParagraphLook look = look(frame, style, entry.level());
      flow.paragraph(
          new Flow.Paragraph(node, frame, style, "TOC " + entry.level(), look, ListMark.NONE),
          line -> {
            if (first) {
              int depth = Math.min(list.depth(), 9);
              Fields.begin(xml, "TOC \\o \"1-" + depth + "\" \\h \\z \\u", "");
            }
            entry(entry, pages, line);
            if (last) {
              Fields.end(xml, "");
            }
          });
    }
  }

  /** The looks of an entry: its page number at the end of the line. */
  static ParagraphLook look(Frame frame, ComputedStyle style, int level) {
    int end = Ooxml.twips(frame.width() - frame.right());
    Frame indented = frame.indented((level - 1) * INDENT);
    return indented.look(style).withTabs(List.of(new Tab(end, "right", "dot")));
  }

  private void entry(Entry entry, Optional<PageMap> pages, Flow.Line line) {
    String id = entry.section().attributes().id();
    String bookmark = composition.places().name(id);
    xml.start("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", 1);
    String lead = composition.numbering().section(id).map(n -> lead(n, entry.level())).orElse("");
    line.inlines().text(lead + Walk.text(entry.section().title()), line.voice());
    Optional<Integer> page = pages.flatMap(p -> p.page(id)).map(composition::pageNumber);
    page.ifPresent(p -> {
      xml.start("w:r").empty("w:tab").end();
      Fields.write(xml, "PAGEREF " + bookmark + " \\h", p.toString(), "");
    });
    xml.end();
  }

  /** What stands before the title of a section that has a number. */
  private String lead(List<Integer> number, int level) {
    if (composition.house().numbersHeadings()) {
      return composition.house().headingNumber(number);
    }
    ComputedStyle title = HeadingWriter.plainStyle(composition, level);
    return HeadingWriter.text(composition, HeadingWriter.parts(title), Optional.of(number));
  }
}
