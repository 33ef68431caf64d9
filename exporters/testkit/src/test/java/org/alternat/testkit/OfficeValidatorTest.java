package org.alternat.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("conformance")
class OfficeValidatorTest {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test
  void findsNothingInAValidFile() throws IOException {
    assertThat(OfficeValidator.installed().findings(docx("<w:p/>"), "docx")).isEmpty();
  }

  @Test
  void saysWhereAnElementIsOutOfPlace() throws IOException {
    assertThat(OfficeValidator.installed().findings(docx("<w:r/>"), "docx"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.type()).isEqualTo("Schema");
          assertThat(finding.part()).isEqualTo("/word/document.xml");
          assertThat(finding.xPath()).isEqualTo("/w:document[1]/w:body[1]");
          assertThat(finding.description()).contains("invalid child element");
        });
  }

  @Test
  void saysThatAFileCannotBeOpened() {
    assertThat(OfficeValidator.installed().findings("no archive".getBytes(UTF_8), "docx"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.type()).isEqualTo("Exception"));
  }

  private static byte[] docx(String body) throws IOException {
    String packageNames = "http://schemas.openxmlformats.org/package/2006/";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return zip(
        new TreeMap<>(
            Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="%scontent-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                """
                    .formatted(packageNames),
                "_rels/.rels",
                """
                <Relationships xmlns="%srelationships"><Relationship Id="a" \
                Type="%sofficeDocument" Target="word/document.xml"/></Relationships>\
                """
                    .formatted(packageNames, office),
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
                    .formatted(WORD, body))));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
