/** Other libraries, each as its own documentation would have it used, one small class each. */
@NullMarked
package org.alternat.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
