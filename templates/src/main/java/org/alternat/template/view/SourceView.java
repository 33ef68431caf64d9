package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A source, for the list of sources.
 *
 * @since 1.0
 */
public record SourceView(
    @Meaning("the item's id") String id,
    @Meaning("what kind it is, such as PRESS") String type,
    @Meaning("what it is called") Markup title,
    @Meaning("who published it; empty when not recorded") Markup publisher,
    @Meaning("when it was published") DateView published,
    @Meaning("its address, empty when it has none") String url,
    @Meaning("when it was looked up") DateView accessed,
    @Meaning("the Admiralty letter, empty when not rated") String reliability,
    @Meaning("how many items cite it") int cited,
    @Meaning(
            "the numbers of its groups of sources that depend on each other and count as one; empty when it stands alone")
        List<Integer> groups) {
  /** Copies the list. */
  public SourceView {
    groups = List.copyOf(groups);
  }
}
