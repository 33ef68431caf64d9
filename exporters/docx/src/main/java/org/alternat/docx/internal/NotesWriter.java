package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.document.Remark;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes the parts of footnotes and of comments. */
final class NotesWriter {
  private static final double HANGING = 11;

  /** The height of the rule above footnotes with the space around it, in twips. */
  private static final int SEPARATOR = 123;

  private final Composition composition;

  NotesWriter(Composition composition) {
    this.composition = composition;
  }

  /** Writes {@code footnotes.xml}: the separators, then the notes in the order of their calls. */
  byte[] footnotes(PackagePart part) {
    Xml xml = Xml.part().start("w:footnotes");
    DocxWriter.namespaces(xml);
    separator(xml, -1, "separator");
    separator(xml, 0, "continuationSeparator");
    int number = 0;
    for (Inline.Footnote note : composition.notes()) {
      footnote(xml, note, ++number, part);
    }
    return xml.end().bytes();
  }

  private static void separator(Xml xml, int id, String type) {
    xml.start("w:footnote").attribute("w:type", type).attribute("w:id", id);
    // The page layout counts on this height; LibreOffice has it of itself.
    xml.start("w:p").start("w:pPr").start("w:spacing").attribute("w:before", 0);
    xml.attribute("w:after", 0).attribute("w:line", SEPARATOR).attribute("w:lineRule", "exact");
    xml.end().end();
    xml.start("w:r").empty("w:" + type).end().end().end();
  }

  /** The style of a footnote's text. */
  static ComputedStyle style(Composition composition, List<String> classes) {
    List<String> all = new java.util.ArrayList<>(classes);
    if (!all.contains("footnote")) {
      all.addFirst("footnote");
    }
    return composition.root().child("span", all);
  }

  /** The looks of a footnote: its number hangs out. */
  static ParagraphLook look(Composition composition, ComputedStyle style) {
    ParagraphLook plain = Frame.page(composition).indented(HANGING).look(style);
    return plain.withFirstLine(-Ooxml.twips(HANGING));
  }

  private void footnote(Xml xml, Inline.Footnote note, int number, PackagePart part) {
    Attributes a = note.attributes();
    ComputedStyle style = style(composition, a.classes());
    RunLook run = composition.styles().look(style);
    String id = composition.styles().paragraph("Footnote Text", look(composition, style), run);
    xml.start("w:footnote").attribute("w:id", number);
    Voice.Speech speech = composition.speech().of(a);
    xml.start("w:p").start("w:pPr").value("w:pStyle", id);
    composition.direction(xml, speech.direction());
    xml.end();
    xml.start("w:r").empty("w:footnoteRef").end().start("w:r").empty("w:tab").end();
    InlineWriter inlines = new InlineWriter(composition, xml, part, true);
    inlines.write(note.content(), Voice.of(style, run, speech, a.origin()));
    xml.end().end();
  }

  /** Writes {@code comments.xml}; dates are left out, because there is no clock. */
  byte[] comments(PackagePart part) {
    List<Remark> remarks = composition.comments();
    Xml xml = Xml.part().start("w:comments");
    DocxWriter.namespaces(xml);
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      xml.start("w:comment").attribute("w:id", i).attribute("w:author", remark.author());
      xml.attribute("w:initials", initials(remark.author()));
      comment(xml, remark, part);
      xml.end();
    }
    return xml.end().bytes();
  }

  private void comment(Xml xml, Remark remark, PackagePart part) {
    ComputedStyle style = composition.root().child("p");
    ParagraphLook look = Frame.page(composition).look(style);
    RunLook run = composition.styles().look(style);
    String id = composition.styles().paragraph("annotation text", look, run);
    InlineWriter inlines = new InlineWriter(composition, xml, part, true);
    Voice voice = Voice.of(style, run, composition.speech(), Origin.UNKNOWN);
    boolean first = true;
    for (String line : remark.text().isEmpty() ? List.of("") : remark.text().lines().toList()) {
      xml.start("w:p").start("w:pPr").value("w:pStyle", id);
      composition.direction(xml, composition.metadata().direction());
      xml.end();
      if (first) {
        xml.start("w:r").start("w:rPr").value("w:rStyle", composition.commentMarkStyle()).end();
        xml.empty("w:annotationRef").end();
      }
      first = false;
      inlines.text(line, voice);
      xml.end();
    }
  }

  private static String initials(String author) {
    StringBuilder initials = new StringBuilder();
    for (String word : author.strip().split("\\s+", -1)) {
      if (!word.isEmpty() && initials.length() < 4) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
