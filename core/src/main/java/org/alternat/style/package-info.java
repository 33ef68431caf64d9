/** The looks of a document: page set-up and style rules, free of any file format. */
@NullMarked
package org.alternat.style;

import org.jspecify.annotations.NullMarked;
