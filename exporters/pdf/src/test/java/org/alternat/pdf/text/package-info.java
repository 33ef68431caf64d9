/** Tests of the package. */
@NullMarked
package org.alternat.pdf.text;

import org.jspecify.annotations.NullMarked;
