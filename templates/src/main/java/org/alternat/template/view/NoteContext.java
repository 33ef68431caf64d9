package org.alternat.template.view;

import java.time.LocalDate;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;

/**
 * What a view is made from.
 *
 * @param dossier as it could be known on the day of the note, and only what its audience may see
 * @param kind the kind of note
 * @param first the country named first
 * @param second the other
 * @param asOf the day of the note
 * @param wording puts what is in the dossier into the words of the note
 * @since 1.0
 */
public record NoteContext(
    Dossier dossier,
    KindView kind,
    CountryCode first,
    CountryCode second,
    LocalDate asOf,
    Wording wording) {}
