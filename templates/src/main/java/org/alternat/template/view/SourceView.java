package org.alternat.template.view;

/**
 * A source, for the list of sources.
 *
 * @param type such as {@code PRESS}
 * @param url its address, empty when it has none
 * @param accessed when it was looked up
 * @param reliability the Admiralty letter, empty when not rated
 * @param cited how many items cite it
 * @since 1.0
 */
public record SourceView(
    String id,
    String type,
    Markup title,
    Markup publisher,
    DateView published,
    String url,
    DateView accessed,
    String reliability,
    int cited) {}
