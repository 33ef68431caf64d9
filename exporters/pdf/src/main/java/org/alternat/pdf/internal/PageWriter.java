package org.alternat.pdf.internal;

import java.util.List;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws pages. What belongs to one slot and is drawn in one go is one sequence of marked content;
 * decoration is marked as an artifact.
 */
final class PageWriter {
  /** No marked content is open; slots and the constants of {@link Op} are other numbers. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final PdfContentByte canvas;
  private final StructureWriter structure;
  private final LinkWriter links;
  private final PictureStore pictures;
  private final PdfBytes out = new PdfBytes(1 << 14);
  private final TextWriter texts;
  private final ShapeWriter shapes;

  /** The height of the page being drawn: y grows upwards in PDF. */
  private double pageHeight;

  private int open = NOTHING;

  PageWriter(PdfWriter writer, FontWriter fonts, StructureWriter structure, PictureStore pictures) {
    this.canvas = writer.getDirectContent();
    this.structure = structure;
    this.links = new LinkWriter(writer, structure);
    this.pictures = pictures;
    this.texts = new TextWriter(out, fonts);
    this.shapes = new ShapeWriter(out, texts);
  }

  /** Draws a page on the current page of the writer. */
  void write(Page page) {
    pageHeight = page.height();
    structure.beginPage();
    texts.beginPage();
    shapes.beginPage(pageHeight);
    page.ops().forEach(this::write);
    enter(NOTHING);
    flush();
  }

  /** What is not written through OpenPDF joins what is. */
  private void flush() {
    canvas.getInternalBuffer().append(out.array(), 0, out.size());
    out.clear();
  }

  private void write(Op op) {
    enter(slot(op));
    draw(op);
  }

  /** What an operation belongs to; what draws nothing leaves open what is open. */
  private int slot(Op op) {
    return switch (op) {
      case Op.Text text -> text.slot();
      case Op.Turned turned -> turned.text().slot();
      case Op.Image image -> image.slot();
      case Op.Drawing drawing -> drawing.slot();
      case Op.Fill f -> Op.ARTIFACT;
      case Op.Stroke s -> Op.ARTIFACT;
      case Op.Area a -> Op.ARTIFACT;
      case Op.Polyline p -> Op.ARTIFACT;
      case Op.LinkArea l -> open;
      case Op.Destination d -> open;
    };
  }

  private void draw(Op op) {
    switch (op) {
      case Op.Text text -> texts.show(text, pageHeight - text.baseline());
      case Op.Turned turned -> texts.turned(turned, pageHeight - turned.text().baseline());
      case Op.Fill f -> shapes.fill(f);
      case Op.Stroke s -> shapes.stroke(s);
      case Op.Area a -> shapes.area(a);
      case Op.Polyline p -> shapes.polyline(p);
      case Op.Image image -> image(image);
      case Op.Drawing drawing -> drawing(drawing);
      case Op.LinkArea area -> links.write(area, pageHeight);
      case Op.Destination d -> destination(d);
    }
  }

  /**
   * Closes the marked content that is open, unless it is that of the slot, and opens the slot's.
   */
  private void enter(int slot) {
    if (slot == open) {
      return;
    }
    texts.end();
    if (open != NOTHING) {
      out.add("EMC\n");
    }
    open = slot;
    switch (slot) {
      case NOTHING -> {}
      case Op.ARTIFACT -> out.add("/Artifact BMC\n");
      case Op.HEADER -> out.add("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n");
      case Op.FOOTER -> out.add("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
      default -> structure.begin(slot, out);
    }
  }

  private void destination(Op.Destination d) {
    float top = (float) Math.min(pageHeight, pageHeight - d.y() + 6);
    canvas.localDestination(
        LinkWriter.name(d.name()), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
  }

  private void image(Op.Image image) {
    texts.end();
    flush();
    float y = (float) (pageHeight - image.y() - image.height());
    pictures.draw(image, canvas, (float) image.x(), y);
    bound(image.slot(), image.x(), image.y(), image.width(), image.height());
  }

  private void drawing(Op.Drawing drawing) {
    drawing.content().forEach(this::draw);
    bound(drawing.slot(), drawing.x(), drawing.y(), drawing.width(), drawing.height());
  }

  private void bound(int slot, double x, double y, double width, double height) {
    if (slot >= 0) {
      double bottom = pageHeight - y - height;
      structure.boundingBox(slot, List.of(x, bottom, x + width, pageHeight - y));
    }
  }
}
