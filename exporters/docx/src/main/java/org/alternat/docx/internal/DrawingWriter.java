package org.alternat.docx.internal;

import org.alternat.document.Graphic;
import org.alternat.ooxml.Xml;

/** Writes pictures and charts that stand in a line like a letter. */
final class DrawingWriter {
  private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final Composition composition;
  private final Xml xml;

  DrawingWriter(Composition composition, Xml xml) {
    this.composition = composition;
    this.xml = xml;
  }

  /**
   * Writes a picture.
   *
   * @param relation the id of the relation to its part
   * @param width in points
   * @param height in points
   */
  void picture(Graphic.Image image, String relation, double width, double height) {
    int number = composition.nextDrawing();
    String name = "Picture " + number;
    open(name, number, image.alternativeText(), width, height);
    xml.start("a:graphic").attribute("xmlns:a", Ooxml.DRAWING);
    xml.start("a:graphicData").attribute("uri", Ooxml.PICTURE);
    xml.start("pic:pic").attribute("xmlns:pic", Ooxml.PICTURE);
    xml.start("pic:nvPicPr").start("pic:cNvPr").attribute("id", number);
    xml.attribute("name", name).attribute("descr", image.alternativeText()).end();
    xml.start("pic:cNvPicPr").start("a:picLocks").attribute("noChangeAspect", 1).end().end();
    xml.end();
    xml.start("pic:blipFill").start("a:blip").attribute("r:embed", relation).end();
    xml.start("a:stretch").empty("a:fillRect").end().end();
    xml.start("pic:spPr").start("a:xfrm");
    xml.start("a:off").attribute("x", 0).attribute("y", 0).end();
    xml.start("a:ext").attribute("cx", Ooxml.emu(width)).attribute("cy", Ooxml.emu(height)).end();
    xml.end().start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end().end();
    xml.end().end().end();
    xml.end().end();
  }

  /** Writes a chart; the parameters are those of {@link #picture}. */
  void chart(Graphic.Chart chart, String relation, double width, double height) {
    int number = composition.nextDrawing();
    open("Chart " + number, number, chart.alternativeText(), width, height);
    xml.start("a:graphic").attribute("xmlns:a", Ooxml.DRAWING);
    xml.start("a:graphicData").attribute("uri", Ooxml.CHART);
    xml.start("c:chart").attribute("xmlns:c", Ooxml.CHART).attribute("r:id", relation).end();
    xml.end().end();
    xml.end().end();
  }

  private void open(String name, int number, String alternative, double width, double height) {
    xml.start("w:drawing").start("wp:inline");
    for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
      xml.attribute(side, 0);
    }
    xml.start("wp:extent").attribute("cx", Ooxml.emu(width));
    xml.attribute("cy", Ooxml.emu(height)).end();
    xml.start("wp:docPr").attribute("id", number).attribute("name", name);
    if (alternative.isBlank()) {
      xml.start("a:extLst").attribute("xmlns:a", Ooxml.DRAWING);
      xml.start("a:ext").attribute("uri", DECORATIVE_EXTENSION);
      xml.start("adec:decorative").attribute("xmlns:adec", Ooxml.DECORATIVE);
      xml.attribute("val", 1).end().end().end();
    } else {
      xml.attribute("descr", alternative);
    }
    xml.end().empty("wp:cNvGraphicFramePr");
  }
}
