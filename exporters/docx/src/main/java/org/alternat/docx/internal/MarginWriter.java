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
 * long for that, two.
 */
final class MarginWriter {
  private static final List<MarginBox> TOP =
      List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT);
  private static final List<MarginBox> BOTTOM =
      List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT);

  /** The place of the box in the middle. */
  private static final int CENTER = 1;

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
    for (List<Integer> line : lines(boxes, top)) {
      start(xml, style, line);
      int stop = 0;
      for (int place : line) {
        for (; stop < stops(line, place); stop++) {
          xml.start("w:r").empty("w:tab").end();
        }
        MarginContent content = Objects.requireNonNull(boxes.get(boxes(top).get(place)));
        String name = (top ? "Header " : "Footer ") + List.of("Start", "Center", "End").get(place);
        content(xml, content, inlines, voice(content, name));
      }
      xml.end();
    }
  }

  /** How many tab stops lead to a box; the one in the middle is cleared where no box is there. */
  private static int stops(List<Integer> line, int place) {
    if (line.size() == 1) {
      return 0;
    }
    return line.contains(CENTER) ? place : Math.min(place, 1);
  }

  /** The boxes of each line: of one if they have room there, else of two, for which pages have. */
  private List<List<Integer>> lines(Map<MarginBox, MarginContent> boxes, boolean top) {
    List<Integer> places = places(boxes, top);
    double[] widths = widths(boxes, top);
    double room = page.contentWidth();
    if (places.size() < 2 || MarginBoxes.fit(widths[0], widths[1], widths[2], room)) {
      return List.of(places);
    }
    if (places.size() == 2) {
      return List.of(List.of(places.getFirst()), List.of(places.getLast()));
    }
    return MarginBoxes.fit(widths[0], 0, widths[2], room)
        ? List.of(List.of(0, 2), List.of(CENTER))
        : List.of(List.of(0), List.of(CENTER, 2));
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

  /** Opens a paragraph with the boxes of a line; one alone stands where it belongs. */
  private void start(Xml xml, String style, List<Integer> line) {
    xml.start("w:p").start("w:pPr").value("w:pStyle", style);
    if (line.size() > 1 && !line.contains(CENTER)) {
      xml.start("w:tabs").start("w:tab").attribute("w:val", "clear");
      xml.attribute("w:pos", center()).end().end();
    }
    composition.direction(xml, composition.metadata().direction());
    int place = line.size() == 1 ? line.getFirst() : 0;
    if (place > 0) {
      xml.value("w:jc", place == CENTER ? "center" : "right");
    }
    xml.end();
  }

  private Voice voice(MarginContent content, String name) {
    RunLook run = composition.styles().look(composition.root());
    Voice voice = Voice.of(composition.root(), run, composition.speech(), Attributes.NONE.origin());
    return voice.within(sheet.marginBox(content), Attributes.NONE, name, composition.styles());
  }

  /** The widths of the boxes. Word alone knows how wide letters are; these are on the safe side. */
  private double[] widths(Map<MarginBox, MarginContent> boxes, boolean top) {
    double[] widths = new double[boxes(top).size()];
    for (int place : places(boxes, top)) {
      MarginContent content = Objects.requireNonNull(boxes.get(boxes(top).get(place)));
      ComputedStyle style = sheet.marginBox(content);
      double letter = style.fontSize() * (style.bold() ? BOLD_LETTER : LETTER);
      widths[place] = text(content).length() * letter;
    }
    return widths;
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

  /** Where the middle box stands. */
  private int center() {
    return Ooxml.twips(page.contentWidth()) / 2;
  }

  /** The style of the paragraph, with its hairline and tab stops. */
  String style(Map<MarginBox, MarginContent> boxes, boolean top) {
    int end = Ooxml.twips(page.contentWidth());
    List<Tab> tabs = List.of(new Tab(center(), "center", ""), new Tab(end, "right", ""));
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
    return composition
        .styles()
        .paragraph(name(top), look, composition.styles().look(composition.root()));
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
