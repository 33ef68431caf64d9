/** The exporter of accessible PDF files. */
@NullMarked
package org.alternat.pdf;

import org.jspecify.annotations.NullMarked;
