/** From {@code theme.css} to a style sheet; not for users. */
@NullMarked
package org.alternat.template.internal.css;

import org.jspecify.annotations.NullMarked;
