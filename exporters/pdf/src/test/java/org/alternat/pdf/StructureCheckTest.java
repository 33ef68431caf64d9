package org.alternat.pdf;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.ol;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Pictures;
import org.alternat.testkit.ReadingOrder;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TaggedPdf;
import org.alternat.testkit.TaggedPdf.Element;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** A sound file is spoilt in one place at a time: the check must see it. */
class StructureCheckTest {
  private static final byte[] SOUND = Exported.of(document("first")).bytes();

  private static Document document(String firstItem) {
    Metadata metadata = Metadata.of("Sound", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(
        metadata,
        LookSample.styleSheet(),
        List.of(
            new Block.ContentsList(Attributes.NONE, line("Contents"), 2),
            section(
                "One",
                p("See ", a("https://example.org/", "the source"), note("A note.")),
                ol(1, firstItem, "second"),
                section("Within", table("Table", headerRow("A", "B"), tr("a", "b")))),
            section(
                "Two",
                new Block.Figure(
                    Attributes.NONE,
                    new Graphic.Image(Attributes.NONE, Pictures.plain(9, 9, 0x1F3A5F), "A square"),
                    line("Figure")))));
  }

  /** Spoils a file. */
  private interface Change {
    void make(TaggedPdf tagged) throws IOException;
  }

  @Test
  void aSoundFileHasNoFault() throws IOException {
    assertThat(StructureCheck.faults(SOUND)).isEmpty();
    assertThat(faults(tagged -> {})).isEmpty();
    assertThat(ReadingOrder.faults(SOUND, document("first"))).isEmpty();
  }

  @Test
  void elementsStandInTheOrderOfReading() throws IOException {
    byte[] spoilt =
        spoilt(tagged -> {
          COSArray sections = kids(tagged.document());
          COSBase last = sections.remove(sections.size() - 1);
          sections.add(0, last);
        });
    assertThat(ReadingOrder.faults(spoilt, document("first")))
        .contains("\"Two\" is not where it is read");
  }

  @Test
  void noWordsOfTheDocumentAreMissing() throws IOException {
    byte[] spoilt = spoilt(tagged -> kids(first(tagged, "LBody")).clear());
    assertThat(ReadingOrder.faults(spoilt, document("first"))).contains("\"first\" is missing");
  }

  @Test
  void noLetterIsDropped() throws IOException {
    // As if the second of two letters had not been drawn because no font has it.
    assertThat(ReadingOrder.faults(SOUND, document("first\u4E2D")))
        .contains("\"first\u4E2D\" is missing");
  }

  @Test
  void linksNeedTheirAnnotations() throws IOException {
    assertThat(faults(tagged -> removeOfType(kids(first(tagged, "Link")), "OBJR")))
        .anyMatch(f -> f.startsWith("a Link has no annotation"))
        .contains("the parent of an annotation does not refer to it");
  }

  @Test
  void identifiersStandInTheirTree() throws IOException {
    assertThat(faults(tagged -> tagged.root().dictionary().removeItem(COSName.ID_TREE)))
        .anyMatch(f -> f.startsWith("IDs [note-"));
  }

  @Test
  void listsSayHowTheyAreNumbered() throws IOException {
    COSName numbering = COSName.getPDFName("ListNumbering");
    assertThat(faults(tagged -> attributes(first(tagged, "L")).removeItem(numbering)))
        .contains("an L has no ListNumbering");
    assertThat(faults(tagged -> attributes(first(tagged, "L")).setName(numbering, "None")))
        .contains("labels of an L with None");
  }

  @Test
  void headersOfTablesHaveAScope() throws IOException {
    assertThat(faults(tagged -> first(tagged, "TH").dictionary().removeItem(COSName.A)))
        .contains("a TH has no Scope");
  }

  @Test
  void tablesHaveHeaders() throws IOException {
    assertThat(
            faults(tagged -> {
              for (Element element : tagged.elements()) {
                if (element.role().equals("TH")) {
                  element.dictionary().setItem(COSName.S, COSName.getPDFName("TD"));
                }
              }
            }))
        .contains("a Table has no header");
  }

  @Test
  void figuresHaveAText() throws IOException {
    assertThat(faults(tagged -> first(tagged, "Figure").dictionary().removeItem(COSName.ALT)))
        .contains("a Figure has no Alt");
  }

  @Test
  void entriesOfContentsListsHaveAReference() throws IOException {
    assertThat(
            faults(tagged ->
                first(tagged, "Reference")
                    .dictionary()
                    .setItem(COSName.S, COSName.getPDFName("P"))))
        .anyMatch(f -> f.equals("a TOCI has no Reference"));
  }

  @Test
  void levelsOfHeadingsAreNotSkipped() throws IOException {
    assertThat(
            faults(tagged ->
                first(tagged, "H2").dictionary().setItem(COSName.S, COSName.getPDFName("H3"))))
        .contains("H3 after H1");
  }

  @Test
  void contentBelongsToTheTree() throws IOException {
    assertThat(faults(tagged -> kids(first(tagged, "H1")).remove(0)))
        .contains("content of page 1 outside the tree");
  }

  @Test
  void theParentsOfContentAreTheElementsThatHaveIt() throws IOException {
    assertThat(
            faults(tagged -> {
              COSDictionary tree = tagged.root().dictionary();
              COSDictionary leaf =
                  (COSDictionary)
                      tree.getCOSDictionary(COSName.PARENT_TREE)
                          .getCOSArray(COSName.KIDS)
                          .getObject(0);
              COSArray page = (COSArray) leaf.getCOSArray(COSName.NUMS).getObject(1);
              page.set(0, page.get(page.size() - 1));
            }))
        .anyMatch(f -> f.startsWith("the parent of content is not the element"));
  }

  @Test
  void annotationsAreDescribedAndTheirAddressesAscii() throws IOException {
    assertThat(faults(tagged -> link(tagged).setContents(" ")))
        .contains("an annotation has no Contents");
    assertThat(
            faults(tagged ->
                link(tagged)
                    .getCOSObject()
                    .getCOSDictionary(COSName.A)
                    .setString(COSName.URI, "https://example.org/Лом")))
        .anyMatch(f -> f.startsWith("an address is not ASCII"));
  }

  @Test
  void noCharacterIsOneThatItsFontLacks() throws IOException {
    assertThat(
            faults(tagged -> {
              PDDocument pdf = tagged.pdf();
              PDPage page = pdf.getPage(0);
              String font = page.getResources().getFontNames().iterator().next().getName();
              String text = "/Artifact BMC BT /" + font + " 9 Tf 99 99 Td <0000> Tj ET EMC\n";
              ByteArrayOutputStream content = new ByteArrayOutputStream();
              page.getContents().transferTo(content);
              content.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
              page.setContents(new PDStream(pdf, new ByteArrayInputStream(content.toByteArray())));
            }))
        .contains("a character that its font lacks on page 1");
  }

  private static List<String> faults(Change change) throws IOException {
    return StructureCheck.faults(spoilt(change));
  }

  private static byte[] spoilt(Change change) throws IOException {
    try (TaggedPdf tagged = TaggedPdf.read(SOUND)) {
      change.make(tagged);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      tagged.pdf().save(out);
      return out.toByteArray();
    }
  }

  private static Element first(TaggedPdf tagged, String role) {
    return tagged.elements().stream().filter(e -> e.role().equals(role)).findFirst().orElseThrow();
  }

  private static PDAnnotation link(TaggedPdf tagged) throws IOException {
    for (PDPage page : tagged.pdf().getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
        if (action != null && action.containsKey(COSName.URI)) {
          return annotation;
        }
      }
    }
    throw new IllegalStateException("the sample links to no address");
  }

  private static COSDictionary attributes(Element element) {
    return element.dictionary().getCOSDictionary(COSName.A);
  }

  private static COSArray kids(Element element) {
    return element.dictionary().getCOSArray(COSName.K);
  }

  private static void removeOfType(COSArray kids, String type) {
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (hasType(kids.get(i), type)) {
        kids.remove(i);
      }
    }
  }

  private static boolean hasType(COSBase base, String type) {
    COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
    return value instanceof COSDictionary dictionary
        && type.equals(dictionary.getNameAsString(COSName.TYPE));
  }
}
