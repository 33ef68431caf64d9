/**
 * The document tree: what an exporter is given, and all it knows. The tree is immutable, knows no
 * countries and no file format, and is made of records in the sealed families {@link
 * org.alternat.document.Block} and {@link org.alternat.document.Inline}.
 */
@NullMarked
package org.alternat.document;

import org.jspecify.annotations.NullMarked;
