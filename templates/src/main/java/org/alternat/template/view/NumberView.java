package org.alternat.template.view;

/**
 * A number for print.
 *
 * @param value the exact value for {@code <data value>}
 * @param unit its unit for {@code <data data-unit>}, may be empty
 * @param text as it is printed
 * @param negative whether it is below zero
 * @since 1.0
 */
public record NumberView(String value, String unit, String text, boolean negative) {}
