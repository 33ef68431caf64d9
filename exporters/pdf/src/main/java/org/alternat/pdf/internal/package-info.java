/** Layout, tag tree and PDF objects; not for users. */
@NullMarked
package org.alternat.pdf.internal;

import org.jspecify.annotations.NullMarked;
