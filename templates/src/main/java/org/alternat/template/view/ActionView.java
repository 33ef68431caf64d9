package org.alternat.template.view;

/**
 * Something somebody has to do.
 *
 * @param status such as {@code OPEN}
 * @param overdue whether it is open and its date has passed
 * @since 1.0
 */
public record ActionView(
    String id, Markup text, Markup owner, DateView due, String status, boolean overdue) {}
