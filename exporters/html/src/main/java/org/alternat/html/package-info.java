/** The exporter of self-contained web pages. */
@NullMarked
package org.alternat.html;

import org.jspecify.annotations.NullMarked;
