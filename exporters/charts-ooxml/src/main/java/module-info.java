/** DrawingML charts for Word and Excel files; internal to Alternat. */
module alternat.charts.ooxml {
  requires static org.jspecify;
  requires alternat.core;
  requires org.apache.poi.ooxml;

// javac refuses to export an empty package: uncomment with the first public type.
// exports org.alternat.charts.ooxml to alternat.docx, alternat.xlsx;
}
