package org.alternat.pdf.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** The output intent: colours are meant as sRGB. */
final class ColorProfile {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private static final ICC_Profile PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

  private ColorProfile() {}

  /** Adds the intent to a file. */
  static void intend(PdfWriter writer) throws IOException {
    // The name of the condition makes OpenPDF write an intent for PDF/A rather than PDF/X.
    writer.setOutputIntents(SRGB, "PDFA/1", "http://www.color.org", SRGB, PROFILE);
    PdfObject intents = writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
    if (intents instanceof PdfArray array
        && array.getPdfObject(0) instanceof PdfDictionary intent) {
      intent.remove(PdfName.OUTPUTCONDITION);
    }
  }
}
