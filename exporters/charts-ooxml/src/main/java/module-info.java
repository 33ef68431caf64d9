/** DrawingML charts for Word and Excel files; internal to Alternat. */
@SuppressWarnings("module") // Its readers are built after it.
module alternat.charts.ooxml {
  requires static org.jspecify;
  requires transitive alternat.core;

  exports org.alternat.charts.ooxml to
      alternat.docx,
      alternat.xlsx;
}
