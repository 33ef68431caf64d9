package org.alternat.docx.internal;

import org.alternat.ooxml.Xml;

/** Writes fields with their stored results, which Word shows until someone asks for new ones. */
final class Fields {
  private Fields() {}

  /**
   * Writes a field whose result is plain text.
   *
   * @param properties the {@code w:rPr} of its runs, may be empty
   */
  static void write(Xml xml, String instruction, String result, String properties) {
    begin(xml, instruction, properties);
    xml.start("w:r").raw(properties);
    text(xml, result);
    xml.end();
    end(xml, properties);
  }

  /** Opens a field; its result follows. */
  static void begin(Xml xml, String instruction, String properties) {
    character(xml, "begin", properties);
    xml.start("w:r").raw(properties).start("w:instrText").attribute("xml:space", "preserve");
    xml.text(" " + instruction + " ").end().end();
    character(xml, "separate", properties);
  }

  /** Closes a field. */
  static void end(Xml xml, String properties) {
    character(xml, "end", properties);
  }

  /** Writes the text of a run. */
  static void text(Xml xml, String text) {
    xml.start("w:t").attribute("xml:space", "preserve").text(text).end();
  }

  private static void character(Xml xml, String type, String properties) {
    xml.start("w:r").raw(properties);
    xml.start("w:fldChar").attribute("w:fldCharType", type).end().end();
  }
}
