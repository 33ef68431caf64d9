/**
 * The looks of a document as data: a style sheet of CSS rules that every exporter applies, with the
 * cascade and inheritance of CSS 2.2 for the documented subset.
 */
@NullMarked
package org.alternat.style;

import org.jspecify.annotations.NullMarked;
