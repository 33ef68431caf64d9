package org.alternat.template.view;

import java.util.List;

/**
 * A view of items of a dossier. Whatever a template prints of one, and of the views within it,
 * bears the markings of these items, in the banner of the note and before its portion.
 *
 * @since 1.0
 */
public interface ItemView {
  /** The ids of the items. */
  List<String> items();

  /** A view of one item. */
  interface OfOne extends ItemView {
    /** The id of the item. */
    String id();

    @Override
    default List<String> items() {
      return List.of(id());
    }
  }
}
