package org.alternat.template.view;

import java.util.List;

/**
 * One of the two countries.
 *
 * @param code its ISO code
 * @param name short name without article: "Togo"
 * @param named short name as a sentence says it: "le Togo"
 * @param of the name after "of": "du Togo"
 * @param in the name after "in": "au Togo"
 * @param formal formal name, or the short one where none is recorded
 * @param capital on the as-of day, empty when not recorded
 * @param languages official languages, in words; empty when not recorded
 * @param currency on the as-of day, in words; empty when not recorded
 * @param headOfState on the as-of day
 * @param headOfGovernment on the as-of day
 * @since 1.0
 */
public record PartyView(
    String code,
    String name,
    String named,
    String of,
    String in,
    Markup formal,
    Markup capital,
    String languages,
    String currency,
    List<OfficeholderView> headOfState,
    List<OfficeholderView> headOfGovernment,
    List<FigureView> figures) {
  /** Copies the lists. */
  public PartyView {
    headOfState = List.copyOf(headOfState);
    headOfGovernment = List.copyOf(headOfGovernment);
    figures = List.copyOf(figures);
  }

  /**
   * Who holds an office.
   *
   * @param name the person's name
   * @param title the title of the office, in the form that fits the person
   * @param style the style of address, empty when not recorded
   * @param since since when, undated when not known
   */
  public record OfficeholderView(
      String name, Markup title, Markup style, DateView since, List<CitationView> citations) {
    /** Copies the list. */
    public OfficeholderView {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A number about a country.
   *
   * @param kind such as {@code POPULATION}
   * @param label for the kind {@code OTHER}, else empty
   */
  public record FigureView(
      String kind, Markup label, NumberView value, DateView period, List<CitationView> citations) {
    /** Copies the list. */
    public FigureView {
      citations = List.copyOf(citations);
    }
  }
}
