/** Lays documents out in pages and writes them as accessible PDF files. */
module alternat.pdf {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires com.github.librepdf.openpdf;
  requires com.github.librepdf.pdfFontsExtra;
  requires java.desktop;

// javac refuses to export an empty package: uncomment with the first public type.
// exports org.alternat.pdf;
}
