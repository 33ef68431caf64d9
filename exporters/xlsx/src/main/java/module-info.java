/** Writes documents as Excel workbooks. */
module alternat.xlsx {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires alternat.ooxml;

  exports org.alternat.xlsx;

  provides org.alternat.export.DocumentExporter with
      org.alternat.xlsx.XlsxExporter;
}
