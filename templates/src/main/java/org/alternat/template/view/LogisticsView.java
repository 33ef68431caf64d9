package org.alternat.template.view;

import java.util.List;

/**
 * The arrangements of an engagement.
 *
 * @param weekday the date with its weekday, where it is a single day that is known: "mardi 3
 *     octobre 2023"; else empty
 * @param clocks when it begins, by the clocks of both countries
 * @param minutes how long it is to take, 0 when not recorded
 * @param initiator the country that proposed it, empty when not recorded
 * @param host the country that receives the other, empty when there is none
 * @param guests the countries received
 * @param languages the languages spoken, in words; empty when not recorded
 * @param arrangements interpretation and the like
 * @param press whether and how the press is present
 * @since 1.0
 */
public record LogisticsView(
    String weekday,
    List<ClockView> clocks,
    int minutes,
    String initiator,
    String host,
    List<String> guests,
    String languages,
    Markup arrangements,
    Markup press) {
  /** Copies the lists. */
  public LogisticsView {
    clocks = List.copyOf(clocks);
    guests = List.copyOf(guests);
  }
}
