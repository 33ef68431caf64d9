package org.alternat.pdf.internal.page;

import java.util.List;

/** A page and what is drawn on it, in order. */
public record Page(double width, double height, List<Op> ops) {
  /** Copies the list. */
  public Page {
    ops = List.copyOf(ops);
  }

  /** What is drawn, one operation a line. */
  @Override
  public String toString() {
    return PageDump.of(this);
  }
}
