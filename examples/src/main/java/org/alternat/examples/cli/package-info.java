/** The commands of the command line, one class each. */
@NullMarked
package org.alternat.examples.cli;

import org.jspecify.annotations.NullMarked;
