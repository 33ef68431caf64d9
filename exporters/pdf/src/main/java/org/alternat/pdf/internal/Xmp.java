package org.alternat.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.alternat.document.Metadata;

/**
 * The metadata packet: Dublin Core, PDF, and the claims of conformance. The extension schema for
 * PDF/UA is what ISO 19005-2 §6.6.2.3 asks of a schema it does not know.
 */
final class Xmp {
  /** The programs named in Info and XMP. */
  static final String CREATOR = "Alternat";

  static final String PRODUCER = "Alternat";

  private final Metadata metadata;
  private final int part;
  private final StringBuilder xml = new StringBuilder(4096);

  private Xmp(Metadata metadata, int part) {
    this.metadata = metadata;
    this.part = part;
  }

  /** The packet for a file that conforms to PDF/A of a part at level A. */
  static byte[] of(Metadata metadata, int part) {
    Xmp xmp = new Xmp(metadata, part);
    xmp.write();
    return xmp.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The moment in XMP's form: midnight of the document's day. */
  static String date(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private void write() {
    xml.append(
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        """);
    alternatives("dc:title", metadata.title());
    alternatives("dc:description", metadata.subject());
    sequence(
        "dc:creator", "Seq", metadata.author().isBlank() ? List.of() : List.of(metadata.author()));
    sequence("dc:language", "Bag", List.of(metadata.language().toLanguageTag()));
    sequence("dc:subject", "Bag", metadata.keywords());
    element("pdf:Keywords", String.join(", ", metadata.keywords()));
    element("pdf:Producer", PRODUCER);
    element("xmp:CreatorTool", CREATOR);
    element("xmp:CreateDate", date(metadata.asOf()));
    element("xmp:ModifyDate", date(metadata.asOf()));
    element("pdfaid:part", String.valueOf(part));
    element("pdfaid:conformance", "A");
    element("pdfuaid:part", "1");
    xml.append(
        """
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>\
        """);
  }

  private void alternatives(String name, String text) {
    if (!text.isBlank()) {
      open(name);
      xml.append("<rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escaped(text);
      xml.append("</rdf:li></rdf:Alt>");
      close(name);
    }
  }

  private void sequence(String name, String kind, List<String> texts) {
    if (!texts.isEmpty()) {
      open(name);
      xml.append("<rdf:").append(kind).append('>');
      for (String text : texts) {
        xml.append("<rdf:li>");
        escaped(text);
        xml.append("</rdf:li>");
      }
      xml.append("</rdf:").append(kind).append('>');
      close(name);
    }
  }

  private void element(String name, String text) {
    if (!text.isBlank()) {
      open(name);
      escaped(text);
      close(name);
    }
  }

  private void open(String name) {
    xml.append('<').append(name).append('>');
  }

  private void close(String name) {
    xml.append("</").append(name).append(">\n");
  }

  private void escaped(String text) {
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            default -> xml.appendCodePoint(isXml(c) ? c : ' ');
          }
        });
  }

  /** Characters of XML 1.0; the others cannot be written at all. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
