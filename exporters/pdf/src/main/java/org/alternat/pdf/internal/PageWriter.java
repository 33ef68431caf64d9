package org.alternat.pdf.internal;

import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws pages. What belongs to one slot and is drawn in one go is one sequence of marked content;
 * decoration is marked as an artifact.
 */
final class PageWriter {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  /** No marked content is open; slots and the constants of {@link Op} are other numbers. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final PdfContentByte canvas;
  private final StructureWriter structure;
  private final LinkWriter links;
  private final PictureStore pictures;

  /** The height of the page being drawn: y grows upwards in PDF. */
  private double pageHeight;

  private int open = NOTHING;
  private boolean inText;

  /** The graphics state as the content stream has left it; null when it is not known. */
  private @Nullable Face face;

  private double size;
  private double letterSpacing;
  private @Nullable Color fill;

  PageWriter(PdfWriter writer, StructureWriter structure, PictureStore pictures) {
    this.canvas = writer.getDirectContent();
    this.structure = structure;
    this.links = new LinkWriter(writer, structure);
    this.pictures = pictures;
  }

  /** Draws a page on the current page of the writer. */
  void write(Page page) {
    pageHeight = page.height();
    face = null;
    fill = null;
    letterSpacing = 0;
    page.ops().forEach(this::write);
    enter(NOTHING);
  }

  private void write(Op op) {
    switch (op) {
      case Op.Text text -> {
        enter(text.slot());
        text(text);
      }
      case Op.Fill f -> {
        enter(Op.ARTIFACT);
        fill(f);
      }
      case Op.Stroke s -> {
        enter(Op.ARTIFACT);
        stroke(s);
      }
      case Op.Area a -> {
        enter(Op.ARTIFACT);
        area(a);
      }
      case Op.Polyline p -> {
        enter(Op.ARTIFACT);
        polyline(p);
      }
      case Op.Turned t -> {
        enter(t.text().slot());
        turned(t);
      }
      case Op.Image image -> {
        enter(image.slot());
        image(image);
      }
      case Op.Drawing drawing -> drawing(drawing);
      case Op.LinkArea area -> links.write(area, pageHeight);
      case Op.Destination d -> {
        float top = (float) Math.min(pageHeight, pageHeight - d.y() + 6);
        canvas.localDestination(
            LinkWriter.name(d.name()), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
      }
    }
  }

  /**
   * Closes the marked content that is open, unless it is that of the slot, and opens the slot's.
   */
  private void enter(int slot) {
    if (slot == open) {
      return;
    }
    endText();
    if (open != NOTHING) {
      canvas.endMarkedContentSequence();
    }
    open = slot;
    switch (slot) {
      case NOTHING -> {}
      case Op.ARTIFACT -> canvas.beginMarkedContentSequence(ARTIFACT);
      case Op.HEADER -> canvas.beginMarkedContentSequence(ARTIFACT, pagination("Header"), true);
      case Op.FOOTER -> canvas.beginMarkedContentSequence(ARTIFACT, pagination("Footer"), true);
      default -> structure.begin(slot);
    }
  }

  private static PdfDictionary pagination(String subtype) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName("Pagination"));
    properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    return properties;
  }

  private void endText() {
    if (inText) {
      canvas.endText();
      inText = false;
    }
  }

  private void text(Op.Text text) {
    if (!inText) {
      canvas.beginText();
      inText = true;
    }
    boolean differs = !text.actual().isEmpty();
    if (differs) {
      PdfDictionary properties = new PdfDictionary();
      properties.put(ACTUAL_TEXT, new PdfString(text.actual(), PdfObject.TEXT_UNICODE));
      canvas.beginMarkedContentSequence(PdfName.SPAN, properties, true);
    }
    state(text);
    canvas.setTextMatrix((float) text.x(), (float) (pageHeight - text.baseline()));
    show(text);
    if (differs) {
      canvas.endMarkedContentSequence();
    }
  }

  private void show(Op.Text text) {
    if (text.shaping() != Op.Shaping.NONE) {
      ShapedText.show(text, face(text), canvas);
    } else if (text.wordSpacing() == 0) {
      canvas.showText(text.text());
    } else {
      canvas.showText(justified(text));
    }
  }

  private static Face face(Op.Text text) {
    if (text.face() instanceof Face face) {
      return face;
    }
    throw new IllegalArgumentException("not a font of this writer: " + text.face().name());
  }

  private void state(Op.Text text) {
    Face wanted = face(text);
    if (wanted != face || text.size() != size) {
      canvas.setFontAndSize(wanted.font(), (float) text.size());
      face = wanted;
      size = text.size();
    }
    if (text.letterSpacing() != letterSpacing) {
      canvas.setCharacterSpacing((float) text.letterSpacing());
      letterSpacing = text.letterSpacing();
    }
    color(text.color());
  }

  private void color(Color color) {
    if (!color.equals(fill)) {
      canvas.setRGBColorFill(color.red(), color.green(), color.blue());
      fill = color;
    }
  }

  /** Word spacing by adjustments, because the operator Tw knows fonts of one byte only. */
  private static PdfTextArray justified(Op.Text text) {
    PdfTextArray array = new PdfTextArray();
    float adjustment = (float) (-text.wordSpacing() * 1000 / text.size());
    String characters = text.text();
    int start = 0;
    for (int i = 0; i < characters.length(); i++) {
      if (characters.charAt(i) == ' ' || characters.charAt(i) == '\u00A0') {
        array.add(characters.substring(start, i + 1));
        array.add(adjustment);
        start = i + 1;
      }
    }
    if (start < characters.length()) {
      array.add(characters.substring(start));
    }
    return array;
  }

  private void fill(Op.Fill f) {
    endText();
    color(f.color());
    canvas.rectangle(
        (float) f.x(),
        (float) (pageHeight - f.y() - f.height()),
        (float) f.width(),
        (float) f.height());
    canvas.fill();
  }

  private void stroke(Op.Stroke s) {
    endText();
    canvas.saveState();
    canvas.setRGBColorStroke(s.color().red(), s.color().green(), s.color().blue());
    float width = (float) s.width();
    canvas.setLineWidth(width);
    if (s.style() == BorderStyle.DASHED) {
      canvas.setLineDash(3 * width, 3 * width, 0);
    } else if (s.style() == BorderStyle.DOTTED) {
      canvas.setLineDash(width, 2 * width, 0);
    }
    canvas.moveTo((float) s.x1(), (float) (pageHeight - s.y1()));
    canvas.lineTo((float) s.x2(), (float) (pageHeight - s.y2()));
    canvas.stroke();
    canvas.restoreState();
  }

  private void area(Op.Area a) {
    endText();
    color(a.color());
    canvas.moveTo((float) a.x(), up(a.y()));
    for (Op.Segment s : a.outline()) {
      canvas.curveTo(
          (float) s.x1(), up(s.y1()), (float) s.x2(), up(s.y2()), (float) s.x(), up(s.y()));
    }
    canvas.closePath();
    canvas.fill();
  }

  private void polyline(Op.Polyline p) {
    endText();
    canvas.saveState();
    canvas.setRGBColorStroke(p.color().red(), p.color().green(), p.color().blue());
    canvas.setLineWidth((float) p.width());
    float[] dashes = new float[p.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = p.dashes().get(i).floatValue();
    }
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    canvas.setLineDash(dashes, 0);
    canvas.moveTo(p.points().get(0).floatValue(), up(p.points().get(1)));
    for (int i = 2; i + 1 < p.points().size(); i += 2) {
      canvas.lineTo(p.points().get(i).floatValue(), up(p.points().get(i + 1)));
    }
    canvas.stroke();
    canvas.restoreState();
  }

  private void turned(Op.Turned turned) {
    Op.Text text = turned.text();
    if (!inText) {
      canvas.beginText();
      inText = true;
    }
    state(text);
    double angle = Math.toRadians(-turned.degrees());
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    canvas.setTextMatrix(cos, sin, -sin, cos, (float) text.x(), up(text.baseline()));
    show(text);
  }

  private float up(double y) {
    return (float) (pageHeight - y);
  }

  private void image(Op.Image image) {
    endText();
    float y = (float) (pageHeight - image.y() - image.height());
    pictures.draw(image, canvas, (float) image.x(), y);
    bound(image.slot(), image.x(), image.y(), image.width(), image.height());
  }

  private void drawing(Op.Drawing drawing) {
    enter(drawing.slot());
    for (Op op : drawing.content()) {
      switch (op) {
        case Op.Text text -> text(text);
        case Op.Fill f -> fill(f);
        case Op.Stroke s -> stroke(s);
        case Op.Area a -> area(a);
        case Op.Polyline p -> polyline(p);
        case Op.Turned t -> turned(t);
        case Op.Image i -> image(i);
        case Op.Drawing d -> throw new IllegalArgumentException("a drawing in a drawing");
        case Op.LinkArea l -> links.write(l, pageHeight);
        case Op.Destination d -> {}
      }
    }
    bound(drawing.slot(), drawing.x(), drawing.y(), drawing.width(), drawing.height());
  }

  private void bound(int slot, double x, double y, double width, double height) {
    if (slot >= 0) {
      float bottom = (float) (pageHeight - y - height);
      float[] corners = {(float) x, bottom, (float) (x + width), (float) (pageHeight - y)};
      structure.boundingBox(slot, new PdfArray(corners));
    }
  }
}
