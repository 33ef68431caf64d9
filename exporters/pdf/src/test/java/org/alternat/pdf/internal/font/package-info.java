/** Tests of the package. */
@NullMarked
package org.alternat.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
