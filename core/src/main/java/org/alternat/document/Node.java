package org.alternat.document;

/**
 * Anything in the tree that was an element of the markup, or a run of text in it.
 *
 * @since 1.0
 */
public interface Node {
  /** Id, classes, language and origin; {@link Attributes#NONE} for plain text. */
  Attributes attributes();

  /**
   * The name by which the theme selects the node, one of {@link Element}'s names. Titles are an
   * exception: the theme sees them by depth, {@code h1} to {@code h6}.
   */
  String element();
}
