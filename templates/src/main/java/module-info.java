/** Turns a dossier into a document through templates, message bundles and one theme. */
module alternat.templates {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires com.helger.css;
  requires freemarker;
  requires java.xml;
  requires org.commonmark;

// javac refuses to export an empty package: uncomment with the first public type.
// exports org.alternat.template;

// exports org.alternat.template.view;
}
