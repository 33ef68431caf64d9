package org.alternat.docx.internal.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alternat.testkit.Pictures;

/**
 * A template as a ministry might have it: made in a German Word, letter paper, a logo, content
 * controls and a bookmark in its header, numbered headings, and properties in the wrong order.
 */
public final class HouseTemplate {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new TreeMap<>();

  private HouseTemplate() {
    put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + override("document", "template.main")
            + override("styles", "styles")
            + override("numbering", "numbering")
            + override("settings", "settings")
            + override("header7", "header")
            + override("footer7", "footer")
            + "</Types>");
    relate("_rels/.rels", "officeDocument", "word/document.xml");
    relate(
        "word/_rels/document.xml.rels",
        "styles",
        "styles.xml",
        "numbering",
        "numbering.xml",
        "settings",
        "settings.xml",
        "header",
        "header7.xml",
        "footer",
        "footer7.xml",
        "image",
        "media/arms.png");
    parts.put("word/media/arms.png", Pictures.plain(10, 10, 0x7A7A00).bytes());
    relate("word/_rels/header7.xml.rels", "image", "media/logo.png");
    parts.put("word/media/logo.png", Pictures.plain(40, 20, 0x7A0000).bytes());
    document("<w:p><w:r><w:t>Text of the template</w:t></w:r></w:p>");
    styles();
    lists();
    heads();
  }

  /** The template. */
  public static byte[] dotx() {
    return new HouseTemplate().zip();
  }

  /** The template with a part replaced, or without it when {@code text} is empty. */
  public static byte[] with(String part, String text) {
    HouseTemplate template = new HouseTemplate();
    if (text.isEmpty()) {
      template.parts.remove(part);
    } else {
      template.put(part, text);
    }
    return template.zip();
  }

  /** The template with other text in its body. */
  public static byte[] withBody(String body) {
    HouseTemplate template = new HouseTemplate();
    template.document(body);
    return template.zip();
  }

  /** Relations with ids rId1 and on; types and targets come by turns. */
  static String relations(String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      String target = typesAndTargets[i + 1];
      xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(OFFICE);
      xml.append('/').append(typesAndTargets[i]).append("\" Target=\"").append(target).append('"');
      xml.append(target.contains("://") ? " TargetMode=\"External\"/>" : "/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private void relate(String name, String... typesAndTargets) {
    put(name, relations(typesAndTargets));
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + WORD
        + type
        + "+xml\"/>";
  }

  private void document(String body) {
    word(
        "document",
        "<w:document%s><w:body>"
            + body
            + "<w:sectPr><w:headerReference w:type=\"default\""
            + " r:id=\"rId4\"/><w:footerReference w:type=\"default\""
            + " r:id=\"rId5\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz"
            + " w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1800\" w:right=\"1440\""
            + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"620\" w:footer=\"610\""
            + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    word("settings", "<w:settings%s><w:evenAndOddHeaders/></w:settings>");
  }

  private void styles() {
    word(
        "styles",
        "<w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/>"
            + "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/><w:lang w:val=\"de-DE\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
            + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:qFormat/>"
            + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"0\"/><w:numPr><w:numId w:val=\"4\"/></w:numPr>"
            + "<w:keepNext/></w:pPr>"
            + "<w:rPr><w:sz w:val=\"36\"/><w:color w:val=\"7A0000\"/><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Fett\"><w:name w:val=\"Strong\"/>"
            + "<w:rPr><w:b/></w:rPr></w:style></w:styles>");
  }

  private void lists() {
    word(
        "numbering",
        "<w:numbering%s><w:abstractNum w:abstractNumId=\"7\"><w:multiLevelType"
            + " w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/>"
            + "<w:start w:val=\"1\"/><w:pStyle w:val=\"berschrift1\"/><w:lvlText w:val=\"%%1.\"/>"
            + "<w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
  }

  private void heads() {
    word(
        "header7",
        "<w:hdr%s><w:p><w:r><w:t>Auswärtiges Amt</w:t></w:r></w:p>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"Titel\"/><w:tag w:val=\"Title\"/>"
            + "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:i/></w:rPr>"
            + "<w:t>Click</w:t></w:r><w:r><w:t> here</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"marking\"/><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t>XX</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p></w:hdr>");
    word("footer7", "<w:ftr%s><w:p><w:r><w:t>Seite</w:t></w:r></w:p></w:ftr>");
  }

  private void word(String part, String xml) {
    put("word/" + part + ".xml", xml.formatted(NAMESPACES));
  }

  private void put(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
