/** The parts of a Word file; not for users. */
@NullMarked
package org.alternat.docx.internal;

import org.jspecify.annotations.NullMarked;
