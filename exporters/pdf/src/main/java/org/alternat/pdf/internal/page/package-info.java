/**
 * What layout yields and the writer reads: pages of drawing operations and the tree of tags that
 * gives them their meaning. Knows neither documents nor PDF objects.
 */
@NullMarked
package org.alternat.pdf.internal.page;

import org.jspecify.annotations.NullMarked;
