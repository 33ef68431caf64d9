/**
 * From a document to pages: boxes with their tags, then lines and rows one below the other, then
 * pages.
 */
@NullMarked
package org.alternat.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
