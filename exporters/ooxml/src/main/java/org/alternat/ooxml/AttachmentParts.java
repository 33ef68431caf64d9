package org.alternat.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alternat.document.Attachment;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.text.Utf8;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Attachments as the custom XML parts of a file, which Office keeps when it saves the file. They
 * are found again by the namespace of their element, whatever program has saved the file since.
 */
public final class AttachmentParts {
  private static final String NAMESPACE = "urn:alternat:attachment";
  private static final String STORE =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final String BASE64 = "base64";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Pattern ITEM = Pattern.compile("customXml/item(\\d{1,9})\\.xml");

  private AttachmentParts() {}

  /**
   * {@code customXml/item<n>.xml}: an attachment within one element; as the text it is, which
   * everyone can read and which packs into half the room, or in Base64 when it is none.
   */
  public static byte[] item(Attachment attachment) {
    Xml xml = Xml.part().start("dossier", "xmlns", NAMESPACE);
    xml.attribute("fileName", attachment.fileName());
    xml.attribute("mediaType", attachment.mediaType());
    xml.attributeIfAny("description", attachment.description());
    byte[] bytes = attachment.bytes();
    if (Utf8.isText(bytes)) {
      return xml.lines(bytes).end().bytes();
    }
    xml.attribute("encoding", BASE64);
    return xml.text(Base64.getEncoder().encodeToString(bytes)).end().bytes();
  }

  /** {@code customXml/itemProps<n>.xml}, with an id made of the content. */
  public static byte[] itemProperties(Attachment attachment) {
    CRC32 content = new CRC32();
    byte[] bytes = attachment.bytes();
    content.update(bytes);
    String name = attachment.fileName() + "/" + bytes.length + "/" + content.getValue();
    byte[] hashed = name.getBytes(StandardCharsets.UTF_8);
    String id = UUID.nameUUIDFromBytes(hashed).toString().toUpperCase(Locale.ROOT);
    return Xml.part()
        .start("ds:datastoreItem", "xmlns:ds", STORE, "ds:itemID", "{" + id + "}")
        .start("ds:schemaRefs")
        .empty("ds:schemaRef", "ds:uri", NAMESPACE)
        .end()
        .end()
        .bytes();
  }

  /**
   * Reads the attachments of a file.
   *
   * @param in left open
   * @return in the order written
   * @throws IOException if {@code in} does
   * @throws AlternatException if it is not a file of the program, is damaged or too large when
   *     unpacked
   */
  public static List<Attachment> read(InputStream in, OfficeProgram program) throws IOException {
    Archive archive = new Archive(Location.of(program.title() + " file"));
    Map<String, byte[]> parts =
        archive.parts(file(in, archive, program), AttachmentParts::isOfInterest);
    byte[] types = parts.getOrDefault(CONTENT_TYPES, new byte[0]);
    if (!new String(types, StandardCharsets.UTF_8).contains(program.contentType())) {
      throw archive.unfit(
          "is not " + article(program) + " " + program.file(),
          "hand in a ." + program.extension() + " file");
    }
    List<Attachment> attachments = new ArrayList<>();
    parts.entrySet().stream()
        .filter(part -> !part.getKey().equals(CONTENT_TYPES))
        .sorted(Comparator.comparingInt(part -> number(part.getKey())))
        .forEach(part -> attachment(part.getValue(), archive).ifPresent(attachments::add));
    return List.copyOf(attachments);
  }

  private static String article(OfficeProgram program) {
    return switch (program) {
      case WORD -> "a";
      case EXCEL -> "an";
    };
  }

  private static byte[] file(InputStream in, Archive archive, OfficeProgram program)
      throws IOException {
    byte[] file = archive.bytes(in);
    if (Archive.isCompoundFile(file)) {
      throw archive.unfit(
          "is protected by a password or of a version of " + program.title() + " before 2007",
          "take the password off, or save it as "
              + article(program)
              + " "
              + program.file()
              + " (."
              + program.extension()
              + ")");
    }
    return file;
  }

  private static boolean isOfInterest(String name) {
    return name.equals(CONTENT_TYPES) || ITEM.matcher(name).matches();
  }

  private static int number(String name) {
    Matcher item = ITEM.matcher(name);
    return item.matches() ? Integer.parseInt(item.group(1)) : 0;
  }

  /** The attachment in a part; empty when it is some other program's. */
  private static Optional<Attachment> attachment(byte[] part, Archive archive) {
    if (!new String(part, StandardCharsets.UTF_8).contains(NAMESPACE)) {
      return Optional.empty();
    }
    try {
      Element root = root(part);
      if (!NAMESPACE.equals(root.getNamespaceURI())) {
        return Optional.empty();
      }
      return Optional.of(
          new Attachment(
              root.getAttribute("fileName"),
              root.getAttribute("mediaType"),
              root.getAttribute("description"),
              bytes(root)));
    } catch (SAXException | IllegalArgumentException e) {
      throw new AlternatException(
          archive.unfit("has a damaged attachment", "make it anew").problems(), e);
    }
  }

  private static byte[] bytes(Element root) {
    String text = root.getTextContent();
    return root.getAttribute("encoding").equals(BASE64)
        // Programs that save the file may break Base64 into lines.
        ? Base64.getMimeDecoder().decode(text)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /** The outermost element of a part without document type and external entities. */
  private static Element root(byte[] part) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Its own handler prints to standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
