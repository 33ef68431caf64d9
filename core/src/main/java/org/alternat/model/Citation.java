package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that bears an item out.
 *
 * @since 1.0
 */
public record Citation(
    @Required @RefersTo(Source.class) @Meaning("the source") Id source,
    @Meaning("where in the source: page, paragraph, minute") @Nullable String locator,
    @Meaning("Admiralty credibility from 1 (confirmed) to 6 (cannot be judged)")
        @Nullable Integer credibility,
    @Meaning(
            "name of the group of sources that depend on each other; two papers on one communiqué"
                + " are one group; the source's own group if absent")
        @Nullable String group,
    @Meaning("what the source says, word for word") @Nullable Quotation quote) {

  /** Rejects a credibility that is not 1 to 6. */
  public Citation {
    if (credibility != null && (credibility < 1 || credibility > 6)) {
      throw new IllegalArgumentException("credibility is 1 to 6, not " + credibility);
    }
  }

  /** A source as a whole. */
  public static Citation of(Id source) {
    return new Citation(source, null, null, null, null);
  }
}
