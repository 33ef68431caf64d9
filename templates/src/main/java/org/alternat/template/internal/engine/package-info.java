/** The template engine with its files and messages; not for users. */
@NullMarked
package org.alternat.template.internal.engine;

import org.jspecify.annotations.NullMarked;
