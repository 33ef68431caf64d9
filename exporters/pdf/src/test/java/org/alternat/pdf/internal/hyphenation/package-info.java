/** Tests of the package. */
@NullMarked
package org.alternat.pdf.internal.hyphenation;

import org.jspecify.annotations.NullMarked;
