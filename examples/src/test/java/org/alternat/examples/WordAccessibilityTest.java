package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.alternat.docx.DocxExporter;
import org.alternat.dossier.DossierReader;
import org.alternat.export.ExportOptions;
import org.alternat.model.Dossier;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rules of Word's accessibility checker, on every kind of note, read from the XML. */
class WordAccessibilityTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final Dossier DOSSIER = read();

  private static Dossier read() {
    try {
      return new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<Arguments> notes() {
    return COMPOSER.kinds().stream()
        .map(NoteKind::id)
        .flatMap(kind -> Stream.of("fr", "ar").map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void holdOnEveryKindOfNote(String kind, String language) throws IOException {
    Document note =
        COMPOSER
            .compose(DOSSIER, NoteOptions.builder(kind).language(language).seenBy("XA").build())
            .document();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxExporter().export(note, out, ExportOptions.builder().remarks(true).build());
    SortedMap<String, byte[]> parts = Zip.entries(out.toByteArray());
    org.w3c.dom.Document body = XmlText.parse(parts.get("word/document.xml"));
    drawingsHaveAlternatives(note.forFormat("docx"), body);
    tablesHaveHeaderRows(note.forFormat("docx"), body);
    headingsSkipNoLevel(body);
    textHasLanguages(parts);
    nothingIsSpacedByCharacters(body);
    noEmptyParagraphMakesSpace(body);
    assertThat(text(parts.get("docProps/core.xml"), "dc:title")).isEqualTo(note.metadata().title());
  }

  private static void drawingsHaveAlternatives(Document note, org.w3c.dom.Document body) {
    List<Element> drawings = XmlText.elements(body, "wp:docPr");
    assertThat(drawings).hasSize((int) Graphic.all(note).stream().count());
    assertThat(drawings)
        .allMatch(d ->
            !d.getAttribute("descr").isBlank()
                || d.getElementsByTagName("adec:decorative").getLength() == 1);
  }

  private static void tablesHaveHeaderRows(Document note, org.w3c.dom.Document body) {
    long wanted =
        Walk.blocks(note.content()).filter(b -> b instanceof Table t && !t.head().isEmpty()).count()
            - Graphic.all(note).stream().filter(Graphic.Chart.class::isInstance).count();
    List<Element> flagged =
        XmlText.elements(body, "w:tbl").stream()
            .filter(t -> !children(first(t, "w:tr"), "w:trPr").isEmpty())
            .filter(t -> within(first(first(t, "w:tr"), "w:trPr"), "w:tblHeader") > 0)
            .toList();
    assertThat(flagged).hasSize((int) wanted);
    assertThat(flagged)
        .allMatch(t -> attribute(first(first(t, "w:tblPr"), "w:tblLook"), "w:firstRow").equals("1"))
        .allMatch(t -> within(first(t, "w:tblPr"), "w:tblCaption") == 1);
  }

  private static void headingsSkipNoLevel(org.w3c.dom.Document body) {
    List<Integer> levels =
        XmlText.elements(body, "w:pStyle").stream()
            .map(s -> s.getAttribute("w:val"))
            .filter(s -> s.matches("Heading[1-9]"))
            .map(s -> s.charAt(7) - '0')
            .toList();
    for (int i = 0; i < levels.size(); i++) {
      int before = i == 0 ? 0 : levels.get(i - 1);
      assertThat(levels.get(i)).as(levels.toString()).isBetween(1, before + 1);
    }
  }

  private static void textHasLanguages(SortedMap<String, byte[]> parts) {
    Element defaults =
        XmlText.elements(XmlText.parse(parts.get("word/styles.xml")), "w:rPrDefault").getFirst();
    Element languages = (Element) defaults.getElementsByTagName("w:lang").item(0);
    for (String script : List.of("w:val", "w:eastAsia", "w:bidi")) {
      assertThat(languages.getAttribute(script)).as(script).isNotBlank();
    }
    assertThat(text(parts.get("docProps/core.xml"), "dc:language")).isNotBlank();
  }

  private static void nothingIsSpacedByCharacters(org.w3c.dom.Document body) {
    assertThat(XmlText.elements(body, "w:p"))
        .extracting(WordAccessibilityTest::words)
        .noneMatch(
            t -> t.matches("(?s).*[ \\u00A0\\u3000]{2,}.*|(?s)[ \\u00A0\\u3000]+.*|(?s).*\\t.*"));
    assertThat(XmlText.elements(body, "w:br"))
        .noneMatch(b -> next(b) instanceof Element e && e.getTagName().equals("w:br"));
  }

  /**
   * One stands where the schema or Word wants one: behind or between tables, and in empty cells.
   */
  private static void noEmptyParagraphMakesSpace(org.w3c.dom.Document body) {
    List<Element> spacing =
        XmlText.elements(body, "w:p").stream()
            .filter(p -> within(p, "w:r") == 0 && within(p, "w:sectPr") == 0)
            .filter(p -> within(p, "w:pBdr") == 0 && !style(p).startsWith("Rule"))
            .filter(p -> !onlyOneOfCell(p) && !isTable(p.getPreviousSibling()))
            .toList();
    assertThat(spacing).extracting(WordAccessibilityTest::style).isEmpty();
  }

  private static boolean onlyOneOfCell(Element paragraph) {
    Element parent = (Element) paragraph.getParentNode();
    return parent.getTagName().equals("w:tc") && children(parent, "w:p").size() == 1;
  }

  private static boolean isTable(Node node) {
    return node instanceof Element e && e.getTagName().equals("w:tbl");
  }

  private static Node next(Element line) {
    return line.getNextSibling() == null ? line.getParentNode() : line.getNextSibling();
  }

  private static String style(Element paragraph) {
    Element properties = first(paragraph, "w:pPr");
    return attribute(first(properties, "w:pStyle"), "w:val");
  }

  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    var texts = paragraph.getElementsByTagName("w:t");
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent());
    }
    return words.toString();
  }

  private static int within(Element element, String name) {
    return element.getElementsByTagName(name).getLength();
  }

  private static List<Element> children(Element parent, String name) {
    return Stream.iterate(parent.getFirstChild(), n -> n != null, Node::getNextSibling)
        .filter(n -> n instanceof Element e && e.getTagName().equals(name))
        .map(Element.class::cast)
        .toList();
  }

  private static Element first(Element parent, String name) {
    return children(parent, name).getFirst();
  }

  private static String attribute(Element element, String name) {
    return element.getAttribute(name);
  }

  private static String text(byte[] part, String name) {
    return XmlText.elements(XmlText.parse(part), name).stream()
        .map(Node::getTextContent)
        .findFirst()
        .orElse("");
  }
}
