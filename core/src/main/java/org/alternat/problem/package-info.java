/** What was wrong, where, and what to do about it. */
@NullMarked
package org.alternat.problem;

import org.jspecify.annotations.NullMarked;
