/** Finds mistakes in templates without running them; not for users. */
@NullMarked
package org.alternat.template.internal.check;

import org.jspecify.annotations.NullMarked;
