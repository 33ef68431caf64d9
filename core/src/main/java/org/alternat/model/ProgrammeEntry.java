package org.alternat.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the programme of a visit.
 *
 * @since 1.0
 */
public record ProgrammeEntry(
    @Required @Meaning("day") EdtfDate day,
    @Meaning("when it begins, local time: 10:30") @Nullable LocalTime from,
    @Meaning("when it ends, local time") @Nullable LocalTime to,
    @Required @Meaning("what happens") LocalizedText what,
    @Meaning("where") Place place,
    @Meaning("who is there") LocalizedText participants,
    @Meaning("dress") LocalizedText dress,
    @Meaning("whether and how the press is present") LocalizedText press,
    @Meaning("interpretation") LocalizedText interpretation,
    @Meaning("cars and convoy") LocalizedText transport,
    @Meaning("who may see it; as the dossier says if absent") Disclosure disclosure) {}
