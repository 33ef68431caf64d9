/** The parts of a workbook; not for users. */
@NullMarked
package org.alternat.xlsx.internal;

import org.jspecify.annotations.NullMarked;
