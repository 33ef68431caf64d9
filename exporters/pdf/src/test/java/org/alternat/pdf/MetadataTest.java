package org.alternat.pdf;

import static org.alternat.testkit.Nodes.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.testkit.LookSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What a file says of itself, in its two places. */
class MetadataTest {
  private static final Metadata METADATA =
      new Metadata(
          "Togo – Қазақстан & <others>",
          Locale.forLanguageTag("fr-TG"),
          Direction.LTR,
          LocalDate.of(2023, 10, 3),
          "État de la relation “bilatérale” \uD83D\uDE00",
          "Direction Asie centrale",
          List.of("Togo", "Казахстан, Астана"),
          "TLP:GREEN",
          0,
          Collections.emptySortedMap(),
          Map.of());

  private static PDDocument file(Metadata metadata) throws Exception {
    Document document = new Document(metadata, LookSample.styleSheet(), List.of(p("Text")));
    return Loader.loadPDF(Exported.of(document).bytes());
  }

  @Test
  void isTheSameInTheInformationDictionaryAndInXmp() throws Exception {
    try (PDDocument pdf = file(METADATA)) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      org.w3c.dom.Document xmp = xmp(pdf);
      assertThat(information.getTitle())
          .isEqualTo(METADATA.title())
          .isEqualTo(value(xmp, "dc:title"));
      assertThat(information.getSubject())
          .isEqualTo(METADATA.subject())
          .isEqualTo(value(xmp, "dc:description"));
      assertThat(information.getAuthor())
          .isEqualTo(METADATA.author())
          .isEqualTo(value(xmp, "dc:creator"));
      assertThat(information.getKeywords())
          .isEqualTo(String.join(", ", METADATA.keywords()))
          .isEqualTo(value(xmp, "pdf:Keywords"));
      assertThat(information.getCreator()).isEqualTo(value(xmp, "xmp:CreatorTool"));
      assertThat(information.getProducer()).isEqualTo(value(xmp, "pdf:Producer"));
      assertThat(value(xmp, "dc:language")).isEqualTo("fr-TG");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-TG");
    }
  }

  @Test
  void theDayOfTheDocumentStandsForAllTimes() throws Exception {
    try (PDDocument pdf = file(METADATA)) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      org.w3c.dom.Document xmp = xmp(pdf);
      var midnight = METADATA.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
      assertThat(information.getCreationDate().toInstant()).isEqualTo(midnight);
      assertThat(information.getModificationDate().toInstant()).isEqualTo(midnight);
      assertThat(value(xmp, "xmp:CreateDate")).isEqualTo(midnight.toString());
      assertThat(value(xmp, "xmp:ModifyDate")).isEqualTo(midnight.toString());
    }
  }

  @Test
  void whatADocumentDoesNotSayIsInNeitherPlace() throws Exception {
    Metadata bare = Metadata.of("Bare", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    try (PDDocument pdf = file(bare)) {
      assertThat(pdf.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Creator", "Producer", "CreationDate", "ModDate");
      for (String name : List.of("dc:description", "dc:creator", "dc:subject", "pdf:Keywords")) {
        assertThat(xmp(pdf).getElementsByTagName(name).getLength()).as(name).isZero();
      }
    }
  }

  private static org.w3c.dom.Document xmp(PDDocument pdf) throws Exception {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(metadata.toByteArray()));
  }

  private static String value(org.w3c.dom.Document xmp, String name) {
    NodeList elements = xmp.getElementsByTagName(name);
    assertThat(elements.getLength()).as(name).isEqualTo(1);
    return elements.item(0).getTextContent().strip();
  }
}
