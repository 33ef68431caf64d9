package org.alternat.template.view;

import java.time.LocalDate;
import java.util.Optional;
import org.alternat.insight.Insight;
import org.alternat.model.Audience;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;

/**
 * What a view is made from.
 *
 * @param dossier as it could be known on the day of the note, and only what its audience may see
 * @param kind the kind of note
 * @param about the engagement that the note is about, for kinds that are about one
 * @param audience for whom the note is written
 * @param side the party that the note is for; empty if it is for neither
 * @param first the country named first
 * @param second the other
 * @param asOf the day of the note
 * @param earlier the dossier as it was before, as far as the audience may see it, for notes on what
 *     has changed
 * @param annex whether the note has an annex of gaps and checks
 * @param dataSheets whether a workbook has data sheets behind what the note shows
 * @param house what a house finds in dossiers beside the insights of the library
 * @param attribution how the note names its sources
 * @param wording puts what is in the dossier into the words of the note
 * @since 1.0
 */
public record NoteContext(
    Dossier dossier,
    KindView kind,
    Optional<Engagement> about,
    Audience audience,
    Optional<CountryCode> side,
    CountryCode first,
    CountryCode second,
    LocalDate asOf,
    Dossier earlier,
    boolean annex,
    boolean dataSheets,
    Insight house,
    Attribution attribution,
    Wording wording) {}
