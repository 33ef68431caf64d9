package org.alternat.docx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Direction;
import org.alternat.docx.internal.reading.ReferenceDocument;
import org.alternat.docx.internal.reading.ReferenceDocument.Head;
import org.alternat.docx.internal.reading.ReferenceDocument.Heads;
import org.alternat.ooxml.Xml;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes the page set-up of the file's sections, each with its running heads and feet. */
final class SectionWriter {
  /** How much of the margin above the text is above the running head. */
  private static final double HEAD = 0.38;

  /** How much of the margin below the text is below the running foot. */
  private static final double FOOT = 0.36;

  private final Composition composition;
  private final House.Copier copier;
  private final PackagePart main;

  /** The references to heads and feet, by whether the page is on its side; made when first used. */
  private final Map<Boolean, References> references = new HashMap<>();

  /** Whether the pages before have ended, so that what is said of the first page is said. */
  private boolean later;

  SectionWriter(Composition composition, House.Copier copier, PackagePart main) {
    this.composition = composition;
    this.copier = copier;
    this.main = main;
  }

  /**
   * References to heads and feet.
   *
   * @param first whether the first page has its own
   */
  private record References(String xml, boolean first) {}

  /** Writes the properties of a section. */
  void write(Xml xml, boolean landscape) {
    PageStyle page = composition.page(landscape);
    References heads = references.computeIfAbsent(landscape, l -> references(page));
    xml.start("w:sectPr").raw(heads.xml());
    xml.start("w:pgSz").attribute("w:w", Ooxml.twips(page.width()));
    xml.attribute("w:h", Ooxml.twips(page.height()));
    if (page.isWide()) {
      xml.attribute("w:orient", "landscape");
    }
    xml.end();
    margins(xml, page);
    xml.on("w:titlePg", heads.first() && !later);
    xml.on("w:bidi", composition.metadata().direction() == Direction.RTL);
    xml.end();
    later = true;
  }

  /** Whether pages with even numbers have heads or feet of their own. */
  boolean evenDiffers() {
    return houseHeads().heads().isEmpty()
        ? composition.page(false).running().leftDiffers()
        : composition.house().reference().map(ReferenceDocument::evenAndOdd).orElse(false);
  }

  private Heads houseHeads() {
    return composition.house().heads(composition.metadata());
  }

  private References references(PageStyle page) {
    Heads heads = houseHeads();
    Xml xml = Xml.fragment();
    try {
      boolean first = heads.heads().isEmpty() ? themeHeads(xml, page) : houseHeads(heads, xml);
      return new References(xml.toString(), first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void margins(Xml xml, PageStyle page) {
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
  private boolean themeHeads(Xml xml, PageStyle page) throws IOException {
    PageStyle.Running running = page.running();
    Map<String, Map<MarginBox, MarginContent>> kinds = new LinkedHashMap<>();
    kinds.put("default", running.right());
    if (running.leftDiffers()) {
      kinds.put("even", running.left());
    }
    if (running.firstDiffers()) {
      kinds.put("first", running.first());
    }
    for (boolean top : new boolean[] {true, false}) {
      for (Map.Entry<String, Map<MarginBox, MarginContent>> kind : kinds.entrySet()) {
        running(xml, page, top, kind.getKey(), kind.getValue());
      }
    }
    return running.firstDiffers();
  }

  /** Writes a running head or foot and the reference to it. */
  private void running(
      Xml xml, PageStyle page, boolean top, String type, Map<MarginBox, MarginContent> boxes)
      throws IOException {
    if (MarginWriter.boxes(top).stream().noneMatch(boxes::containsKey) && type.equals("default")) {
      return;
    }
    String kind = top ? "header" : "footer";
    DocxPackage file = composition.file();
    String name = file.freeName("/word/" + kind + "1.xml");
    PackagePart part = file.part(name, Ooxml.wordType(kind));
    file.fill(part, new MarginWriter(composition, page).part(boxes, top, part));
    reference(kind, type, part, xml);
  }

  private void reference(String kind, String type, PackagePart part, Xml xml) {
    xml.start("w:" + kind + "Reference").attribute("w:type", type);
    xml.attribute("r:id", DocxPackage.relate(main, part, kind)).end();
  }
}
