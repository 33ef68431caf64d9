/**
 * How documents become files: the service that exporters provide, what they are asked for, and what
 * they report.
 */
@NullMarked
package org.alternat.export;

import org.jspecify.annotations.NullMarked;
