package org.alternat.template.view;

/**
 * A footnote that names a source and the place in it.
 *
 * @param id the same for the same place in the same source, so that it is printed once and then
 *     referred to
 * @param text the footnote's words
 * @since 1.0
 */
public record CitationView(String id, Markup text) {}
