package org.alternat.docx.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Attachment;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads back the attachments that travel in a Word file as custom XML parts. They are found by the
 * namespace of their element, whatever program has saved the file since.
 */
public final class AttachmentReader {
  /** The namespace of the element that an attachment is in. */
  public static final String NAMESPACE = "urn:alternat:attachment";

  private static final Archive ARCHIVE = new Archive(Location.of("Word file"));
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Pattern ITEM = Pattern.compile("customXml/item(\\d{1,9})\\.xml");

  private AttachmentReader() {}

  /**
   * Reads a file.
   *
   * @param in left open
   * @return in the order written
   * @throws IOException if {@code in} does
   * @throws AlternatException if it is not a Word file, is damaged or too large when unpacked
   */
  public static List<Attachment> read(InputStream in) throws IOException {
    Map<String, byte[]> parts = ARCHIVE.parts(file(in), AttachmentReader::isOfInterest);
    byte[] types = parts.getOrDefault(CONTENT_TYPES, new byte[0]);
    if (!new String(types, StandardCharsets.UTF_8).contains("wordprocessingml")) {
      throw ARCHIVE.unfit("is not a Word document", "hand in a .docx file");
    }
    List<Attachment> attachments = new ArrayList<>();
    parts.entrySet().stream()
        .filter(part -> !part.getKey().equals(CONTENT_TYPES))
        .sorted(Comparator.comparingInt(part -> number(part.getKey())))
        .forEach(part -> attachment(part.getValue()).ifPresent(attachments::add));
    return List.copyOf(attachments);
  }

  private static byte[] file(InputStream in) throws IOException {
    byte[] file = ARCHIVE.bytes(in);
    if (Archive.isCompoundFile(file)) {
      throw ARCHIVE.unfit(
          "is protected by a password or of a version of Word before 2007",
          "take the password off, or save it as a Word document (.docx)");
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
  private static Optional<Attachment> attachment(byte[] part) {
    if (!new String(part, StandardCharsets.UTF_8).contains(NAMESPACE)) {
      return Optional.empty();
    }
    try {
      Element root = WordXml.parse(part).getDocumentElement();
      if (!NAMESPACE.equals(root.getNamespaceURI())) {
        return Optional.empty();
      }
      // Programs that save the file may break the text into lines.
      String base64 = root.getTextContent().replaceAll("\\s", "");
      return Optional.of(
          new Attachment(
              root.getAttribute("fileName"),
              root.getAttribute("mediaType"),
              root.getAttribute("description"),
              Base64.getDecoder().decode(base64)));
    } catch (SAXException | IllegalArgumentException e) {
      throw new AlternatException(
          ARCHIVE.unfit("has a damaged attachment", "make it anew").problems(), e);
    }
  }
}
