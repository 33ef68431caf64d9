package org.alternat.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a document is laid out: on which page its elements begin, and how wide the columns of its
 * tables are.
 *
 * @param pageCount the number of pages, at least 1
 * @param pages page numbers from 1 by element id
 * @param columnWidths the widths of the columns of tables in points by the table's id
 * @since 1.0
 */
public record PageMap(
    int pageCount, Map<String, Integer> pages, Map<String, List<Double>> columnWidths) {
  /** Copies the maps. */
  public PageMap {
    pages = Map.copyOf(pages);
    columnWidths = Map.copyOf(columnWidths);
  }

  /** The page an element begins on; empty for an unknown id. */
  public Optional<Integer> page(String id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** The widths of the columns of a table; empty for an unknown id. */
  public List<Double> columns(String tableId) {
    return columnWidths.getOrDefault(tableId, List.of());
  }
}
