package org.alternat.pdf.internal.layout;

/** Something at a place in a text that concerns the page it falls on. */
sealed interface Mark {
  /** Before which character of the text it stands. */
  int offset();

  /** The call of a footnote. */
  record Call(int offset, Note note) implements Mark {}

  /** A place that has a name. */
  record Place(int offset, String id) implements Mark {}
}
