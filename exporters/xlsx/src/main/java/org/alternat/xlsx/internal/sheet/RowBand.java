package org.alternat.xlsx.internal.sheet;

import java.util.List;

/**
 * Rows that follow each other. Rows of long tables are made when they are asked for, so that a plan
 * stays small; asking twice for a row gives an equal one.
 */
public interface RowBand {
  /** The number of rows. */
  int size();

  /** A row, from 0. */
  RowPlan row(int index);

  /** Rows that are there already. */
  record Rows(List<RowPlan> rows) implements RowBand {
    /** Copies the list. */
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public RowPlan row(int index) {
      return rows.get(index);
    }
  }
}
