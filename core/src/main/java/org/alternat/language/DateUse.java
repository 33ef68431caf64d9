package org.alternat.language;

/**
 * What a date is said for: the same day is "3 octobre 2023" in a table, "le 3 octobre 2023" in a
 * sentence, and an event is "du 3 octobre 2023".
 *
 * @since 1.0
 */
public enum DateUse {
  /** Alone, as short as is clear: 3 octobre 2023; 2017–2018; depuis 2017; non daté. */
  TABLE,
  /** When something happened, at one time: le 3 octobre 2023; en 2014; entre 2014 et 2016. */
  ON,
  /** When something went on: du 27 au 30 novembre 2023; de 2014 à 2016. */
  DURING,
  /** After a noun: (the call) of 3 October 2023; (l’entretien) du 3 octobre 2023. */
  OF,
  /** From then on: depuis le 3 octobre 2023. Of an interval, from its beginning. */
  SINCE,
  /** Up to then: jusqu’au 3 octobre 2023. Of an interval, up to its end. */
  UNTIL,
  /** Earlier: avant le 3 octobre 2023. */
  BEFORE,
  /** Later: après le 3 octobre 2023. */
  AFTER,
  /** At the latest: d’ici au 3 octobre 2023. */
  BY,
  /** As things stood: (situation) au 3 octobre 2023; as of 3 October 2023. */
  AS_OF
}
