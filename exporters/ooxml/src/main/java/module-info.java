/** What Word and Excel files share: packages, attachments and charts; internal to Alternat. */
@SuppressWarnings("module") // Its readers are built after it.
module alternat.ooxml {
  requires java.xml;
  requires static org.jspecify;
  requires transitive alternat.core;

  exports org.alternat.ooxml to
      alternat.docx,
      alternat.xlsx;
}
