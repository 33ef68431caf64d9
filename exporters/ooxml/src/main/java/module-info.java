/** What Word and Excel files have in common: charts and attachments; internal to Alternat. */
@SuppressWarnings("module") // Its readers are built after it.
module alternat.ooxml {
  requires java.xml;
  requires static org.jspecify;
  requires transitive alternat.core;

  exports org.alternat.ooxml to
      alternat.docx,
      alternat.xlsx;
}
