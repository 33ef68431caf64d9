package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.List;
import org.alternat.xlsx.internal.sheet.DrawingPlan;

/** Writes the part of what floats over a sheet. */
final class DrawingWriter {
  private static final String SHEET =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";
  private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
  private static final int EMU_PER_POINT = 12_700;

  private DrawingWriter() {}

  /**
   * Writes the part.
   *
   * @param relations the ids of the pictures and charts, in the order of the plan
   */
  static void write(List<DrawingPlan> drawings, List<String> relations, XmlWriter xml)
      throws IOException {
    xml.start("xdr:wsDr").attribute("xmlns:xdr", SHEET).attribute("xmlns:a", MAIN);
    for (int i = 0; i < drawings.size(); i++) {
      DrawingPlan drawing = drawings.get(i);
      xml.start("xdr:oneCellAnchor");
      anchor(drawing.anchor(), xml);
      switch (drawing) {
        case DrawingPlan.Image image -> picture(image, i + 2, relations.get(i), xml);
        case DrawingPlan.Chart chart -> chart(chart, i + 2, relations.get(i), xml);
      }
      xml.start("xdr:clientData").end().end();
    }
    xml.end();
  }

  private static void anchor(DrawingPlan.Anchor anchor, XmlWriter xml) throws IOException {
    xml.start("xdr:from").leaf("xdr:col", Integer.toString(anchor.column()));
    xml.leaf("xdr:colOff", Long.toString(Math.round(anchor.indent() * EMU_PER_POINT)));
    xml.leaf("xdr:row", Integer.toString(anchor.row()));
    xml.leaf("xdr:rowOff", Integer.toString(4 * EMU_PER_POINT)).end();
    xml.start("xdr:ext");
    extent(anchor, xml);
    xml.end();
  }

  private static void extent(DrawingPlan.Anchor anchor, XmlWriter xml) throws IOException {
    xml.attribute("cx", Math.round(anchor.width() * EMU_PER_POINT));
    xml.attribute("cy", Math.round(anchor.height() * EMU_PER_POINT));
  }

  private static void picture(DrawingPlan.Image image, int id, String relation, XmlWriter xml)
      throws IOException {
    xml.start("xdr:pic").start("xdr:nvPicPr");
    properties(image, id, xml);
    xml.start("xdr:cNvPicPr").start("a:picLocks").attribute("noChangeAspect", 1).end().end();
    xml.end();
    xml.start("xdr:blipFill").start("a:blip").attribute("xmlns:r", Ooxml.RELATIONS);
    xml.attribute("r:embed", relation).end();
    xml.start("a:stretch").start("a:fillRect").end().end().end();
    xml.start("xdr:spPr").start("a:xfrm");
    xml.start("a:off").attribute("x", 0).attribute("y", 0).end();
    xml.start("a:ext");
    extent(image.anchor(), xml);
    xml.end().end();
    xml.start("a:prstGeom").attribute("prst", "rect").start("a:avLst").end().end();
    xml.end().end();
  }

  private static void chart(DrawingPlan.Chart chart, int id, String relation, XmlWriter xml)
      throws IOException {
    xml.start("xdr:graphicFrame").attribute("macro", "").start("xdr:nvGraphicFramePr");
    properties(chart, id, xml);
    xml.start("xdr:cNvGraphicFramePr").end().end();
    xml.start("xdr:xfrm").start("a:off").attribute("x", 0).attribute("y", 0).end();
    xml.start("a:ext").attribute("cx", 0).attribute("cy", 0).end().end();
    xml.start("a:graphic").start("a:graphicData").attribute("uri", CHART);
    xml.start("c:chart").attribute("xmlns:c", CHART).attribute("xmlns:r", Ooxml.RELATIONS);
    xml.attribute("r:id", relation).end();
    xml.end().end().end();
  }

  private static void properties(DrawingPlan drawing, int id, XmlWriter xml) throws IOException {
    xml.start("xdr:cNvPr").attribute("id", id).attribute("name", drawing.name());
    if (!drawing.alternativeText().isEmpty()) {
      xml.attribute("descr", drawing.alternativeText());
    } else {
      xml.start("a:extLst").start("a:ext").attribute("uri", DECORATIVE_EXTENSION);
      xml.start("adec:decorative").attribute("xmlns:adec", DECORATIVE).attribute("val", 1).end();
      xml.end().end();
    }
    xml.end();
  }
}
