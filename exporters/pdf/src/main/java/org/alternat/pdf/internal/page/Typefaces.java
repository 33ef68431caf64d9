package org.alternat.pdf.internal.page;

import java.util.List;
import java.util.Locale;

/** The fonts at hand. */
public interface Typefaces {
  /**
   * The faces to try for each character, from the most wanted to the last resort.
   *
   * @param families names of families as a theme gives them, generic ones included
   * @param language of the document, which decides between fonts that draw the same characters of
   *     Chinese as China, Taiwan or Japan write them
   * @return at least one face
   */
  List<Typeface> chain(List<String> families, boolean bold, boolean italic, Locale language);
}
