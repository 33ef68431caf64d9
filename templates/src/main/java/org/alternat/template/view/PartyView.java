package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * One of the two countries.
 *
 * @since 1.0
 */
public record PartyView(
    @Meaning("its ISO code") String code,
    @Meaning("short name without article: \"Togo\"") String name,
    @Meaning("short name as a sentence says it: \"le Togo\"") String named,
    @Meaning("the name after \"of\": \"du Togo\"") String of,
    @Meaning("the name after \"in\": \"au Togo\"") String in,
    @Meaning("formal name, or the short one where none is recorded") Markup formal,
    @Meaning("its capital on the as-of day; empty when not recorded") Markup capital,
    @Meaning("official languages, in words; empty when not recorded") String languages,
    @Meaning("its currency on the as-of day, in words; empty when not recorded") String currency,
    @Meaning("who is its head of state on the as-of day") List<OfficeholderView> headOfState,
    @Meaning("who is its head of government on the as-of day")
        List<OfficeholderView> headOfGovernment,
    @Meaning("numbers about it, such as its population") List<FigureView> figures) {
  /** Copies the lists. */
  public PartyView {
    headOfState = List.copyOf(headOfState);
    headOfGovernment = List.copyOf(headOfGovernment);
    figures = List.copyOf(figures);
  }

  /** Who holds an office. */
  public record OfficeholderView(
      @Meaning("the id of the term of office") String id,
      @Meaning("the person's name") Markup name,
      @Meaning("the title of the office, in the form that fits the person") Markup title,
      @Meaning("the style of address, empty when not recorded") Markup style,
      @Meaning("since when, undated when not known") DateView since,
      @Meaning(
              "for whom it is not known since when: the day on which the office was last attested, if that is more than a year ago")
          DateView attested,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the list. */
    public OfficeholderView {
      citations = List.copyOf(citations);
    }
  }

  /** A number about a country. */
  public record FigureView(
      @Meaning("the id of the figure") String id,
      @Meaning("what kind it is, such as POPULATION") String kind,
      @Meaning("what it is, for the kind OTHER; else empty") Markup label,
      @Meaning("the number") NumberView value,
      @Meaning("the year or day it is of") DateView period,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the list. */
    public FigureView {
      citations = List.copyOf(citations);
    }
  }
}
