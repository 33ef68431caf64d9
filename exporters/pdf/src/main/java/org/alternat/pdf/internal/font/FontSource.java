package org.alternat.pdf.internal.font;

import java.io.IOException;

/**
 * Where a font comes from.
 *
 * @param name of the font in PDF
 * @param place what messages call it
 * @param variable whether it has further weights or widths, which PDF cannot show
 * @param content a file of this font alone
 */
record FontSource(String name, String place, boolean variable, Content content) {
  /** Reads a file; the array is the reader's own. */
  interface Content {
    byte[] read() throws IOException;
  }
}
