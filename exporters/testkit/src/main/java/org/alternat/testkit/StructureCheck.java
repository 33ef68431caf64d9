package org.alternat.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.testkit.TaggedPdf.Annotation;
import org.alternat.testkit.TaggedPdf.Content;
import org.alternat.testkit.TaggedPdf.Element;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Checks what veraPDF does not look at. */
public final class StructureCheck {
  private final TaggedPdf tagged;
  private final List<String> faults = new ArrayList<>();

  private StructureCheck(TaggedPdf tagged) {
    this.tagged = tagged;
  }

  /** The faults of a file, none when it is right. */
  public static List<String> faults(byte[] bytes) throws IOException {
    try (TaggedPdf tagged = TaggedPdf.read(bytes)) {
      StructureCheck check = new StructureCheck(tagged);
      tagged.elements().forEach(check::element);
      check.headings();
      check.identifiers();
      check.marks();
      check.parents(tagged.pdf());
      check.addresses(tagged.pdf());
      check.glyphs(tagged.pdf());
      return check.faults;
    }
  }

  private void element(Element element) {
    switch (element.role()) {
      case "Link" ->
          require(
              element.kids().stream().anyMatch(Annotation.class::isInstance),
              "a Link has no annotation: " + TaggedPdf.text(element));
      case "L" -> list(element);
      case "TOCI" ->
          require(
              element.elements().stream().anyMatch(e -> e.role().equals("Reference")),
              "a TOCI has no Reference");
      case "Table" ->
          require(cells(element).anyMatch(e -> e.role().equals("TH")), "a Table has no header");
      case "THead" ->
          element
              .elements()
              .forEach(row -> require(!row.elements().isEmpty(), "an empty row in a THead"));
      case "TH" -> require(!element.attribute("Scope").isEmpty(), "a TH has no Scope");
      case "Figure" -> require(!element.string("Alt").isEmpty(), "a Figure has no Alt");
      default -> {}
    }
  }

  /** The cells of a table, without those of tables within them. */
  private static Stream<Element> cells(Element element) {
    return element.elements().stream()
        .flatMap(e -> e.role().matches("T[HD]") ? Stream.of(e) : cells(e));
  }

  private void list(Element list) {
    String numbering = list.attribute("ListNumbering");
    boolean labelled =
        list.elements().stream()
            .flatMap(item -> item.elements().stream())
            .anyMatch(e -> e.role().equals("Lbl"));
    require(!numbering.isEmpty(), "an L has no ListNumbering");
    require(labelled != numbering.equals("None"), "labels of an L with " + numbering);
  }

  private void headings() {
    int level = 0;
    for (Element element : tagged.elements()) {
      if (element.role().matches("H[1-6]")) {
        int next = element.role().charAt(1) - '0';
        require(next <= level + 1, "H" + next + " after H" + level);
        level = next;
      }
    }
  }

  private void identifiers() {
    Set<String> used = new HashSet<>();
    for (Element element : tagged.elements()) {
      String id = element.string("ID");
      require(id.isEmpty() || used.add(id), "the ID " + id + " is used twice");
    }
    Set<String> listed = new HashSet<>();
    COSDictionary tree = tagged.root().dictionary().getCOSDictionary(COSName.ID_TREE);
    if (tree != null) {
      names(tree, listed);
    }
    require(used.equals(listed), "IDs " + used + " but in the IDTree " + listed);
  }

  private static void names(COSDictionary node, Set<String> names) {
    COSArray own = node.getCOSArray(COSName.NAMES);
    for (int i = 0; own != null && i < own.size(); i += 2) {
      names.add(own.getString(i));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      names((COSDictionary) kids.getObject(i), names);
    }
  }

  /** Each piece of marked content is in the tree exactly once. */
  private void marks() {
    List<Set<Integer>> seen = new ArrayList<>();
    for (int page = 1; page <= tagged.pageCount(); page++) {
      seen.add(new HashSet<>());
    }
    for (Element element : tagged.elements()) {
      for (Object kid : element.kids()) {
        if (kid instanceof Content content) {
          require(seen.get(content.page() - 1).add(content.mcid()), "content twice: " + content);
        }
      }
    }
    for (int page = 1; page <= tagged.pageCount(); page++) {
      Set<Integer> drawn = tagged.texts(page).keySet();
      require(drawn.equals(seen.get(page - 1)), "content of page " + page + " outside the tree");
    }
  }

  /** Each annotation leads through the parent tree to the element that refers to it. */
  private void parents(PDDocument pdf) throws IOException {
    Map<Integer, COSBase> parents = new HashMap<>();
    COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    numbers(tree.getCOSDictionary(COSName.PARENT_TREE), parents);
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        COSBase parent = parents.get(annotation.getStructParent());
        require(
            parent instanceof COSDictionary link && refersTo(link, annotation.getCOSObject()),
            "the parent of an annotation does not refer to it");
      }
      int key = page.getStructParents();
      require(key < 0 || parents.get(key) instanceof COSArray, "a page has no parents");
    }
    for (Element element : tagged.elements()) {
      for (Object kid : element.kids()) {
        if (kid instanceof Content content) {
          int key = pdf.getPage(content.page() - 1).getStructParents();
          require(
              parents.get(key) instanceof COSArray array
                  && element.dictionary().equals(array.getObject(content.mcid())),
              "the parent of content is not the element that has it: " + content);
        }
      }
    }
  }

  /** Glyph 0 stands for all characters that a font lacks. */
  private void glyphs(PDDocument pdf) throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
              throws IOException {
            require(code != 0, "a character that its font lacks on page " + getCurrentPageNo());
            String meant = font.toUnicode(code);
            require(
                code == 0 || (meant != null && !meant.isEmpty()),
                "a glyph that stands for no character on page " + getCurrentPageNo());
            super.showGlyph(matrix, font, code, displacement);
          }
        };
    stripper.getText(pdf);
  }

  private static void numbers(COSDictionary node, Map<Integer, COSBase> numbers) {
    COSArray own = node.getCOSArray(COSName.NUMS);
    for (int i = 0; own != null && i < own.size(); i += 2) {
      numbers.put(own.getInt(i), own.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      numbers((COSDictionary) kids.getObject(i), numbers);
    }
  }

  private static boolean refersTo(COSDictionary link, COSDictionary annotation) {
    COSBase kids = link.getDictionaryObject(COSName.K);
    if (!(kids instanceof COSArray array)) {
      return false;
    }
    for (COSBase kid : array) {
      COSBase value = kid instanceof COSObject reference ? reference.getObject() : kid;
      if (value instanceof COSDictionary dictionary
          && annotation.equals(dictionary.getCOSDictionary(COSName.OBJ))) {
        return true;
      }
    }
    return false;
  }

  private void addresses(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI uri) {
          require(
              StandardCharsets.US_ASCII.newEncoder().canEncode(uri.getURI()),
              "an address is not ASCII: " + uri.getURI());
        }
        require(!annotation.getContents().isBlank(), "an annotation has no Contents");
      }
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
