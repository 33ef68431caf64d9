package org.alternat.html.internal;

import java.util.Optional;
import org.alternat.document.Origin;
import org.alternat.style.ComputedStyle;

/** Writes "Table 2." before a caption. */
final class Captions {
  private Captions() {}

  /**
   * Writes the theme's text before captions, else the word and the number of what has a caption.
   */
  static void label(PageContext page, ComputedStyle caption, String id) {
    if (caption.before().isPresent()) {
      page.before(caption, id);
      return;
    }
    Optional<String> label = page.numbering().referenceText(id);
    if (label.isPresent()) {
      page.out().open("span").attribute("class", "alternat-number");
      page.text(label.get() + ".", caption, Origin.UNKNOWN);
      page.out().close().text(" ");
    }
  }
}
