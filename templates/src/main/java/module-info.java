/** Turns a dossier into a document through templates, message bundles and one theme. */
module alternat.templates {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires com.helger.collection;
  requires com.helger.css;
  requires freemarker;
  requires java.xml;
  requires org.commonmark;

  exports org.alternat.template;
  exports org.alternat.template.view;

  opens org.alternat.template.internal.library to
      alternat.core;
}
