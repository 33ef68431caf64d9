package org.alternat.template.view;

/**
 * A place in a source that bears something out.
 *
 * @param id the same for the same place in the same source, so that it is printed once and then
 *     referred to
 * @param source the id of the source
 * @param text the words of a footnote, a sentence
 * @param words the same without the full stop, to stand in brackets
 * @since 1.0
 */
public record CitationView(String id, String source, Markup text, Markup words) {}
