package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * The arrangements of an engagement.
 *
 * @since 1.0
 */
public record LogisticsView(
    @Meaning(
            "the date with its weekday, where it is a single day that is known: \"mardi 3 octobre 2023\"; else empty")
        String weekday,
    @Meaning("when it begins, by the clocks of both countries") List<ClockView> clocks,
    @Meaning("how long it is to take, 0 when not recorded") int minutes,
    @Meaning("the country that proposed it, empty when not recorded") String initiator,
    @Meaning("the country that receives the other, empty when there is none") String host,
    @Meaning("the countries received") List<String> guests,
    @Meaning("the languages spoken, in words; empty when not recorded") String languages,
    @Meaning("interpretation and the like") Markup arrangements,
    @Meaning("whether and how the press is present") Markup press) {
  /** Copies the lists. */
  public LogisticsView {
    clocks = List.copyOf(clocks);
    guests = List.copyOf(guests);
  }
}
