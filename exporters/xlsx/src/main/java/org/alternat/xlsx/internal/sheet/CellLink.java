package org.alternat.xlsx.internal.sheet;

/** Where a click on a cell leads. */
public sealed interface CellLink {
  /** Nowhere. */
  CellLink NONE = new Nowhere();

  /** Nowhere. */
  record Nowhere() implements CellLink {}

  /** Another resource, by its absolute URI. */
  record Outward(String uri) implements CellLink {}

  /** The place of an element of the document in the workbook. */
  record Inward(String id) implements CellLink {}
}
