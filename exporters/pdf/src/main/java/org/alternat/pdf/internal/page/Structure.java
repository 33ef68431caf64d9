package org.alternat.pdf.internal.page;

import java.util.List;

/** A node of the logical structure. */
public sealed interface Structure {

  /**
   * An element of the logical structure.
   *
   * @param number unique among the tags of a layout, from 0; {@link Op.LinkArea} refers to it
   * @param kids elements and stretches of content in reading order
   */
  record Tag(int number, Role role, TagAttributes attributes, List<Structure> kids)
      implements Structure {
    /** Copies the list. */
    public Tag {
      kids = List.copyOf(kids);
    }
  }

  /**
   * A place among the kids of a tag that content drawn with this number belongs to, wherever and in
   * however many pieces it is drawn.
   *
   * @param number from 0; {@link Op} refers to it
   */
  record Slot(int number) implements Structure {}
}
