/** A local page that shows notes as their templates are being written. */
@NullMarked
package org.alternat.examples.preview;

import org.jspecify.annotations.NullMarked;
