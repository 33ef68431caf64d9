/**
 * Problems in what a user wrote: what is wrong, where, and what to do about it.
 *
 * @since 1.0
 */
@NullMarked
package org.alternat.problem;

import org.jspecify.annotations.NullMarked;
