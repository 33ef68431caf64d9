/** The exporter of Excel workbooks. */
@NullMarked
package org.alternat.xlsx;

import org.jspecify.annotations.NullMarked;
