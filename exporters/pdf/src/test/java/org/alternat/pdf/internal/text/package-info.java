/** Tests of the package. */
@NullMarked
package org.alternat.pdf.internal.text;

import org.jspecify.annotations.NullMarked;
