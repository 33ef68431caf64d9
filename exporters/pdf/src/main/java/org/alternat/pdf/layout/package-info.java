/**
 * From a document to pages: boxes with their tags, then lines and rows one below the other, then
 * pages.
 */
@NullMarked
package org.alternat.pdf.layout;

import org.jspecify.annotations.NullMarked;
