package org.alternat.template.view;

import java.util.List;

/**
 * A person in public life.
 *
 * @param id the person's id
 * @param name "Élise de Lormont"
 * @param inForm as protocol names her: "S. E. Mme Élise de LORMONT"
 * @param country her country, empty when not recorded
 * @param title the title of her office on the day, empty when none is recorded
 * @param acting whether only acting
 * @param since since when she holds it
 * @param pronunciation how the name is said, may be empty
 * @param languages languages spoken, in words; may be empty
 * @param biography her career, may be empty
 * @param meetings the engagements of the two sides she took part in, the last first
 * @param citations the sources
 * @since 1.0
 */
public record PersonView(
    String id,
    String name,
    Markup inForm,
    String country,
    Markup title,
    boolean acting,
    DateView since,
    Markup pronunciation,
    String languages,
    Markup biography,
    List<MeetingView> meetings,
    List<CitationView> citations) {
  /** Copies the lists. */
  public PersonView {
    meetings = List.copyOf(meetings);
    citations = List.copyOf(citations);
  }

  /** An engagement by its name and date. */
  public record MeetingView(Markup title, DateView date) {}
}
