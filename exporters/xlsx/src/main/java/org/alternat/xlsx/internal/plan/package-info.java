/** From the document to the plan of a workbook: what stands in which cell of which sheet. */
@NullMarked
package org.alternat.xlsx.internal.plan;

import org.jspecify.annotations.NullMarked;
