package org.alternat.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The logical structure of a file with the text of its marked content, read with PDFBox. */
public final class TaggedPdf implements Closeable {
  /**
   * An element of the structure tree.
   *
   * @param role its structure type
   * @param kids elements, pieces of content and annotations, in order
   */
  public record Element(String role, COSDictionary dictionary, List<Object> kids) {
    public List<Element> elements() {
      return kids.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    public String string(String key) {
      String value = dictionary.getString(key);
      return value == null ? "" : value;
    }

    /** An attribute of any owner, as a string. */
    public String attribute(String key) {
      COSBase attributes = dictionary.getDictionaryObject(COSName.A);
      if (!(attributes instanceof COSDictionary a)) {
        return "";
      }
      COSBase value = a.getDictionaryObject(COSName.getPDFName(key));
      return switch (value) {
        case null -> "";
        case COSName name -> name.getName();
        case COSInteger number -> String.valueOf(number.intValue());
        default -> value.toString();
      };
    }
  }

  /** A piece of content with its page from 1 and its number there. */
  public record Content(int page, int mcid, String text) {}

  /** An annotation that belongs to an element. */
  public record Annotation(COSDictionary dictionary) {}

  private final PDDocument pdf;
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final List<Map<Integer, String>> texts = new ArrayList<>();
  private final Element root;

  private TaggedPdf(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    for (PDPage page : pdf.getPages()) {
      texts.add(texts(page));
      pages.put(page.getCOSObject(), texts.size());
    }
    COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.root = new Element("StructTreeRoot", tree, kids(tree, null));
  }

  public static TaggedPdf read(byte[] bytes) throws IOException {
    return new TaggedPdf(Loader.loadPDF(bytes));
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** The document element. */
  public Element document() {
    return root.elements().getFirst();
  }

  public Element root() {
    return root;
  }

  public int pageCount() {
    return texts.size();
  }

  /** The texts of marked content by number, of a page from 1. */
  public Map<Integer, String> texts(int page) {
    return texts.get(page - 1);
  }

  public PDDocument pdf() {
    return pdf;
  }

  /** All elements, each before its kids. */
  public List<Element> elements() {
    List<Element> all = new ArrayList<>();
    collect(document(), all);
    return all;
  }

  private static void collect(Element element, List<Element> all) {
    all.add(element);
    element.elements().forEach(e -> collect(e, all));
  }

  /** The text of an element in logical order. */
  public static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.kids()) {
      switch (kid) {
        case Content content -> text.append(content.text());
        case Element inner -> text.append(text(inner));
        default -> {}
      }
    }
    return text.toString();
  }

  private List<Object> kids(COSDictionary element, @Nullable COSDictionary page) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary current = own == null ? page : own;
    List<Object> kids = new ArrayList<>();
    COSBase k = element.getDictionaryObject(COSName.K);
    if (k instanceof COSArray array) {
      for (COSBase kid : array) {
        kid(kid, current, kids);
      }
    } else if (k != null) {
      kid(k, current, kids);
    }
    return kids;
  }

  private void kid(COSBase kid, @Nullable COSDictionary page, List<Object> kids) {
    COSBase value = kid instanceof COSObject reference ? reference.getObject() : kid;
    if (value instanceof COSInteger mcid) {
      kids.add(content(page, mcid.intValue()));
    } else if (value instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE, "");
      switch (type) {
        case "MCR" -> {
          COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
          kids.add(content(own == null ? page : own, dictionary.getInt(COSName.MCID)));
        }
        case "OBJR" -> kids.add(new Annotation(dictionary.getCOSDictionary(COSName.OBJ)));
        default ->
            kids.add(
                new Element(
                    dictionary.getNameAsString(COSName.S), dictionary, kids(dictionary, page)));
      }
    }
  }

  private Content content(@Nullable COSDictionary page, int mcid) {
    int number = pages.getOrDefault(page, 0);
    if (number == 0) {
      throw new AssertionError("marked content " + mcid + " is on no page");
    }
    String text = texts.get(number - 1).get(mcid);
    if (text == null) {
      throw new AssertionError("page " + number + " has no marked content " + mcid);
    }
    return new Content(number, mcid, text);
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), text(content));
      }
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition position -> text.append(position.getUnicode());
        case PDMarkedContent inner -> text.append(text(inner));
        default -> {}
      }
    }
    return text.toString();
  }
}
