/** The example generator and its command line. */
@NullMarked
package org.alternat.examples;

import org.jspecify.annotations.NullMarked;
