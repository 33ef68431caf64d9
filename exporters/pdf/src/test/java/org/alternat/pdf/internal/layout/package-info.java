/** Tests of the package. */
@NullMarked
package org.alternat.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
