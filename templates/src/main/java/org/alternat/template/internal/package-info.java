/** The template engine, the markup parser and the style sheet reader; not for users. */
@NullMarked
package org.alternat.template.internal;

import org.jspecify.annotations.NullMarked;
