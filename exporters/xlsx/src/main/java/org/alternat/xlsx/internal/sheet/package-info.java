/**
 * What a workbook is, as immutable records: sheets, rows, cells and looks. The planners make it,
 * the writers write it.
 */
@NullMarked
package org.alternat.xlsx.internal.sheet;

import org.jspecify.annotations.NullMarked;
