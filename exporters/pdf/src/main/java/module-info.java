/** Lays documents out in pages and writes them as accessible PDF files. */
module alternat.pdf {
  requires static org.jspecify;
  requires alternat.charts.drawn;
  requires transitive alternat.core;
  requires com.github.librepdf.openpdf;
  requires com.github.librepdf.pdfFontsExtra;
  requires java.desktop;

  exports org.alternat.pdf;

  provides org.alternat.export.DocumentExporter with
      org.alternat.pdf.PdfExporter;
  provides org.alternat.export.PageLayouter with
      org.alternat.pdf.PdfPageLayouter;
}
