package org.alternat.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.alternat.document.Attachment;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Reads back the associated files of a PDF file (ISO 19005-3 Annex E), within limits, because a
 * small file can hold any amount of data.
 */
public final class PdfAttachments {
  private static final int MAX_BYTES = 256 << 20;

  private PdfAttachments() {}

  /**
   * The associated files, in the order of the catalog.
   *
   * @param in left open
   * @throws AlternatException if it is not a PDF file, is protected or damaged, or too large
   */
  public static List<Attachment> read(InputStream in) throws IOException {
    byte[] file = in.readNBytes(MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      throw tooLarge();
    }
    try {
      return attachments(new PdfReader(file));
    } catch (AlternatException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // OpenPDF tells of damage in either way; the bytes are in memory, so no disk has failed.
      throw new AlternatException(
          List.of(
              Problem.error(
                  Location.UNKNOWN,
                  "the file is no PDF file, or is damaged or protected by a password",
                  "make it anew")),
          e);
    }
  }

  private static List<Attachment> attachments(PdfReader reader) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    PdfArray associated = reader.getCatalog().getAsArray(PdfName.AF);
    int left = MAX_BYTES;
    for (int i = 0; associated != null && i < associated.size(); i++) {
      PdfDictionary file = associated.getAsDict(i);
      PdfDictionary embedded = file == null ? null : file.getAsDict(PdfName.EF);
      PdfObject stream = embedded == null ? null : embedded.getDirectObject(PdfName.F);
      if (stream instanceof PRStream content) {
        Attachment attachment = attachment(file, content, left);
        left -= attachment.bytes().length;
        attachments.add(attachment);
      }
    }
    return List.copyOf(attachments);
  }

  private static Attachment attachment(PdfDictionary file, PRStream content, int most)
      throws IOException {
    PdfString unicode = file.getAsString(PdfName.UF);
    String name = text(unicode == null ? file.getAsString(PdfName.F) : unicode);
    PdfName type = content.getAsName(PdfName.SUBTYPE);
    String description = text(file.getAsString(PdfName.DESC));
    return new Attachment(
        name,
        type == null ? "application/octet-stream" : PdfName.decodeName(type.toString()),
        description,
        bytes(content, most));
  }

  private static String text(@Nullable PdfString string) {
    return string == null ? "" : string.toUnicodeString();
  }

  private static byte[] bytes(PRStream content, int most) throws IOException {
    byte[] raw = PdfReader.getStreamBytesRaw(content);
    PdfObject filter = PdfReader.getPdfObject(content.get(PdfName.FILTER));
    if (filter == null) {
      return raw;
    }
    if (!PdfName.FLATEDECODE.equals(filter)) {
      throw new IOException("an embedded file with the filter " + filter);
    }
    try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(raw))) {
      byte[] bytes = inflated.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static AlternatException tooLarge() {
    return new AlternatException(
        Problem.error(
            Location.UNKNOWN,
            "the file is larger than " + (MAX_BYTES >> 20) + " MiB when unpacked",
            "make it smaller"));
  }
}
