package org.alternat.docx.internal;

import org.alternat.ooxml.Xml;

/**
 * Where the space of a paragraph is written.
 *
 * @param from the place where its element begins or would, -1 when it is not to be changed
 * @param to where it ends
 * @param before the space above, -1 for that of the style
 */
record Spacing(int from, int to, int before) {
  static final Spacing FIXED = new Spacing(-1, -1, -1);

  /** Writes a space above unless it is that of the style. */
  static Spacing write(Xml xml, int before) {
    int from = xml.place();
    if (before >= 0) {
      xml.start("w:spacing").attribute("w:before", before).end();
    }
    return new Spacing(from, xml.place(), before);
  }

  /** Has the paragraph leave a space below. */
  void leave(Xml xml, int after) {
    if (from >= 0) {
      Xml element = Xml.fragment().start("w:spacing");
      if (before >= 0) {
        element.attribute("w:before", before);
      }
      xml.replace(from, to, element.attribute("w:after", after).end());
    }
  }
}
