package org.alternat.pdf.internal.layout;

import java.util.List;

/**
 * A footnote, set over the whole measure of the page.
 *
 * @param content lines and spaces, those of notes called within the note not included
 * @param inner notes called within the note
 */
record Note(List<Item> content, List<Note> inner) {
  Note {
    content = List.copyOf(content);
    inner = List.copyOf(inner);
  }
}
