package org.alternat.docx.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alternat.docx.internal.reading.ReferenceDocument.Head;
import org.alternat.docx.internal.reading.ReferenceDocument.Heads;
import org.alternat.problem.AlternatException;
import org.alternat.style.PageStyle;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReferenceDocumentTest {
  private static final ReferenceDocument HOUSE = ReferenceDocument.read(HouseTemplate.dotx());

  @Test
  void thePageIsThatOfTheTemplate() {
    PageStyle page = HOUSE.page(PageStyle.A4);
    assertThat(page.width()).isEqualTo(612);
    assertThat(page.height()).isEqualTo(792);
    assertThat(page.marginTop()).isEqualTo(90);
    assertThat(page.contentWidth()).isEqualTo(468);
    assertThat(HOUSE.headerDistance()).contains(620L);
    assertThat(HOUSE.evenAndOdd()).isTrue();
    assertThat(HOUSE.firstPageDiffers()).isFalse();
  }

  @Test
  void stylesAreKnownByTheirNamesInAnyCase() {
    assertThat(HOUSE.style("paragraph", "Heading 1")).contains("berschrift1");
    assertThat(HOUSE.style("character", "Strong")).contains("Fett");
    assertThat(HOUSE.style("paragraph", "Strong")).isEmpty();
    assertThat(HOUSE.numbersItself("berschrift1")).isTrue();
  }

  @Test
  void furtherStylesFollowThoseOfTheTemplate() {
    Document styles =
        XmlText.parse(
            HOUSE.styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Callout\"><w:name w:val=\"Callout\"/>"
                    + "</w:style>",
                Locale.FRENCH));
    assertThat(XmlText.elements(styles, "w:style"))
        .extracting(s -> s.getAttribute("w:styleId"))
        .containsExactly("Standard", "berschrift1", "Fett", "Callout");
    assertThat(XmlText.elements(styles, "w:lang"))
        .singleElement()
        .extracting(l -> l.getAttribute("w:val"))
        .isEqualTo("fr");
  }

  @Test
  void propertiesComeInTheOrderOfTheSchema() {
    Document styles = XmlText.parse(HOUSE.styles("", Locale.GERMAN));
    Element heading = XmlText.elements(styles, "w:style").get(1);
    assertThat(names(heading))
        .containsExactly("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr");
    assertThat(names((Element) heading.getElementsByTagName("w:pPr").item(0)))
        .containsExactly("w:keepNext", "w:numPr", "w:outlineLvl");
    assertThat(names((Element) heading.getElementsByTagName("w:rPr").item(0)))
        .containsExactly("w:b", "w:color", "w:sz");
  }

  @Test
  void listsOfTheDocumentFollowThoseOfTheTemplate() {
    assertThat(HOUSE.lastDefinition()).isEqualTo(7);
    assertThat(HOUSE.lastList()).isEqualTo(4);
    byte[] own =
        ("<w:numbering xmlns:w=\""
                + WordXml.WORD
                + "\"><w:abstractNum w:abstractNumId=\"8\"/><w:num w:numId=\"5\"/></w:numbering>")
            .getBytes(StandardCharsets.UTF_8);
    Element merged = XmlText.parse(HOUSE.numbering(own)).getDocumentElement();
    assertThat(names(merged)).containsExactly("w:abstractNum", "w:abstractNum", "w:num", "w:num");
  }

  @Test
  void placeholdersOfTheHeaderAreFilledAndKeepTheirLooks() {
    Heads heads =
        HOUSE.heads(name ->
            Optional.ofNullable(
                Map.of("title", "Togo – Kazakhstan", "marking", "TLP:GREEN").get(name)));
    assertThat(heads.filled()).containsExactlyInAnyOrder("title", "marking");
    assertThat(heads.heads())
        .extracting(h -> h.kind() + " " + h.type())
        .containsExactly("header default", "footer default", "footer even");
    Document header = XmlText.parse(heads.heads().getFirst().part().content().bytes());
    assertThat(XmlText.elements(header, "w:t"))
        .extracting(Element::getTextContent)
        .containsExactly("Auswärtiges Amt", "Togo – Kazakhstan", "TLP:GREEN");
    assertThat(XmlText.elements(header, "w:i")).hasSize(1);
    assertThat(XmlText.elements(header, "w:b")).hasSize(1);
    assertThat(XmlText.elements(header, "w:showingPlcHdr")).isEmpty();
  }

  @Test
  void theLogoComesWithTheHeader() {
    Head header = HOUSE.heads(name -> Optional.empty()).heads().getFirst();
    assertThat(header.part().relations())
        .singleElement()
        .isInstanceOfSatisfying(
            CopiedPart.Inward.class,
            logo -> {
              assertThat(logo.id()).isEqualTo("rId1");
              assertThat(logo.target().contentType()).isEqualTo("image/png");
            });
  }

  @Test
  void noTextBreaksTheHeader() {
    Heads heads = HOUSE.heads(name -> Optional.of("<&\u0000\uD800>\uD83C\uDF0D"));
    Document header = XmlText.parse(heads.heads().getFirst().part().content().bytes());
    assertThat(XmlText.elements(header, "w:t").getLast().getTextContent())
        .isEqualTo("<&\uFFFD\uFFFD>\uD83C\uDF0D");
  }

  @Test
  void aTemplateWithoutPartsLeavesTheThemeItsSay() {
    byte[] bare =
        HouseTemplate.with(
            "word/document.xml",
            "<w:document xmlns:w=\"" + WordXml.WORD + "\"><w:body/></w:document>");
    ReferenceDocument reference = ReferenceDocument.read(bare);
    assertThat(reference.page(PageStyle.A4)).isEqualTo(PageStyle.A4);
    assertThat(reference.heads(name -> Optional.empty()).heads()).isEmpty();
  }

  @Test
  void whatIsNoWordFileIsRefusedWithAHint() {
    assertThatThrownBy(() -> ReferenceDocument.read("no zip".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(AlternatException.class)
        .hasMessage(
            "reference document: the file is not a Word document or template"
                + " (hand in a .docx or .dotx file)");
    assertThatThrownBy(() -> ReferenceDocument.read(new byte[0]))
        .isInstanceOf(AlternatException.class);
    assertThatThrownBy(() -> ReferenceDocument.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
        .hasMessageContaining("password");
  }

  @Test
  void aLinkedPictureIsRefused() {
    byte[] linking =
        HouseTemplate.with(
            "word/_rels/header7.xml.rels",
            HouseTemplate.relations("image", "https://example.org/logo.png"));
    assertThatThrownBy(() -> ReferenceDocument.read(linking))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("https://example.org/logo.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:styles",
        "<!DOCTYPE w:styles [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:styles>&x;</w:styles>",
        "<styles xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"
      })
  void damagedPartsAreRefused(String styles) {
    assertThatThrownBy(() -> ReferenceDocument.read(HouseTemplate.with("word/styles.xml", styles)))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("/word/styles.xml");
  }

  @Test
  void halfAFileIsRefused() {
    byte[] whole = HouseTemplate.dotx();
    for (int length = 1; length < whole.length; length += 97) {
      byte[] half = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ReferenceDocument.read(half)).isInstanceOf(AlternatException.class);
    }
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatThrownBy(() -> ReferenceDocument.read(HouseTemplate.with("word/header7.xml", "")))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("header7.xml");
  }

  private static List<String> names(Element parent) {
    return WordXml.children(parent).stream().map(Element::getTagName).toList();
  }

  @Test
  void aSmallFileThatUnpacksToMuchIsRefused() {
    assertThatThrownBy(() -> ReferenceDocument.read(Zip.bomb("word/document.xml")))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("256 MiB");
  }
}
