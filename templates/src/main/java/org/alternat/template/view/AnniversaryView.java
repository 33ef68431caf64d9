package org.alternat.template.view;

/**
 * An anniversary.
 *
 * @param event what is commemorated: the status of relations such as {@code ESTABLISHED}, or empty
 *     and then {@code title} says it
 * @param title what is commemorated, empty when {@code event} says it
 * @param name the anniversary in words: "10th anniversary"
 * @param number the number
 * @param exact whether the day is known
 * @since 1.0
 */
public record AnniversaryView(
    String event, Markup title, Markup name, int number, DateView date, boolean exact) {}
