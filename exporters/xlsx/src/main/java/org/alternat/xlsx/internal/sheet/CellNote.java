package org.alternat.xlsx.internal.sheet;

/**
 * A note on a cell, as reviewers leave them; Excel's own term, beside its threaded comments.
 *
 * @param row from 0
 * @param author the first who remarks on the cell
 * @param text what the note says, its authors included
 */
public record CellNote(int row, String author, String text) {}
