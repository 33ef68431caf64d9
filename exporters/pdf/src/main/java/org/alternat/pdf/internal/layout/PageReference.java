package org.alternat.pdf.internal.layout;

import org.alternat.pdf.internal.text.Run.Hyperlink;
import org.alternat.pdf.internal.text.TextStyle;

/**
 * The number of the page that something stands on, printed once it is known.
 *
 * @param target the id of the thing
 * @param slot the slot of the printed number
 * @param link what the number and its leader lead to
 */
record PageReference(String target, TextStyle style, int slot, Hyperlink link) {}
