package org.alternat.xlsx.internal.part;

import java.util.List;
import java.util.Map;

/**
 * The ids of a sheet's relations to other parts and resources.
 *
 * @param links by URI
 * @param drawing empty when the sheet has none
 * @param noteBoxes that of the boxes of notes on cells; empty when there are none
 * @param tables in the order of the plan's tables
 */
record SheetRelations(
    Map<String, String> links, String drawing, String noteBoxes, List<String> tables) {
  SheetRelations {
    links = Map.copyOf(links);
    tables = List.copyOf(tables);
  }
}
