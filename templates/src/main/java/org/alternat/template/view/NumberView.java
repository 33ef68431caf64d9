package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * A number for print.
 *
 * @since 1.0
 */
public record NumberView(
    @Meaning("the exact value for <data value>") String value,
    @Meaning("its unit for <data data-unit>, may be empty") String unit,
    @Meaning("the number as it is printed") Markup text,
    @Meaning("whether it is below zero") boolean negative) {}
