package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.Structure;
import org.alternat.pdf.internal.page.Structure.Slot;
import org.alternat.pdf.internal.page.Structure.Tag;
import org.alternat.pdf.internal.page.TagAttributes;

/** Grows the logical structure while boxes are made. */
final class TagTree {
  private int tags;
  private int slots;
  private final Node root = new Node(Role.DOCUMENT, TagAttributes.NONE);

  Node root() {
    return root;
  }

  /** The number of slots given out. */
  int slotCount() {
    return slots;
  }

  /** A tag in the making. */
  final class Node {
    private final int number = tags++;
    private final Role role;
    private final TagAttributes attributes;

    /** Each a {@link Node} or a {@link Slot}. */
    private final List<Object> kids = new ArrayList<>(1);

    private Node(Role role, TagAttributes attributes) {
      this.role = role;
      this.attributes = attributes;
    }

    int number() {
      return number;
    }

    Node child(Role childRole) {
      return child(childRole, TagAttributes.NONE);
    }

    Node child(Role childRole, TagAttributes childAttributes) {
      Node child = new Node(childRole, childAttributes);
      kids.add(child);
      return child;
    }

    /** The slot at the end of the kids; a new one after a child. */
    int slot() {
      if (!kids.isEmpty() && kids.getLast() instanceof Slot slot) {
        return slot.number();
      }
      Slot slot = new Slot(slots++);
      kids.add(slot);
      return slot.number();
    }

    /** The tag without kids that say nothing. */
    Tag toTag() {
      if (kids.size() == 1 && kids.getFirst() instanceof Slot slot) {
        return new Tag(number, role, attributes, List.of(slot));
      }
      List<Structure> kept = new ArrayList<>(kids.size());
      for (Object kid : kids) {
        if (kid instanceof Slot slot) {
          kept.add(slot);
        } else if (kid instanceof Node node) {
          Tag tag = node.toTag();
          if (!tag.kids().isEmpty() || tag.role().meaningfulWhenEmpty()) {
            kept.add(tag);
          }
        }
      }
      return new Tag(number, role, attributes, kept);
    }
  }
}
