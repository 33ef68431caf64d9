/**
 * House templates: what is taken over from a Word document or template that a user hands in, which
 * may come from any program and of which nothing is believed before it is checked.
 */
@NullMarked
package org.alternat.docx.internal.reference;

import org.jspecify.annotations.NullMarked;
