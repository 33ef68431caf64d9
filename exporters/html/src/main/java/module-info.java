/** Writes documents as self-contained accessible web pages. */
module alternat.html {
  requires static org.jspecify;
  requires transitive alternat.core;
  requires alternat.charts.drawn;

// javac refuses to export an empty package: uncomment with the first public type.
// exports org.alternat.html;
}
