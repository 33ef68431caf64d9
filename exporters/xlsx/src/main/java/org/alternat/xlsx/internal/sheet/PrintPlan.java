package org.alternat.xlsx.internal.sheet;

import org.alternat.style.PageStyle;

/**
 * How a sheet is printed.
 *
 * @param page the paper in its orientation, with its margins
 * @param header in Excel's code, for all pages
 * @param footer in Excel's code, for all pages
 * @param firstTitleRow the first of the rows repeated on each page, from 0
 * @param titleRows how many rows are repeated, 0 for none
 * @param firstRow the first row printed, from 0
 * @param columns the number of columns printed
 * @param pagesWide how many pages stand side by side; from two on the first column is repeated on
 *     each of them
 */
public record PrintPlan(
    PageStyle page,
    String header,
    String footer,
    int firstTitleRow,
    int titleRows,
    int firstRow,
    int columns,
    int pagesWide) {
  /** Whether the paper lies on its side. */
  public boolean landscape() {
    return page.width() > page.height();
  }
}
