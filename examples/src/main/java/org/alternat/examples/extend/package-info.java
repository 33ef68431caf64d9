/** What Java code can add to the library: a format, a kind of note, an insight, a name policy. */
@NullMarked
package org.alternat.examples.extend;

import org.jspecify.annotations.NullMarked;
