/** What an exporter is, what it is asked for and what it reports. */
@NullMarked
package org.alternat.export;

import org.jspecify.annotations.NullMarked;
