package org.alternat.template.view;

/**
 * The time at which something begins, as the clocks of a country show it.
 *
 * @param country the country, empty when the zone belongs to neither of the two
 * @param of the country after "of": "du Togo"
 * @param in the country after "in": "au Togo"
 * @param zone the name of the zone, such as {@code Africa/Lome}; empty when not recorded
 * @param time "14 h 30"
 * @param day {@code SAME}, {@code NEXT} or {@code PREVIOUS}: the day there, seen from the day that
 *     the dossier gives
 * @since 1.0
 */
public record ClockView(
    String country, String of, String in, String zone, String time, String day) {}
