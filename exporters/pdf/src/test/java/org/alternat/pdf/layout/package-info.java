/** Tests of the package. */
@NullMarked
package org.alternat.pdf.layout;

import org.jspecify.annotations.NullMarked;
