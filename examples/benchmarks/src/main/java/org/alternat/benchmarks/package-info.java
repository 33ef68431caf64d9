/** How long notes take and what they allocate, beside other libraries with the same content. */
@NullMarked
package org.alternat.benchmarks;

import org.jspecify.annotations.NullMarked;
