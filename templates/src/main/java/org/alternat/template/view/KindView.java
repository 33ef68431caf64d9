package org.alternat.template.view;

/**
 * What a note says of its kind.
 *
 * @param id such as {@code bilateral-brief}
 * @param title in the language of the note
 * @param pageLimit how many pages it is meant to fill at most, 0 for no limit
 * @param contents whether it has a list of contents
 * @since 1.0
 */
public record KindView(String id, Markup title, int pageLimit, boolean contents) {}
