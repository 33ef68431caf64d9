package org.alternat.docx.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.docx.DocxExporter;
import org.alternat.export.ExportOptions;
import org.alternat.problem.AlternatException;
import org.alternat.testkit.LookSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentReaderTest {
  private static final String TYPES =
      "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml\"/></Types>";
  private static final String ITEM =
      "<dossier xmlns=\"urn:alternat:attachment\" fileName=\"%s\" mediaType=\"text/plain\">%s"
          + "</dossier>";

  private static List<Attachment> read(byte[] file) throws IOException {
    return AttachmentReader.read(new ByteArrayInputStream(file));
  }

  private static byte[] note(Document document, boolean attachments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxExporter()
        .export(document, out, ExportOptions.builder().attachments(attachments).build());
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String item) throws IOException {
    return zip(new TreeMap<>(Map.of("[Content_Types].xml", TYPES, "customXml/item1.xml", item)));
  }

  @Test
  void attachmentsComeBackAsTheyWere() throws IOException {
    Document sample = LookSample.document();
    assertThat(new DocxExporter().attachments(new ByteArrayInputStream(note(sample, true))))
        .isEqualTo(sample.attachments())
        .isNotEmpty();
    assertThat(read(note(sample, false))).isEmpty();
  }

  @Test
  void manyComeInTheirOrder() throws IOException {
    Document sample = LookSample.document();
    List<Attachment> twelve =
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(i -> new Attachment("a" + i + ".bin", "a/b", "é\"<", new byte[] {(byte) i}))
            .toList();
    Document document =
        new Document(sample.metadata(), sample.styleSheet(), sample.content(), twelve, List.of());
    assertThat(read(note(document, true))).isEqualTo(twelve);
  }

  @Test
  void theItemsOfOtherProgramsAreLeftAlone() throws IOException {
    assertThat(read(word("<b:Sources xmlns:b=\"urn:bibliography\"/>"))).isEmpty();
    assertThat(read(word("not even XML"))).isEmpty();
  }

  @Test
  void textThatAnotherProgramHasBrokenIntoLinesIsRead() throws IOException {
    assertThat(read(word(ITEM.formatted("a.txt", "\n  aGVs\n  bG8=\n"))))
        .containsExactly(
            new Attachment("a.txt", "text/plain", "", "hello".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dossier xmlns=\"urn:alternat:attachment\"",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<d xmlns=\"urn:alternat:attachment\" fileName=\"a\">&x;</d>",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<d xmlns=\"urn:alternat:attachment\" fileName=\"a\">&b;&b;</d>",
        "<d xmlns=\"urn:alternat:attachment\" fileName=\"a\">%%%</d>",
        "<d xmlns=\"urn:alternat:attachment\" fileName=\"../../a\">aGVsbG8=</d>"
      })
  void damagedAndHostileItemsAreRefused(String item) {
    assertThatThrownBy(() -> read(word(item)))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("damaged attachment");
  }

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    for (byte[] file :
        List.of(
            new byte[0],
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            zip(Map.of("[Content_Types].xml", "<Types>spreadsheetml</Types>")))) {
      assertThatThrownBy(() -> read(file))
          .isInstanceOf(AlternatException.class)
          .hasMessageContaining("is not a Word document");
    }
    assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .hasMessageContaining("password");
  }

  @Test
  void halfAFileIsRefused() throws IOException {
    byte[] whole = note(LookSample.document(), true);
    for (int length = 0; length < whole.length; length += 499) {
      byte[] half = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(half)).isInstanceOf(AlternatException.class);
    }
  }

  @Test
  void aSmallFileThatUnpacksToMuchIsRefused() throws IOException {
    byte[] bomb = bomb();
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("256 MiB");
    assertThatThrownBy(() -> ReferenceDocument.read(bomb))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("256 MiB");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void aBrokenStreamStaysAnIoException() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> AttachmentReader.read(broken)).isExactlyInstanceOf(IOException.class);
  }
}
