/** Writes documents as Word files. */
module alternat.docx {
  requires java.xml;
  requires static org.jspecify;
  requires transitive alternat.core;
  requires alternat.charts.ooxml;
  requires org.apache.poi.ooxml;

// javac refuses to export an empty package: uncomment with the first public type.
// exports org.alternat.docx;
}
