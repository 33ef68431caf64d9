package org.alternat.pdf.internal.layout;

import java.util.List;

/** What of a column goes on one page: boxes that go on are closed at its end. */
record Fragment(List<Item> items) {
  Fragment {
    items = List.copyOf(items);
  }

  double height() {
    return Items.height(items);
  }
}
