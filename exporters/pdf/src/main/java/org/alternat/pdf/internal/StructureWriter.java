package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.Structure;
import org.alternat.pdf.internal.page.Structure.Slot;
import org.alternat.pdf.internal.page.Structure.Tag;
import org.alternat.pdf.internal.page.TagAttributes;

/**
 * Writes the logical structure (ISO 32000-1 §14.7): elements straight from the tags, once it is
 * known where their content was drawn.
 */
final class StructureWriter {
  private static final int[] NONE = {};

  private final FileBody body;
  private final Layout layout;

  /** The object of the first page; the others follow it. */
  private final int firstPage;

  /** The tag that the content of each slot belongs to. */
  private final Tag[] owners;

  /** The marked content drawn for each slot: pages and numbers in turn, in the order drawn. */
  private final int[][] marks;

  /** The tags of the marked content of each page, by its number. */
  private final List<List<Tag>> pages = new ArrayList<>();

  /** The numbers of the objects of tags, by the number of the tag. */
  private final int[] objects;

  /** The annotations of tags: pages and numbers of objects in turn, by the number of the tag. */
  private final int[][] annotations;

  /** The tags of the annotations, in the order of their keys. */
  private final List<Integer> linkTags = new ArrayList<>();

  /** The corners of figures, by the number of the tag. */
  private final Map<Integer, List<Double>> boxes = new LinkedHashMap<>();

  /** The elements that have an identifier, which is ASCII. */
  private final SortedMap<String, String> ids = new TreeMap<>();

  private final PdfBytes out = new PdfBytes(4096);

  StructureWriter(FileBody body, Layout layout, int firstPage) {
    this.body = body;
    this.layout = layout;
    this.firstPage = firstPage;
    this.owners = new Tag[layout.slotCount()];
    this.marks = new int[layout.slotCount()][];
    Arrays.fill(marks, NONE);
    this.objects = new int[own(layout.structure()) + 1];
    this.annotations = new int[objects.length][];
    Arrays.fill(annotations, NONE);
  }

  /** Finds the owners of slots and answers the highest number of a tag. */
  private int own(Tag tag) {
    int highest = tag.number();
    for (Structure kid : tag.kids()) {
      switch (kid) {
        case Slot slot -> owners[slot.number()] = tag;
        case Tag child -> highest = Math.max(highest, own(child));
      }
    }
    return highest;
  }

  /** The next page begins. */
  void beginPage() {
    pages.add(new ArrayList<>());
  }

  /** Opens marked content of a slot on the current page; the caller closes it. */
  void begin(int slot, PdfBytes content) {
    List<Tag> page = pages.getLast();
    content.add('/').add(owners[slot].role().type());
    content.add("<</MCID ").add(page.size()).add(">>BDC\n");
    marks[slot] = with(marks[slot], pages.size(), page.size());
    page.add(owners[slot]);
  }

  private static int[] with(int[] pairs, int first, int second) {
    int[] more = Arrays.copyOf(pairs, pairs.length + 2);
    more[pairs.length] = first;
    more[pairs.length + 1] = second;
    return more;
  }

  /** Says where a figure stands, as ISO 14289-1 §7.3 asks. */
  void boundingBox(int slot, List<Double> box) {
    boxes.put(owners[slot].number(), box);
  }

  /** Binds an annotation on the current page to the tag of its link; answers its key. */
  int annotation(int tag, int object) {
    annotations[tag] = with(annotations[tag], pages.size(), object);
    linkTags.add(tag);
    return layout.pages().size() + linkTags.size() - 1;
  }

  /** Writes the tree, for which all pages are drawn, and answers its root. */
  int finish() throws IOException {
    int root = body.reserve();
    number(layout.structure());
    element(layout.structure(), root);
    int parents = parentTree();
    out.add("<</Type/StructTreeRoot/K").reference(objects[layout.structure().number()]);
    out.add("/ParentTree").reference(parents).add("/ParentTreeNextKey ");
    out.add(layout.pages().size() + linkTags.size());
    out.add("/RoleMap<</").add(Role.TITLE.type()).add("/P/").add(Role.ASIDE.type()).add("/Div>>");
    if (!ids.isEmpty()) {
      out.add("/IDTree").reference(new ObjectTree(body).names(ids));
    }
    body.add(root, out.add(">>"));
    return root;
  }

  private void number(Tag tag) {
    objects[tag.number()] = body.reserve();
    for (Structure kid : tag.kids()) {
      if (kid instanceof Tag child) {
        number(child);
      }
    }
  }

  private void element(Tag tag, int parent) throws IOException {
    int object = objects[tag.number()];
    out.add("<</S/").add(tag.role().type()).add("/P").reference(parent);
    attributes(tag, object);
    kids(tag);
    body.add(object, out.add(">>"));
    for (Structure kid : tag.kids()) {
      if (kid instanceof Tag child) {
        element(child, object);
      }
    }
  }

  private void kids(Tag tag) {
    int page = firstPage(tag);
    if (page > 0) {
      out.add("/Pg").reference(page(page));
    }
    int[] links = annotations[tag.number()];
    if (tag.kids().isEmpty() && links.length == 0) {
      return;
    }
    out.add("/K[");
    for (Structure kid : tag.kids()) {
      switch (kid) {
        case Slot slot -> content(marks[slot.number()], page);
        case Tag child -> out.reference(objects[child.number()]);
      }
    }
    for (int i = 0; i < links.length; i += 2) {
      out.add("<</Type/OBJR/Obj").reference(links[i + 1]).add("/Pg").reference(page(links[i]));
      out.add(">>");
    }
    out.add(']');
  }

  private void content(int[] pairs, int page) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == page) {
        out.add(' ').add(pairs[i + 1]);
      } else {
        out.add("<</Type/MCR/Pg").reference(page(pairs[i])).add("/MCID ").add(pairs[i + 1]);
        out.add(">>");
      }
    }
  }

  /** The page of the first content of a tag's own, 0 when it has none. */
  private int firstPage(Tag tag) {
    for (Structure kid : tag.kids()) {
      if (kid instanceof Slot slot && marks[slot.number()].length > 0) {
        return marks[slot.number()][0];
      }
    }
    return 0;
  }

  private int page(int number) {
    return firstPage + number - 1;
  }

  @SuppressWarnings("ReferenceEquality") // Most tags have the very attributes that say nothing.
  private void attributes(Tag tag, int object) {
    TagAttributes a = tag.attributes();
    if (a == TagAttributes.NONE && boxes.isEmpty()) {
      return;
    }
    text("/Lang", a.language());
    text("/Alt", a.alternative());
    text("/E", a.expansion());
    if (!a.id().isEmpty()) {
      text("/ID", a.id());
      ids.put(a.id(), ObjectTree.reference(object));
    }
    if (!a.listNumbering().isEmpty()) {
      out.add("/A<</O/List/ListNumbering/").add(a.listNumbering()).add(">>");
    }
    List<Double> box = boxes.get(tag.number());
    if (box != null) {
      out.add("/A<</O/Layout/Placement/Block/BBox[");
      box.forEach(side -> out.points(side).add(' '));
      out.add("]>>");
    }
    cell(a);
  }

  private void text(String key, String value) {
    if (!value.isEmpty()) {
      out.add(key).text(value);
    }
  }

  private void cell(TagAttributes a) {
    if (a.scope().isEmpty() && a.columnSpan() == 1 && a.rowSpan() == 1) {
      return;
    }
    out.add("/A<</O/Table");
    if (!a.scope().isEmpty()) {
      out.add("/Scope/").add(a.scope());
    }
    if (a.columnSpan() > 1) {
      out.add("/ColSpan ").add(a.columnSpan());
    }
    if (a.rowSpan() > 1) {
      out.add("/RowSpan ").add(a.rowSpan());
    }
    out.add(">>");
  }

  /** Writes which tags pages and annotations belong to, and answers the tree's root. */
  private int parentTree() throws IOException {
    List<Integer> parents = new ArrayList<>(pages.size() + linkTags.size());
    for (List<Tag> page : pages) {
      out.add('[');
      page.forEach(tag -> out.reference(objects[tag.number()]));
      parents.add(body.add(out.add(']')));
    }
    linkTags.forEach(tag -> parents.add(objects[tag]));
    return new ObjectTree(body).numbers(parents);
  }
}
