/**
 * Word files that somebody hands in: house templates, and notes whose attachments are read back.
 * They may come from any program and anyone, and nothing of them is believed before it is checked.
 */
@NullMarked
package org.alternat.docx.internal.reading;

import org.jspecify.annotations.NullMarked;
