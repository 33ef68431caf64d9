package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A person in public life.
 *
 * @since 1.0
 */
public record PersonView(
    @Meaning("the person's id") String id,
    @Meaning("\"Élise de Lormont\"") Markup name,
    @Meaning("as protocol names her: \"S. E. Mme Élise de LORMONT\"") Markup inForm,
    @Meaning("her country, empty when not recorded") String country,
    @Meaning("the title of her office on the day, empty when none is recorded") Markup title,
    @Meaning("whether only acting") boolean acting,
    @Meaning("since when she holds it") DateView since,
    @Meaning(
            "where it is not known since when: the day on which the office was last attested, if that is more than a year ago")
        DateView attested,
    @Meaning("how the name is said, may be empty") Markup pronunciation,
    @Meaning("languages spoken, in words; may be empty") String languages,
    @Meaning("her career, may be empty") Markup biography,
    @Meaning("the engagements of the two sides she took part in, the last first")
        List<MeetingView> meetings,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the lists. */
  public PersonView {
    meetings = List.copyOf(meetings);
    citations = List.copyOf(citations);
  }

  /** An engagement by its name and date. */
  public record MeetingView(
      @Meaning("the id of the engagement") String id,
      @Meaning("the occasion") Markup title,
      @Meaning("when") DateView date)
      implements ItemView.OfOne {}
}
