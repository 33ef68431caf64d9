package org.alternat.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alternat.pdf.internal.page.Op;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the annotations of links: one for each line that a link stands on. */
final class LinkWriter {
  private final PdfWriter writer;
  private final StructureWriter structure;

  LinkWriter(PdfWriter writer, StructureWriter structure) {
    this.writer = writer;
    this.structure = structure;
  }

  void write(Op.LinkArea area, double pageHeight) {
    PdfAction action =
        area.target().startsWith("#")
            ? PdfAction.gotoLocalPage(name(area.target().substring(1)), false)
            : new PdfAction(area.target());
    float bottom = (float) (pageHeight - area.y() - area.height());
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) area.x(),
            bottom,
            (float) (area.x() + area.width()),
            (float) (pageHeight - area.y()),
            action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.put(PdfName.CONTENTS, new PdfString(area.description(), PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    int key = structure.annotation(area.tag(), annotation.getIndirectReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }

  /** The name of a destination in ASCII; other characters of an id are written as their bytes. */
  static String name(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && b != '%' && b != '(' && b != ')' && b != '\\') {
        name.append((char) b);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return name.toString();
  }
}
