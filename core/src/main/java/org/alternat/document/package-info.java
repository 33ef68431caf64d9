/** The document tree that exporters write; knows no countries. */
@NullMarked
package org.alternat.document;

import org.jspecify.annotations.NullMarked;
