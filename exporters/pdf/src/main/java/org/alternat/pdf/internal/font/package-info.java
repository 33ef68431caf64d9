/** Fonts: those of the library and of users, how they are found, and the shaping of letters. */
@NullMarked
package org.alternat.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
