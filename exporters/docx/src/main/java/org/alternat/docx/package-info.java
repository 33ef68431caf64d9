/** The exporter of Word files. */
@NullMarked
package org.alternat.docx;

import org.jspecify.annotations.NullMarked;
