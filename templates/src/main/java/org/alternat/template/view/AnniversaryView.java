package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * An anniversary.
 *
 * @since 1.0
 */
public record AnniversaryView(
    @Meaning("the id of what is commemorated") String id,
    @Meaning(
            "what is commemorated: the status of relations such as ESTABLISHED, or empty and then title says it")
        String event,
    @Meaning("what is commemorated, empty when event says it") Markup title,
    @Meaning("the anniversary in words: \"10th anniversary\"") Markup name,
    @Meaning("the number") int number,
    @Meaning("the day of the anniversary") DateView date,
    @Meaning("whether the day is known") boolean exact)
    implements ItemView.OfOne {}
