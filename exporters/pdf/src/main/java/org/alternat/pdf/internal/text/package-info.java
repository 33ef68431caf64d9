/** Lines: runs of styled text, where they may be broken, and how they are drawn. */
@NullMarked
package org.alternat.pdf.internal.text;

import org.jspecify.annotations.NullMarked;
