package org.alternat.pdf.internal.page;

import java.util.List;

/** The fonts at hand. */
public interface Typefaces {
  /**
   * The faces to try for each character, from the most wanted to the last resort.
   *
   * @param families names of families as a theme gives them, generic ones included
   * @return at least one face
   */
  List<Typeface> chain(List<String> families, boolean bold, boolean italic);
}
