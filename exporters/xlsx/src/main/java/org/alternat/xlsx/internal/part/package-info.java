/**
 * From the plan of a workbook to the parts of its file, in the element order of ISO/IEC 29500-1.
 */
@NullMarked
package org.alternat.xlsx.internal.part;

import org.jspecify.annotations.NullMarked;
