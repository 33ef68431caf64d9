package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * The time at which something begins, as the clocks of a country show it.
 *
 * @since 1.0
 */
public record ClockView(
    @Meaning("the country, empty when the zone belongs to neither of the two") String country,
    @Meaning("the country after \"of\": \"du Togo\"") String of,
    @Meaning("the country after \"in\": \"au Togo\"") String in,
    @Meaning("the name of the zone, such as Africa/Lome; empty when not recorded") String zone,
    @Meaning("\"14 h 30\"") String time,
    @Meaning("SAME, NEXT or PREVIOUS: the day there, seen from the day that the dossier gives")
        String day) {}
