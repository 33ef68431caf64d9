package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.font.FontMeasures;
import org.alternat.pdf.internal.font.FontProgram;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the fonts of a file. OpenPDF would cut, deflate and describe each font anew for each file;
 * here all that is shared between files comes ready from the {@link FontProgram}.
 */
final class FontWriter {
  private static final PdfName LENGTH1 = new PdfName("Length1");

  private final PdfWriter writer;
  private final Map<Face, FontUse> uses = new HashMap<>();

  /** The values of {@link #uses} in the order in which they were first used. */
  private final List<FontUse> ordered = new ArrayList<>();

  /** The fonts drawn with on the page in the making. */
  private final List<FontUse> onPage = new ArrayList<>();

  FontWriter(PdfWriter writer) {
    this.writer = writer;
  }

  /** The use of a face, now also on the current page. */
  FontUse use(Face face) {
    FontUse use = uses.get(face);
    if (use == null) {
      use = new FontUse(face, ordered.size() + 1, writer.getPdfIndirectReference());
      uses.put(face, use);
      ordered.add(use);
    }
    if (!onPage.contains(use)) {
      onPage.add(use);
    }
    return use;
  }

  /** The fonts drawn with since this was last asked: the resources of a page. */
  PdfDictionary takeResources() {
    PdfDictionary fonts = new PdfDictionary();
    onPage.forEach(use -> fonts.put(new PdfName(use.name()), use.reference()));
    onPage.clear();
    return fonts;
  }

  /** Writes all fonts that were used. */
  void finish() throws IOException {
    for (FontUse use : ordered) {
      write(use);
    }
  }

  private void write(FontUse use) throws IOException {
    FontProgram program = use.face().program(use.glyphs());
    PdfBytes bytes = new PdfBytes(1024);
    int characters = add(deflated(use.characters(program)));
    int descriptor = add(descriptor(program, use.face().measures(), add(file(program)), bytes));
    bytes.add("<</Type/Font/Subtype/CIDFontType").add(program.compact() ? '0' : '2');
    bytes.add("/BaseFont/").add(program.name()).add("/FontDescriptor").reference(descriptor);
    bytes.add(program.compact() ? "" : "/CIDToGIDMap/Identity");
    bytes.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W");
    int descendant = add(bytes.add(program.widths()).add(">>").toDictionary());
    bytes.add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/").add(program.name());
    bytes.add(program.compact() ? "-Identity-H" : "");
    bytes.add("/DescendantFonts[").reference(descendant).add("]/ToUnicode").reference(characters);
    writer.addToBody(bytes.add(">>").toDictionary(), use.reference());
  }

  private static PdfObject descriptor(
      FontProgram program, FontMeasures measures, int file, PdfBytes bytes) {
    bytes.add("<</Type/FontDescriptor/FontName/").add(program.name());
    bytes.add("/Flags ").add(measures.flags()).add("/FontBBox[");
    measures.box().forEach(side -> bytes.add(' ').add(side));
    bytes.add("]/ItalicAngle ").points(measures.italicAngle());
    bytes.add("/Ascent ").add(measures.ascent()).add("/Descent ").add(measures.descent());
    bytes.add("/CapHeight ").add(measures.capHeight()).add("/StemV 80/FontFile");
    return bytes.add(program.compact() ? '3' : '2').reference(file).add(">>").toDictionary();
  }

  private static PdfStream file(FontProgram program) {
    PdfStream stream = deflated(program.file());
    if (program.compact()) {
      stream.put(PdfName.SUBTYPE, new PdfName("CIDFontType0C"));
    } else {
      stream.put(LENGTH1, new PdfNumber(program.length()));
    }
    return stream;
  }

  private static PdfStream deflated(byte[] bytes) {
    PdfStream stream = new PdfStream(bytes);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return stream;
  }

  private int add(PdfObject object) throws IOException {
    PdfIndirectReference reference = writer.addToBody(object).getIndirectReference();
    return reference.getNumber();
  }
}
