package org.alternat.docx.internal;

import java.util.Optional;
import org.alternat.document.Direction;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.docx.internal.reading.ReferenceDocument;
import org.alternat.docx.internal.reading.ScriptLanguages;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;

/** Writes {@code styles.xml}: what all styles are based on, then those that came up. */
final class StylesPart {
  private StylesPart() {}

  static byte[] write(Composition composition) {
    Optional<ReferenceDocument> reference = composition.house().reference();
    if (reference.isPresent()) {
      String further = missing(composition) + composition.styles().xml();
      return reference.get().styles(further, composition.metadata().language());
    }
    ComputedStyle root = composition.root();
    Xml xml = Xml.part().start("w:styles").attribute("xmlns:w", Ooxml.WORD);
    defaults(xml, composition, root);
    latent(xml);
    normal(xml, composition, root);
    font(xml);
    table(xml);
    xml.start("w:style").attribute("w:type", "numbering").attribute("w:default", 1);
    xml.attribute("w:styleId", "NoList").value("w:name", "No List").value("w:uiPriority", 99);
    xml.empty("w:semiHidden").empty("w:unhideWhenUsed").end();
    return xml.raw(composition.styles().xml()).end().bytes();
  }

  /** The styles that others are based on, as far as the template lacks them. */
  private static String missing(Composition composition) {
    House house = composition.house();
    Xml xml = Xml.fragment();
    if (house.style("paragraph", "Normal").isEmpty()) {
      normal(xml, composition, composition.root());
    }
    if (house.style("character", StyleBook.DEFAULT_FONT).isEmpty()) {
      font(xml);
    }
    if (house.style("table", StyleBook.NORMAL_TABLE).isEmpty()) {
      table(xml);
    }
    return xml.toString();
  }

  private static void font(Xml xml) {
    xml.start("w:style").attribute("w:type", "character").attribute("w:default", 1);
    xml.attribute("w:styleId", "DefaultParagraphFont");
    xml.value("w:name", StyleBook.DEFAULT_FONT).value("w:uiPriority", 1);
    xml.empty("w:semiHidden").empty("w:unhideWhenUsed").end();
  }

  private static void defaults(Xml xml, Composition composition, ComputedStyle root) {
    xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    RunLook.ofBlock(root).write(xml, null);
    ScriptLanguages languages = ScriptLanguages.ofDocument(composition.metadata().language());
    xml.start("w:lang").attribute("w:val", languages.western());
    xml.attribute("w:eastAsia", languages.eastAsian());
    xml.attribute("w:bidi", languages.complex()).end();
    xml.end().end().empty("w:pPrDefault").end();
  }

  /** What Word knows but the file does not have stays out of sight until used. */
  private static void latent(Xml xml) {
    xml.start("w:latentStyles").attribute("w:defLockedState", 0);
    xml.attribute("w:defUIPriority", 99).attribute("w:defSemiHidden", 1);
    xml.attribute("w:defUnhideWhenUsed", 1).attribute("w:defQFormat", 0);
    xml.attribute("w:count", 376).end();
  }

  private static void normal(Xml xml, Composition composition, ComputedStyle root) {
    ParagraphLook look =
        new ParagraphLook(
            false,
            false,
            false,
            true,
            Box.NONE,
            java.util.List.of(),
            root.hyphenate(),
            0,
            0,
            Ooxml.twips(root.lineHeight()),
            0,
            0,
            0,
            "",
            -1,
            ListMark.NONE);
    xml.start("w:style").attribute("w:type", "paragraph").attribute("w:default", 1);
    xml.attribute("w:styleId", "Normal").value("w:name", "Normal").empty("w:qFormat");
    xml.start("w:pPr").on("w:suppressAutoHyphens", !look.hyphenate());
    xml.on("w:bidi", composition.metadata().direction() == Direction.RTL);
    xml.start("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    xml.attribute("w:line", look.line()).attribute("w:lineRule", "exact").end();
    xml.end().end();
  }

  private static void table(Xml xml) {
    xml.start("w:style").attribute("w:type", "table").attribute("w:default", 1);
    xml.attribute("w:styleId", "TableNormal").value("w:name", StyleBook.NORMAL_TABLE);
    xml.value("w:uiPriority", 99).empty("w:semiHidden").empty("w:unhideWhenUsed");
    xml.start("w:tblPr").start("w:tblInd").attribute("w:w", 0).attribute("w:type", "dxa").end();
    xml.start("w:tblCellMar");
    for (String side : new String[] {"top", "left", "bottom", "right"}) {
      xml.start("w:" + side).attribute("w:w", 0).attribute("w:type", "dxa").end();
    }
    xml.end().end().end();
  }
}
