package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * An office as an institution, whoever holds it.
 *
 * @since 1.0
 */
public record Office(
    @Required @Meaning("id") Id id,
    @Meaning("country whose office it is") @Nullable CountryCode country,
    @RefersTo(Organisation.class) @Meaning("organisation or body whose office it is")
        @Nullable Id organisation,
    @Required @Meaning("how high it is") Level level,
    @Meaning("order of precedence among the offices of a side, 1 being the first")
        @Nullable Integer precedence,
    @Required @Meaning("title, masculine or common form: président de la République")
        LocalizedText title,
    @Meaning("feminine form of the title where it differs") LocalizedText titleFeminine,
    @Meaning("style of whoever holds it, such as H.E. in English") LocalizedText style,
    @Meaning("feminine form of the style where it differs: S.E. Mme") LocalizedText styleFeminine,
    @Meaning("how a letter to whoever holds it begins: Monsieur le Président,")
        LocalizedText salutation,
    @Meaning("feminine form of the salutation where it differs: Madame la Présidente,")
        LocalizedText salutationFeminine)
    implements Identified {}
