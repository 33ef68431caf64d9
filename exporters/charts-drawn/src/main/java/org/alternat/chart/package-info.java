/**
 * Charts as shapes and words. A chart's table becomes a {@link org.alternat.chart.ChartDrawing}
 * whose looks follow the style sheet; the PDF and HTML exporters draw it each in their own way.
 */
@NullMarked
package org.alternat.chart;

import org.jspecify.annotations.NullMarked;
