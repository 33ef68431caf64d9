/** Tests of the package. */
@NullMarked
package org.alternat.pdf.internal;

import org.jspecify.annotations.NullMarked;
