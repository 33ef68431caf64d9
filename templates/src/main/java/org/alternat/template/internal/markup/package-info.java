/** From markup to the document tree; not for users. */
@NullMarked
package org.alternat.template.internal.markup;

import org.jspecify.annotations.NullMarked;
