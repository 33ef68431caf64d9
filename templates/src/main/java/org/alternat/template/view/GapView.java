package org.alternat.template.view;

/**
 * Something that the dossier does not say.
 *
 * @param kind such as {@code NO_AGREEMENT}
 * @param subject what or whom it concerns, may be empty
 * @param count how many items are concerned
 * @since 1.0
 */
public record GapView(String kind, Markup subject, int count) {}
