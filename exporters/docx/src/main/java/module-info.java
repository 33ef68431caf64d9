/** Writes documents as Word files. */
module alternat.docx {
  requires java.xml;
  requires static org.jspecify;
  requires transitive alternat.core;
  requires alternat.ooxml;
  requires org.apache.poi.ooxml;

  exports org.alternat.docx;

  uses org.alternat.export.PageLayouter;

  provides org.alternat.export.DocumentExporter with
      org.alternat.docx.DocxExporter;
}
