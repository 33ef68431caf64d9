package org.alternat.xlsx.internal.sheet;

import org.alternat.style.PageStyle;

/**
 * How a sheet is printed: always one page wide.
 *
 * @param page the paper in its orientation, with its margins
 * @param header in Excel's code, for all pages
 * @param footer in Excel's code, for all pages
 * @param firstTitleRow the first of the rows repeated on each page, from 0
 * @param titleRows how many rows are repeated, 0 for none
 * @param columns the number of columns printed
 */
public record PrintPlan(
    PageStyle page, String header, String footer, int firstTitleRow, int titleRows, int columns) {
  /** Whether the paper lies on its side. */
  public boolean landscape() {
    return page.width() > page.height();
  }
}
