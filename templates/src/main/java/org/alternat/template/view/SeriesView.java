package org.alternat.template.view;

import java.util.List;

/**
 * A statistical series other than trade in goods.
 *
 * @param indicator such as {@code STUDENTS}
 * @param label for the indicator {@code OTHER}, else empty
 * @param reporter the country that reports
 * @param partner the other country
 * @param unit what the values are in
 * @since 1.0
 */
public record SeriesView(
    String id,
    String indicator,
    Markup label,
    String reporter,
    String partner,
    String unit,
    List<ValueView> values,
    List<CitationView> citations) {
  /** Copies the lists. */
  public SeriesView {
    values = List.copyOf(values);
    citations = List.copyOf(citations);
  }

  /** A value of a period. */
  public record ValueView(DateView period, NumberView value, String status) {}
}
