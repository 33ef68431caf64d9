package org.alternat.model;

/**
 * Words as somebody said or wrote them, never corrected.
 *
 * @param language the language they are in
 * @param text the words, without quotation marks
 * @since 1.0
 */
public record Quotation(
    @Required @Meaning("language of the words") LanguageTag language,
    @Required @Meaning("the words exactly as they stand, without quotation marks") String text) {}
