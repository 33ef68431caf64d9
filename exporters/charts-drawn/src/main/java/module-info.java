/** Charts as shapes and words for pages and screens; internal to Alternat. */
@SuppressWarnings("module") // Its readers are built after it.
module alternat.charts.drawn {
  requires static org.jspecify;
  requires transitive alternat.core;

  exports org.alternat.chart to
      alternat.html,
      alternat.pdf;
}
