package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;

/**
 * Draws pages. What belongs to one slot and is drawn in one go is one sequence of marked content;
 * decoration is marked as an artifact.
 */
final class PageWriter {
  /** No marked content is open; slots and the constants of {@link Op} are other numbers. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final FileBody body;
  private final StructureWriter structure;
  private final LinkWriter links;
  private final PictureStore pictures;

  /** The object that says what content streams call fonts and pictures, the same for all pages. */
  private final int resources;

  /** The content stream of the page in the making. */
  private final PdfBytes out = new PdfBytes(1 << 15);

  private final PdfBytes entries = new PdfBytes(512);
  private final TextWriter texts;
  private final ShapeWriter shapes;

  /** The object of the page in the making. */
  private int object;

  /** The height of the page being drawn: y grows upwards in PDF. */
  private double pageHeight;

  private int open = NOTHING;

  PageWriter(
      FileBody body,
      FontWriter fonts,
      StructureWriter structure,
      LinkWriter links,
      PictureStore pictures,
      int resources) {
    this.body = body;
    this.structure = structure;
    this.links = links;
    this.pictures = pictures;
    this.resources = resources;
    this.texts = new TextWriter(out, fonts);
    this.shapes = new ShapeWriter(out, texts);
  }

  /**
   * Writes a page.
   *
   * @param index of the page, from 0
   * @param parent the object of the page tree
   */
  void write(Page page, int index, int pageObject, int parent) throws IOException {
    object = pageObject;
    pageHeight = page.height();
    structure.beginPage();
    texts.beginPage();
    shapes.beginPage(pageHeight);
    for (Op op : page.ops()) {
      enter(slot(op));
      draw(op);
    }
    enter(NOTHING);
    int content = body.reserve();
    body.stream(content, entries, out);
    out.clear();
    entries.add("<</Type/Page/Parent").reference(parent).add("/MediaBox[0 0 ");
    entries.points(page.width()).add(' ').points(page.height()).add(']');
    entries.add("/Resources").reference(resources).add("/Contents").reference(content);
    entries.add("/StructParents ").add(index).add("/Tabs/S");
    links.finishPage(entries);
    body.add(object, entries.add(">>"));
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

  private void draw(Op op) throws IOException {
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
      case Op.Destination d -> links.destination(d, object, pageHeight);
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

  private void image(Op.Image image) throws IOException {
    texts.end();
    pictures.draw(image, image.x(), pageHeight - image.y() - image.height(), out);
    bound(image.slot(), image.x(), image.y(), image.width(), image.height());
  }

  private void drawing(Op.Drawing drawing) throws IOException {
    for (Op op : drawing.content()) {
      draw(op);
    }
    bound(drawing.slot(), drawing.x(), drawing.y(), drawing.width(), drawing.height());
  }

  private void bound(int slot, double x, double y, double width, double height) {
    if (slot >= 0) {
      double bottom = pageHeight - y - height;
      structure.boundingBox(slot, List.of(x, bottom, x + width, pageHeight - y));
    }
  }
}
