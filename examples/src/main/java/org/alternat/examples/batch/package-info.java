/** Notes of many dossiers in one run. */
@NullMarked
package org.alternat.examples.batch;

import org.jspecify.annotations.NullMarked;
