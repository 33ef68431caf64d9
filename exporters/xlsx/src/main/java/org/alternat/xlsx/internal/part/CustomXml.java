package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.alternat.document.Attachment;

/** Writes attachments as custom XML parts, which Office keeps and programs can read. */
final class CustomXml {
  private static final String ATTACHMENT = "urn:alternat:attachment";
  private static final String STORE =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  private CustomXml() {}

  /** Writes {@code customXml/item<n>.xml}: the bytes in Base64 within one element. */
  static void item(Attachment attachment, XmlWriter xml) throws IOException {
    xml.start("dossier").attribute("xmlns", ATTACHMENT);
    xml.attribute("fileName", attachment.fileName());
    xml.attribute("mediaType", attachment.mediaType());
    if (!attachment.description().isEmpty()) {
      xml.attribute("description", attachment.description());
    }
    xml.text(Base64.getEncoder().encodeToString(attachment.bytes())).end();
  }

  /** Writes {@code customXml/itemProps<n>.xml}, with an id made of the content. */
  static void properties(Attachment attachment, XmlWriter xml) throws IOException {
    String id = UUID.nameUUIDFromBytes(attachment.bytes()).toString().toUpperCase(Locale.ROOT);
    xml.start("ds:datastoreItem").attribute("xmlns:ds", STORE);
    xml.attribute("ds:itemID", "{" + id + "}");
    xml.start("ds:schemaRefs").start("ds:schemaRef").attribute("ds:uri", ATTACHMENT).end().end();
    xml.end();
  }
}
