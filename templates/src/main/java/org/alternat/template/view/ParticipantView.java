package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * Somebody who takes part in an engagement.
 *
 * @since 1.0
 */
public record ParticipantView(
    @Meaning("name and office, as in a list") Markup text,
    @Meaning("the id of the person, empty for somebody without an entry") String person,
    @Meaning("the country on whose side, empty when not recorded") String side,
    @Meaning("in what capacity, such as PRINCIPAL") String role) {}
