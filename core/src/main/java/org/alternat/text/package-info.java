/** Text on its way into files; internal to Alternat. */
@NullMarked
package org.alternat.text;

import org.jspecify.annotations.NullMarked;
