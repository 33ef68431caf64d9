package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.problem.AlternatException;
import org.alternat.testkit.LookSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
  private static final PdfExporter EXPORTER = new PdfExporter();

  @Test
  void areReadBackInTheirOrder() throws IOException {
    List<Attachment> attachments =
        List.of(
            new Attachment("dossier.json", "application/json", "Le dossier – « fr »", bytes("{}")),
            new Attachment("замітка.txt", "text/plain", "", new byte[0]));
    assertThat(read(pdf(attachments, ExportOptions.defaults()))).isEqualTo(attachments);
  }

  @Test
  void areAssociatedWithTheFileAsItsData() throws IOException {
    Attachment one = new Attachment("x.json", "application/json", "The dossier", bytes("{}"));
    try (PDDocument pdf = Loader.loadPDF(pdf(List.of(one), ExportOptions.defaults()))) {
      COSArray associated =
          pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated.size()).isEqualTo(1);
      COSDictionary file = (COSDictionary) associated.getObject(0);
      assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(file.getString("UF")).isEqualTo("x.json");
      assertThat(file.getString("Desc")).isEqualTo("The dossier");
    }
  }

  @Test
  void thereAreNoneInAFileWithout() throws IOException {
    Attachment one = new Attachment("x.json", "application/json", "", bytes("{}"));
    byte[] without = pdf(List.of(one), ExportOptions.builder().attachments(false).build());
    assertThat(read(without)).isEmpty();
  }

  @Test
  void ofDamagedAndForeignFilesThereIsAProblem() throws IOException {
    Attachment one = new Attachment("x.json", "application/json", "", bytes("{}"));
    byte[] pdf = pdf(List.of(one), ExportOptions.defaults());
    for (byte[] unfit : List.of(bytes(""), bytes("PK"), Arrays.copyOf(pdf, 200))) {
      assertThatThrownBy(() -> read(unfit))
          .isInstanceOf(AlternatException.class)
          .hasMessageContaining("no PDF file");
    }
  }

  private static byte[] pdf(List<Attachment> attachments, ExportOptions options)
      throws IOException {
    Document look = LookSample.document();
    Document document =
        new Document(look.metadata(), look.styleSheet(), look.content(), attachments, List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EXPORTER.export(document, out, options);
    return out.toByteArray();
  }

  private static List<Attachment> read(byte[] pdf) throws IOException {
    return EXPORTER.attachments(new ByteArrayInputStream(pdf));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
