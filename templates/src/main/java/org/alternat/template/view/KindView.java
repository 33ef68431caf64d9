package org.alternat.template.view;

import java.util.List;
import org.alternat.insight.Slot;

/**
 * What a note says of its kind.
 *
 * @param id such as {@code bilateral-brief}
 * @param title in the language of the note
 * @param pageLimit how many pages it is meant to fill at most, 0 for no limit
 * @param contents whether it has a list of contents
 * @param needs what it should be able to say
 * @since 1.0
 */
public record KindView(String id, Markup title, int pageLimit, boolean contents, List<Slot> needs) {
  /** Copies the list. */
  public KindView {
    needs = List.copyOf(needs);
  }
}
