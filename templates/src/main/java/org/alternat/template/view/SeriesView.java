package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A statistical series other than trade in goods.
 *
 * @since 1.0
 */
public record SeriesView(
    @Meaning("the item's id") String id,
    @Meaning("what is counted, such as STUDENTS") String indicator,
    @Meaning("what it is, for the indicator OTHER; else empty") Markup label,
    @Meaning("the country that reports") String reporter,
    @Meaning("the other country") String partner,
    @Meaning("what the values are in") Markup unit,
    @Meaning("by period, oldest first") List<ValueView> values,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the lists. */
  public SeriesView {
    values = List.copyOf(values);
    citations = List.copyOf(citations);
  }

  /** A value of a period. */
  public record ValueView(
      @Meaning("the period it is about") DateView period,
      @Meaning("the figure") NumberView value,
      @Meaning("how it stands, such as PROVISIONAL") String status) {}
}
