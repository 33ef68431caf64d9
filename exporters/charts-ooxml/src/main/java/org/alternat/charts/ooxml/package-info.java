/** DrawingML charts for Word and Excel files; internal to Alternat. */
@NullMarked
package org.alternat.charts.ooxml;

import org.jspecify.annotations.NullMarked;
