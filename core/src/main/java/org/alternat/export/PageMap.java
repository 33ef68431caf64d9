package org.alternat.export;

import java.util.Map;
import java.util.Optional;

/**
 * On which page the elements of a document begin.
 *
 * @param pageCount the number of pages, at least 1
 * @param pages page numbers from 1 by element id
 * @since 1.0
 */
public record PageMap(int pageCount, Map<String, Integer> pages) {
  /** Copies the map. */
  public PageMap {
    pages = Map.copyOf(pages);
  }

  /** The page an element begins on; empty for an unknown id. */
  public Optional<Integer> page(String id) {
    return Optional.ofNullable(pages.get(id));
  }
}
