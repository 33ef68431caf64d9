package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.docx.internal.ParagraphLook.Tab;
import org.alternat.ooxml.MarginBoxes;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property.Side;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Writes running heads and feet: one paragraph, its parts apart by tab stops, or where they are too
 * long for that, a paragraph for each.
 */
final class MarginWriter {
  private static final List<MarginBox> TOP =
      List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT);
  private static final List<MarginBox> BOTTOM =
      List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT);

  /** The usual width of a letter, in its size. */
  private static final double LETTER = 0.55;

  private static final double BOLD_LETTER = 0.65;

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
    paragraphs(xml, boxes, top, part);
    return xml.end().bytes();
  }

  private void paragraphs(
      Xml xml, Map<MarginBox, MarginContent> boxes, boolean top, PackagePart part) {
    String style = style(boxes, top);
    InlineWriter inlines = new InlineWriter(composition, xml, part, true);
    List<Integer> places = places(boxes, top);
    boolean abreast = fit(boxes, top);
    start(xml, style, abreast || places.isEmpty() ? 0 : places.getFirst());
    int tabs = 0;
    for (int place : places) {
      if (abreast) {
        for (; tabs < place; tabs++) {
          xml.start("w:r").empty("w:tab").end();
        }
      } else if (place != places.getFirst()) {
        xml.end();
        start(xml, style, place);
      }
      MarginContent content = Objects.requireNonNull(boxes.get(boxes(top).get(place)));
      String name = (top ? "Header " : "Footer ") + List.of("Start", "Center", "End").get(place);
      content(xml, content, inlines, voice(content, name));
    }
    xml.end();
  }

  /** Which of the three boxes have content. */
  private static List<Integer> places(Map<MarginBox, MarginContent> boxes, boolean top) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < boxes(top).size(); i++) {
      MarginContent content = boxes.get(boxes(top).get(i));
      if (content != null && !content.parts().isEmpty()) {
        places.add(i);
      }
    }
    return places;
  }

  /** Opens a paragraph at the start, the middle or the end of the line. */
  private void start(Xml xml, String style, int place) {
    xml.start("w:p").start("w:pPr").value("w:pStyle", style);
    composition.direction(xml, composition.metadata().direction());
    if (place > 0) {
      xml.value("w:jc", place == 1 ? "center" : "right");
    }
    xml.end();
  }

  private Voice voice(MarginContent content, String name) {
    Voice voice = Voice.of(composition.root(), composition.speech(), Attributes.NONE.origin());
    return voice.within(sheet.marginBox(content), Attributes.NONE, name, composition.styles());
  }

  /**
   * Whether the boxes stand side by side; otherwise each gets a line of its own. Word alone knows
   * how wide letters are; this is on the safe side.
   */
  private boolean fit(Map<MarginBox, MarginContent> boxes, boolean top) {
    double[] widths = new double[boxes(top).size()];
    for (int place : places(boxes, top)) {
      MarginContent content = Objects.requireNonNull(boxes.get(boxes(top).get(place)));
      ComputedStyle style = sheet.marginBox(content);
      double letter = style.fontSize() * (style.bold() ? BOLD_LETTER : LETTER);
      widths[place] = text(content).length() * letter;
    }
    return MarginBoxes.fit(widths[0], widths[1], widths[2], page.contentWidth());
  }

  /** The text as far as it is known; of a number, its usual room. */
  private String text(MarginContent content) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : content.parts()) {
      text.append(
          switch (part) {
            case Value.Literal literal -> literal.text();
            case Value.NamedString string -> composition.namedString(string.name());
            case Value.Counter counter -> "99";
          });
    }
    return text.toString();
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
