package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.Structure;
import org.alternat.pdf.internal.page.Structure.Slot;
import org.alternat.pdf.internal.page.Structure.Tag;
import org.alternat.pdf.internal.page.TagAttributes;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the logical structure. OpenPDF fills the kids of an element itself, and only for elements
 * without children; so the elements lend themselves to it while content is drawn, which gives them
 * their entries in the parent tree, and get their true kids at the end.
 */
final class StructureWriter {
  private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
  private static final PdfName ROW_SPAN = new PdfName("RowSpan");

  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final Map<Integer, PdfStructureElement> elements = new HashMap<>();

  /** The element of each slot. */
  private final PdfStructureElement[] owners;

  /** The marked content drawn for each slot, in the order drawn. */
  private final List<List<PdfDictionary>> marks = new ArrayList<>();

  /** The annotations of each link, by the number of its tag. */
  private final Map<Integer, List<PdfDictionary>> annotations = new HashMap<>();

  /** The elements that have an identifier, which is ASCII. */
  private final Map<String, PdfObject> ids = new LinkedHashMap<>();

  StructureWriter(PdfWriter writer, Layout layout) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
    this.owners = new PdfStructureElement[layout.slotCount()];
    for (int i = 0; i < layout.slotCount(); i++) {
      marks.add(new ArrayList<>(1));
    }
    root.mapRole(new PdfName(Role.TITLE.type()), PdfName.P);
    root.mapRole(new PdfName(Role.ASIDE.type()), PdfName.DIV);
    Tag document = layout.structure();
    PdfStructureElement top = new PdfStructureElement(root, new PdfName(document.role().type()));
    elements.put(document.number(), top);
    create(document, top);
  }

  private void create(Tag tag, PdfStructureElement element) {
    attributes(tag, element);
    for (Structure kid : tag.kids()) {
      switch (kid) {
        case Slot slot -> owners[slot.number()] = element;
        case Tag child -> {
          PdfStructureElement inner =
              new PdfStructureElement(element, new PdfName(child.role().type()));
          elements.put(child.number(), inner);
          create(child, inner);
        }
      }
    }
  }

  private void attributes(Tag tag, PdfStructureElement element) {
    TagAttributes a = tag.attributes();
    text(element, PdfName.LANG, a.language());
    text(element, PdfName.ALT, a.alternative());
    text(element, PdfName.E, a.expansion());
    if (!a.id().isEmpty()) {
      element.put(PdfName.ID, new PdfString(a.id()));
      ids.put(a.id(), element.getReference());
    }
    if (!a.listNumbering().isEmpty()) {
      PdfDictionary list = owner("List");
      list.put(LIST_NUMBERING, new PdfName(a.listNumbering()));
      element.put(PdfName.A, list);
    }
    if (!a.scope().isEmpty() || a.columnSpan() > 1 || a.rowSpan() > 1) {
      element.put(PdfName.A, cell(a));
    }
  }

  private static void text(PdfDictionary element, PdfName key, String value) {
    if (!value.isEmpty()) {
      element.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  private static PdfDictionary owner(String name) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(name));
    return attributes;
  }

  private static PdfDictionary cell(TagAttributes a) {
    PdfDictionary cell = owner("Table");
    if (!a.scope().isEmpty()) {
      cell.put(SCOPE, new PdfName(a.scope()));
    }
    if (a.columnSpan() > 1) {
      cell.put(COLUMN_SPAN, new PdfNumber(a.columnSpan()));
    }
    if (a.rowSpan() > 1) {
      cell.put(ROW_SPAN, new PdfNumber(a.rowSpan()));
    }
    return cell;
  }

  /** Opens marked content of a slot on the current page; the caller closes it. */
  void begin(int slot) {
    PdfStructureElement element = owners[slot];
    element.remove(PdfName.K);
    writer.getDirectContent().beginMarkedContentSequence(element, new PdfDictionary());
    PdfDictionary mark = new PdfDictionary(PdfName.MCR);
    mark.put(PdfName.PG, writer.getCurrentPage());
    mark.put(PdfName.MCID, element.get(PdfName.K));
    marks.get(slot).add(mark);
    element.remove(PdfName.K);
  }

  /** Says where a figure stands, as ISO 14289-1 §7.3 asks. */
  void boundingBox(int slot, PdfArray box) {
    PdfDictionary layout = owner("Layout");
    layout.put(PdfName.BBOX, box);
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    owners[slot].put(PdfName.A, layout);
  }

  /** Binds an annotation to the tag of its link and gives it its place in the parent tree. */
  void annotation(int tag, PdfDictionary annotation, PdfIndirectReference reference) {
    PdfStructureElement link = elements.get(tag);
    if (link == null) {
      throw new IllegalStateException("no tag has the number " + tag);
    }
    annotation.put(
        PdfName.STRUCTPARENT, new PdfNumber(root.addExistingObject(link.getReference())));
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(PdfName.OBJ, reference);
    object.put(PdfName.PG, writer.getCurrentPage());
    annotations.computeIfAbsent(tag, t -> new ArrayList<>()).add(object);
  }

  /** Gives all elements their kids; nothing is drawn after this. */
  void finish(Layout layout) throws IOException {
    kids(layout.structure());
    if (!ids.isEmpty()) {
      PdfDictionary tree = PdfNameTree.writeTree(ids, writer);
      root.put(new PdfName("IDTree"), writer.addToBody(tree).getIndirectReference());
    }
  }

  private void kids(Tag tag) {
    PdfStructureElement element = elements.get(tag.number());
    if (element == null) {
      throw new IllegalStateException("no element was made for " + tag.role());
    }
    PdfArray kids = new PdfArray();
    for (Structure kid : tag.kids()) {
      switch (kid) {
        case Slot slot -> marks.get(slot.number()).forEach(kids::add);
        case Tag child -> {
          kids(child);
          kids.add(elements.get(child.number()));
        }
      }
    }
    annotations.getOrDefault(tag.number(), List.of()).forEach(kids::add);
    element.remove(PdfName.PG);
    element.remove(PdfName.K);
    if (!kids.isEmpty()) {
      element.put(PdfName.K, kids);
    }
  }
}
