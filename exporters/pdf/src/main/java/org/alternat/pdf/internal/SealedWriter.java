package org.alternat.pdf.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A writer whose file identifier is a hash of the file instead of the clock and the memory in use,
 * so that the same document gives the same bytes.
 */
final class SealedWriter extends PdfWriter {
  private static final int ID_LENGTH = 16;
  private static final int BUFFER = 1 << 16;

  private final DigestOutputStream digest;

  private PageCompletion completion = (page, index) -> {};

  /** Adds to the dictionary of a page, which is about to be written, counted from 0. */
  interface PageCompletion {
    void complete(PdfDictionary page, int index);
  }

  private SealedWriter(PdfDocument pdf, DigestOutputStream digest) {
    super(pdf, new BufferedOutputStream(digest, BUFFER));
    this.digest = digest;
  }

  /** A writer for a document; {@code out} is left open. */
  static SealedWriter of(Document document, OutputStream out) {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    SealedWriter writer = new SealedWriter(pdf, Digests.sha256(out));
    pdf.addWriter(writer);
    writer.setCloseStream(false);
    return writer;
  }

  /** Has pages completed before they are written. */
  void completePages(PageCompletion newCompletion) {
    completion = newCompletion;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference ref)
      throws IOException {
    if (object instanceof PdfPage page) {
      completion.complete(page, getCurrentPageNumber() - 1);
    }
    return super.addToBody(object, ref);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Other dictionaries may have equal entries.
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
    PdfIndirectObject written = super.addToBody(object, inObjStm);
    if (object == getInfo()) {
      // The superclass takes the identifier from here when it writes the trailer, which comes next.
      os.flush();
      byte[] id = Arrays.copyOf(digest.getMessageDigest().digest(), ID_LENGTH);
      getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }
    return written;
  }
}
