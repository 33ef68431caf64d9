package org.alternat.template.view;

/**
 * What a side wants, says or must not say.
 *
 * @param side the country whose position it is, empty for the house's own
 * @param priority such as {@code HIGH}, may be empty
 * @param detail how to handle it, or why; may be empty
 * @since 1.0
 */
public record PositionView(String id, String side, String priority, Markup text, Markup detail) {}
