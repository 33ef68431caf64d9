package org.alternat.template.view;

/**
 * Somebody who takes part in an engagement.
 *
 * @param text name and office, as in a list
 * @param person the id of the person, empty for somebody without an entry
 * @param side the country on whose side, empty when not recorded
 * @param role such as {@code PRINCIPAL}
 * @since 1.0
 */
public record ParticipantView(Markup text, String person, String side, String role) {}
