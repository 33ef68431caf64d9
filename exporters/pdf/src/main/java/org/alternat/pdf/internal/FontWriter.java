package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.font.FontMeasures;
import org.alternat.pdf.internal.font.FontProgram;

/**
 * Writes the fonts of a file. To cut, deflate and describe a font takes longer than all else in a
 * short document, so what is shared between files comes ready from the {@link FontProgram}.
 */
final class FontWriter {
  private final FileBody body;
  private final PdfBytes bytes = new PdfBytes(2048);
  private final Map<Face, FontUse> uses = new HashMap<>();

  /** The values of {@link #uses} in the order in which they were first used. */
  private final List<FontUse> ordered = new ArrayList<>();

  FontWriter(FileBody body) {
    this.body = body;
  }

  /** The use of a face. */
  FontUse use(Face face) {
    FontUse use = uses.get(face);
    if (use == null) {
      use = new FontUse(face, ordered.size() + 1, body.reserve());
      uses.put(face, use);
      ordered.add(use);
    }
    return use;
  }

  /** Names the fonts among the resources of pages. */
  void resources(PdfBytes out) {
    out.add("/Font<<");
    ordered.forEach(use -> out.add('/').add(use.name()).reference(use.object()));
    out.add(">>");
  }

  /** Writes all fonts that were used. */
  void finish() throws IOException {
    for (FontUse use : ordered) {
      write(use);
    }
  }

  private void write(FontUse use) throws IOException {
    FontProgram program = use.face().program(use.glyphs());
    int characters = body.ready(bytes.add("/Filter/FlateDecode"), use.characters(program));
    int descriptor = descriptor(program, use.face().measures(), file(program));
    bytes.add("<</Type/Font/Subtype/CIDFontType").add(program.compact() ? '0' : '2');
    bytes.add("/BaseFont/").add(program.name()).add("/FontDescriptor").reference(descriptor);
    bytes.add(program.compact() ? "" : "/CIDToGIDMap/Identity");
    bytes.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W");
    int descendant = body.add(bytes.add(program.widths()).add(">>"));
    bytes.add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/").add(program.name());
    bytes.add(program.compact() ? "-Identity-H" : "");
    bytes.add("/DescendantFonts[").reference(descendant).add("]/ToUnicode").reference(characters);
    body.add(use.object(), bytes.add(">>"));
  }

  private int descriptor(FontProgram program, FontMeasures measures, int file) throws IOException {
    bytes.add("<</Type/FontDescriptor/FontName/").add(program.name());
    bytes.add("/Flags ").add(measures.flags()).add("/FontBBox[");
    measures.box().forEach(side -> bytes.add(' ').add(side));
    bytes.add("]/ItalicAngle ").points(measures.italicAngle());
    bytes.add("/Ascent ").add(measures.ascent()).add("/Descent ").add(measures.descent());
    bytes.add("/CapHeight ").add(measures.capHeight()).add("/StemV 80/FontFile");
    return body.add(bytes.add(program.compact() ? '3' : '2').reference(file).add(">>"));
  }

  private int file(FontProgram program) throws IOException {
    if (program.compact()) {
      bytes.add("/Subtype/CIDFontType0C");
    } else {
      bytes.add("/Length1 ").add(program.length());
    }
    return body.ready(bytes.add("/Filter/FlateDecode"), program.file());
  }
}
