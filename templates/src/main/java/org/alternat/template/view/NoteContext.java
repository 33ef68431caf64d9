package org.alternat.template.view;

import java.time.LocalDate;
import java.util.function.Function;
import org.alternat.language.Language;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;

/**
 * What a view is made from.
 *
 * @param dossier as it could be known on the day of the note, and only what its audience may see
 * @param kind the id of the kind of note
 * @param first the country named first
 * @param second the other
 * @param asOf the day of the note
 * @param language the language of the note, with the dossier's own names of countries
 * @param messages the note's messages by key, for those without arguments
 * @since 1.0
 */
public record NoteContext(
    Dossier dossier,
    String kind,
    CountryCode first,
    CountryCode second,
    LocalDate asOf,
    Language language,
    Function<String, Markup> messages) {}
