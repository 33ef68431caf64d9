package org.alternat.docx.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Direction;
import org.alternat.docx.internal.reading.ReferenceDocument;
import org.alternat.docx.internal.reading.ReferenceDocument.Head;
import org.alternat.docx.internal.reading.ReferenceDocument.Heads;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes the page set-up of the file, with its running heads and feet. */
final class SectionWriter {
  /** How much of the margin above the text is above the running head. */
  private static final double HEAD = 0.38;

  /** How much of the margin below the text is below the running foot. */
  private static final double FOOT = 0.36;

  private final Composition composition;
  private final House.Copier copier;
  private final PackagePart main;
  private final PageStyle page;

  SectionWriter(Composition composition, House.Copier copier, PackagePart main) {
    this.composition = composition;
    this.copier = copier;
    this.main = main;
    this.page = composition.document().styleSheet().page();
  }

  /** Writes the properties of the section. */
  void write(Xml xml) throws IOException {
    Heads heads = composition.house().heads(composition.metadata());
    xml.start("w:sectPr");
    boolean first = heads.heads().isEmpty() ? themeHeads(xml) : houseHeads(heads, xml);
    xml.start("w:pgSz").attribute("w:w", Ooxml.twips(page.width()));
    xml.attribute("w:h", Ooxml.twips(page.height()));
    if (page.width() > page.height()) {
      xml.attribute("w:orient", "landscape");
    }
    xml.end();
    margins(xml);
    xml.on("w:titlePg", first);
    xml.on("w:bidi", composition.metadata().direction() == Direction.RTL);
    xml.end();
  }

  private void margins(Xml xml) {
    Optional<ReferenceDocument> house = composition.house().reference();
    xml.start("w:pgMar").attribute("w:top", Ooxml.twips(page.marginTop()));
    xml.attribute("w:right", Ooxml.twips(page.marginRight()));
    xml.attribute("w:bottom", Ooxml.twips(page.marginBottom()));
    xml.attribute("w:left", Ooxml.twips(page.marginLeft()));
    xml.attribute(
        "w:header",
        house
            .flatMap(ReferenceDocument::headerDistance)
            .orElse((long) Ooxml.twips(page.marginTop() * HEAD)));
    xml.attribute(
        "w:footer",
        house
            .flatMap(ReferenceDocument::footerDistance)
            .orElse((long) Ooxml.twips(page.marginBottom() * FOOT)));
    xml.attribute("w:gutter", 0).end();
  }

  /** Writes the template's heads; whether the first page has its own. */
  private boolean houseHeads(Heads heads, Xml xml) throws IOException {
    for (Head head : heads.heads()) {
      reference(head.kind(), head.type(), copier.copy(head.part()), xml);
    }
    String marking = composition.metadata().string("marking");
    if (!marking.isBlank() && !House.show(heads, marking)) {
      composition.lost(
          "the marking "
              + marking
              + " is not in the headers and footers of the reference document: give one of them a"
              + " content control with the tag \"marking\"");
    }
    return composition.house().reference().map(ReferenceDocument::firstPageDiffers).orElse(false);
  }

  /** Writes the theme's heads; whether the first page has its own. */
  private boolean themeHeads(Xml xml) throws IOException {
    boolean first = !page.boxes().equals(page.firstPageBoxes());
    for (boolean top : new boolean[] {true, false}) {
      running(xml, page.boxes(), top, "default");
      if (first) {
        running(xml, page.firstPageBoxes(), top, "first");
      }
    }
    return first;
  }

  /** Writes a running head or foot and the reference to it. */
  private void running(Xml xml, Map<MarginBox, MarginContent> boxes, boolean top, String type)
      throws IOException {
    if (MarginWriter.boxes(top).stream().noneMatch(boxes::containsKey) && type.equals("default")) {
      return;
    }
    String kind = top ? "header" : "footer";
    String name = "/word/" + kind + (type.equals("default") ? "1" : "2") + ".xml";
    PackagePart part = composition.file().part(name, Ooxml.wordType(kind));
    composition.file().fill(part, new MarginWriter(composition).part(boxes, top, part));
    reference(kind, type, part, xml);
  }

  private void reference(String kind, String type, PackagePart part, Xml xml) {
    xml.start("w:" + kind + "Reference").attribute("w:type", type);
    xml.attribute("r:id", DocxPackage.relate(main, part, kind)).end();
  }
}
