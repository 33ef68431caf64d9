/** Writes documents as self-contained accessible web pages. */
module alternat.html {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires alternat.charts.drawn;

  exports org.alternat.html;

  provides org.alternat.export.DocumentExporter with
      org.alternat.html.HtmlExporter;
}
