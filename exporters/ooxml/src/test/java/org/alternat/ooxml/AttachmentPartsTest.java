package org.alternat.ooxml;

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
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alternat.document.Attachment;
import org.alternat.problem.AlternatException;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentPartsTest {
  private static final String TYPES =
      "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml\"/></Types>";

  private static List<Attachment> read(byte[] file) throws IOException {
    return AttachmentParts.read(new ByteArrayInputStream(file), OfficeProgram.WORD);
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

  private static byte[] word(List<Attachment> attachments) throws IOException {
    Map<String, String> parts = new TreeMap<>(Map.of("[Content_Types].xml", TYPES));
    for (int i = 0; i < attachments.size(); i++) {
      String item = new String(AttachmentParts.item(attachments.get(i)), StandardCharsets.UTF_8);
      parts.put("customXml/item" + (i + 1) + ".xml", item);
    }
    return zip(parts);
  }

  @Test
  void manyComeBackAsTheyWereInTheirOrder() throws IOException {
    List<Attachment> twelve =
        IntStream.range(0, 12)
            .mapToObj(i -> new Attachment("a" + i + ".bin", "a/b", "é\"<", new byte[] {(byte) i}))
            .toList();
    assertThat(read(word(twelve))).isEqualTo(twelve);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{\n  \"a\": \"<é & 🌍>\"\n}\n",
        "a\r\nb",
        "\t",
        "\u0000",
        "\uFFFE",
        "]]>"
      })
  void textComesBackByteForByte(String text) throws IOException {
    Attachment attachment =
        new Attachment("a.json", "application/json", "", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read(word(List.of(attachment)))).containsExactly(attachment);
  }

  @Test
  void textCanBeReadInTheFileAndOtherBytesAreBase64() {
    byte[] text = "{\"a\": \"é\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(item(text)).contains(">{\"a\": \"é\"}\n</dossier>");
    assertThat(item(new byte[] {(byte) 0xC3})).contains("encoding=\"base64\">ww==</dossier>");
  }

  private static String item(byte[] bytes) {
    byte[] part = AttachmentParts.item(new Attachment("a", "a/b", "", bytes));
    return new String(part, StandardCharsets.UTF_8);
  }

  @Test
  void aWorkbookIsNoDocument() throws IOException {
    byte[] workbook = zip(Map.of("[Content_Types].xml", "<Types>spreadsheetml</Types>"));
    assertThat(AttachmentParts.read(new ByteArrayInputStream(workbook), OfficeProgram.EXCEL))
        .isEmpty();
    assertThatThrownBy(() ->
            AttachmentParts.read(new ByteArrayInputStream(word(List.of())), OfficeProgram.EXCEL))
        .hasMessageContaining("is not an Excel workbook");
  }

  @Test
  void theItemsOfOtherProgramsAreLeftAlone() throws IOException {
    assertThat(read(word("<b:Sources xmlns:b=\"urn:bibliography\"/>"))).isEmpty();
    assertThat(read(word("not even XML"))).isEmpty();
  }

  @Test
  void textThatAnotherProgramHasBrokenIntoLinesIsRead() throws IOException {
    assertThat(
            read(
                word(
                    "<dossier xmlns=\"urn:alternat:attachment\" fileName=\"a.txt\""
                        + " mediaType=\"text/plain\" encoding=\"base64\">\n  aGVs\n  bG8=\n</dossier>")))
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
        "<d xmlns=\"urn:alternat:attachment\" fileName=\"a\" encoding=\"base64\">=%%%</d>",
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
    byte[] content = new byte[5_000];
    byte[] whole = word(List.of(new Attachment("a.bin", "a/b", "", content)));
    for (int length = 0; length < whole.length; length += 7) {
      byte[] half = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(half)).isInstanceOf(AlternatException.class);
    }
  }

  @Test
  void aSmallFileThatUnpacksToMuchIsRefused() throws IOException {
    byte[] bomb = Zip.bomb("customXml/item1.xml");
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("256 MiB");
  }

  @Test
  void aBrokenStreamStaysAnIoException() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> AttachmentParts.read(broken, OfficeProgram.WORD))
        .isExactlyInstanceOf(IOException.class);
  }
}
