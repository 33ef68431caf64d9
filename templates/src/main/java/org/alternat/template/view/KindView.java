package org.alternat.template.view;

import java.util.List;
import org.alternat.insight.Slot;
import org.alternat.model.Meaning;

/**
 * What a note says of its kind.
 *
 * @since 1.0
 */
public record KindView(
    @Meaning("its name, such as bilateral-brief") String id,
    @Meaning("what notes of the kind are called, in the language of the note") Markup title,
    @Meaning("how many pages it is meant to fill at most, 0 for no limit") int pageLimit,
    @Meaning("whether it has a list of contents") boolean contents,
    @Meaning("what it should be able to say") List<Slot> needs) {
  /** Copies the list. */
  public KindView {
    needs = List.copyOf(needs);
  }
}
