package org.alternat.docx.internal.reading;

import java.util.List;
import java.util.SortedMap;

/**
 * The text of a template around the note, its placeholders filled.
 *
 * @param before the XML of what stands before the note, empty when there is nothing
 * @param after the XML of what stands behind it
 * @param newPage whether the note begins a page; else it goes on where the text before it ends
 * @param pages how many pages end before the note as far as the template says
 * @param namespaces the namespaces of the XML by their prefixes
 * @param ignorable the prefixes that a reader may ignore, as {@code mc:Ignorable} has them
 * @param relations what the XML refers to
 * @param losses what of the template is left out
 */
public record Cover(
    String before,
    String after,
    boolean newPage,
    int pages,
    SortedMap<String, String> namespaces,
    String ignorable,
    List<CopiedPart.Relation> relations,
    List<String> losses) {
  /** Copies the collections. */
  public Cover {
    namespaces = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(namespaces));
    relations = List.copyOf(relations);
    losses = List.copyOf(losses);
  }

  /** No cover. */
  static Cover none(List<String> losses) {
    return new Cover("", "", false, 0, new java.util.TreeMap<>(), "", List.of(), losses);
  }
}
