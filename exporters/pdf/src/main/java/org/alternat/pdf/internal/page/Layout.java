package org.alternat.pdf.internal.page;

import java.util.List;
import java.util.Map;

/**
 * A document in pages.
 *
 * @param pages at least one
 * @param structure the root of the logical structure
 * @param slotCount one more than the highest number of a {@link Structure.Slot}
 * @param outline the titles of the outermost sections
 * @param pageNumbers the page that each element with an id begins on, from 1
 * @param columnWidths the widths of the columns of each table, in points, by its id
 */
public record Layout(
    List<Page> pages,
    Structure.Tag structure,
    int slotCount,
    List<OutlineEntry> outline,
    Map<String, Integer> pageNumbers,
    Map<String, List<Double>> columnWidths) {
  /** Copies the collections. */
  public Layout {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    pageNumbers = Map.copyOf(pageNumbers);
    columnWidths = Map.copyOf(columnWidths);
  }

  /** What is drawn on each page, one operation a line. */
  @Override
  public String toString() {
    return PageDump.of(this);
  }

  /** An entry of the navigation pane, leading to a {@link Op.Destination}. */
  public record OutlineEntry(String title, String destination, List<OutlineEntry> children) {
    /** Copies the list. */
    public OutlineEntry {
      children = List.copyOf(children);
    }
  }
}
