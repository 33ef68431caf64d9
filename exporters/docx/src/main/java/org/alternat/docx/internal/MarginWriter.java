package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.docx.internal.ParagraphLook.Tab;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property.Side;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes running heads and feet: one paragraph, its parts apart by tab stops. */
final class MarginWriter {
  private static final List<MarginBox> TOP =
      List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT);
  private static final List<MarginBox> BOTTOM =
      List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT);

  private final Composition composition;
  private final StyleSheet sheet;
  private final PageStyle page;

  /** Heads and feet of pages of a style. */
  MarginWriter(Composition composition, PageStyle page) {
    this.composition = composition;
    this.page = page;
    this.sheet = composition.document().styleSheet();
  }

  /** The boxes of a page above or below the text. */
  static List<MarginBox> boxes(boolean top) {
    return top ? TOP : BOTTOM;
  }

  /** The part's content. */
  byte[] part(Map<MarginBox, MarginContent> boxes, boolean top, PackagePart part) {
    Xml xml = Xml.part().start(top ? "w:hdr" : "w:ftr");
    DocxWriter.namespaces(xml);
    paragraph(xml, boxes, top, part);
    return xml.end().bytes();
  }

  private void paragraph(
      Xml xml, Map<MarginBox, MarginContent> boxes, boolean top, PackagePart part) {
    String id = style(boxes, top);
    xml.start("w:p").start("w:pPr").value("w:pStyle", id);
    composition.direction(xml, composition.metadata().direction());
    xml.end();
    Voice voice = Voice.of(composition.root(), composition.speech(), Attributes.NONE.origin());
    InlineWriter inlines = new InlineWriter(composition, xml, part, true);
    int tabs = 0;
    List<MarginBox> order = boxes(top);
    for (int i = 0; i < order.size(); i++) {
      MarginContent content = boxes.get(order.get(i));
      if (content == null || content.parts().isEmpty()) {
        continue;
      }
      for (; tabs < i; tabs++) {
        xml.start("w:r").empty("w:tab").end();
      }
      String name = (top ? "Header " : "Footer ") + List.of("Start", "Center", "End").get(i);
      Voice own =
          voice.within(sheet.marginBox(content), Attributes.NONE, name, composition.styles());
      content(xml, content, inlines, own);
    }
    xml.end();
  }

  private void content(Xml xml, MarginContent content, InlineWriter inlines, Voice voice) {
    String properties = inlines.properties(voice, false);
    for (Value.Part part : content.parts()) {
      switch (part) {
        case Value.Literal literal -> inlines.text(literal.text(), voice);
        case Value.NamedString string ->
            inlines.text(composition.namedString(string.name()), voice);
        case Value.Counter counter -> {
          switch (counter.name()) {
            case PAGE -> Fields.write(xml, "PAGE", "1", properties);
            case PAGES -> Fields.write(xml, "NUMPAGES", composition.pageCount(), properties);
            case SECTION -> Fields.write(xml, "STYLEREF \"heading 1\" \\n", "", properties);
            case TABLE, FIGURE ->
                composition.lost("a running head has no number of a table or figure");
          }
        }
      }
    }
  }

  /** The style of the paragraph, with its hairline and tab stops. */
  String style(Map<MarginBox, MarginContent> boxes, boolean top) {
    int end = Ooxml.twips(page.contentWidth());
    List<Tab> tabs = List.of(new Tab(end / 2, "center", ""), new Tab(end, "right", ""));
    double line = composition.root().lineHeight();
    for (MarginBox box : boxes(top)) {
      MarginContent content = boxes.get(box);
      if (content != null) {
        line = Math.max(line, sheet.marginBox(content).lineHeight());
      }
    }
    ParagraphLook look =
        new ParagraphLook(
            false,
            false,
            false,
            true,
            hairline(boxes, top),
            tabs,
            false,
            0,
            0,
            Ooxml.twips(line),
            0,
            0,
            0,
            "",
            -1,
            ListMark.NONE);
    return composition.styles().paragraph(name(top), look, RunLook.ofBlock(composition.root()));
  }

  /** A template's own style for heads has tab stops for a page of its own. */
  private String name(boolean top) {
    String name = top ? "Header" : "Footer";
    return composition.house().style("paragraph", name).isPresent() ? "Note " + name : name;
  }

  /** The line between the box and the text, as wide as the page. */
  private Box hairline(Map<MarginBox, MarginContent> boxes, boolean top) {
    Side side = top ? Side.BOTTOM : Side.TOP;
    List<Box.Line> lines = new ArrayList<>();
    for (MarginBox box : boxes(top)) {
      MarginContent content = boxes.get(box);
      if (content != null) {
        ComputedStyle style = sheet.marginBox(content);
        Optional<Border> border = style.border(side);
        int space = (int) Math.round(style.padding(side));
        border.ifPresent(b ->
            lines.add(
                new Box.Line(
                    Ooxml.eighths(b.width()), b.style(), b.color(), space == 0 ? 5 : space)));
      }
    }
    return lines.isEmpty() ? Box.NONE : new Box(Map.of(side, lines.getFirst()), null);
  }
}
