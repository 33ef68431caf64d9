package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * Something somebody has to do.
 *
 * @since 1.0
 */
public record ActionView(
    @Meaning("the item's id") String id,
    @Meaning("what is to be done") Markup text,
    @Meaning("who has to do it") Markup owner,
    @Meaning("until when") DateView due,
    @Meaning("how it stands, such as OPEN") String status,
    @Meaning("whether it is open and its date has passed") boolean overdue)
    implements ItemView.OfOne {}
