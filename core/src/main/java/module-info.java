/** The dossier, what is computed from it, the language rules, and the document tree. */
@SuppressWarnings("module") // Its readers are built after it.
module alternat.core {
  requires transitive static org.jspecify;
  requires com.ibm.icu;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;

  exports org.alternat.document;
  exports org.alternat.dossier;
  exports org.alternat.export;
  exports org.alternat.insight;
  exports org.alternat.language;
  exports org.alternat.model;
  exports org.alternat.problem;
  exports org.alternat.style;
  exports org.alternat.text to
      alternat.html,
      alternat.ooxml,
      alternat.xlsx;

  uses org.alternat.export.DocumentExporter;
  uses org.alternat.export.PageLayouter;
}
