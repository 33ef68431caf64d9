package org.alternat.pdf.internal;

import java.io.IOException;
import org.alternat.pdf.internal.font.Flate;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The output intent: colours are meant as sRGB. */
final class ColorProfile {
  private static final byte[] DEFLATED = Flate.best(SrgbProfile.bytes());

  private ColorProfile() {}

  /** Adds the intent to a file, as ISO 19005-2 §6.2.3 asks. */
  static void intend(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(DEFLATED);
    profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }
}
