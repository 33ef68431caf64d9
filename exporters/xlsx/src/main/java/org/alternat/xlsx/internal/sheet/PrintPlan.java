package org.alternat.xlsx.internal.sheet;

import org.alternat.style.PageStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is printed.
 *
 * @param page the paper in its orientation, with its margins
 * @param right the head and foot of pages that nothing else is said of
 * @param left those of pages with even numbers; null when they are the same
 * @param first those of the first page; null when they are the same
 * @param firstTitleRow the first of the rows repeated on each page, from 0
 * @param titleRows how many rows are repeated, 0 for none
 * @param firstRow the first row printed, from 0
 * @param columns the number of columns printed
 * @param pagesWide how many pages stand side by side; from two on the first column is repeated on
 *     each of them
 */
public record PrintPlan(
    PageStyle page,
    HeadAndFoot right,
    @Nullable HeadAndFoot left,
    @Nullable HeadAndFoot first,
    int firstTitleRow,
    int titleRows,
    int firstRow,
    int columns,
    int pagesWide) {
  /** A running head and foot in Excel's code, empty when there is none. */
  public record HeadAndFoot(String head, String foot) {}

  /** Whether the paper lies on its side. */
  public boolean landscape() {
    return page.width() > page.height();
  }
}
