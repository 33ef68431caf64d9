package org.alternat.language;

import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the clocks show elsewhere. The rules of the zones are those that ICU brings, not those of
 * the Java runtime, which differ between its versions: Kazakhstan changed its time in 2024.
 *
 * @since 1.0
 */
public final class WorldClock {
  private WorldClock() {}

  /**
   * The time in another zone.
   *
   * @return empty if ICU does not know one of the zones
   */
  public static Optional<LocalDateTime> elsewhere(LocalDateTime time, ZoneId here, ZoneId there) {
    TimeZone from = TimeZone.getTimeZone(here.getId());
    TimeZone to = TimeZone.getTimeZone(there.getId());
    if (isUnknown(from) || isUnknown(to)) {
      return Optional.empty();
    }
    GregorianCalendar calendar = new GregorianCalendar(from);
    calendar.clear();
    calendar.set(
        time.getYear(),
        time.getMonthValue() - 1,
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute());
    long instant = calendar.getTimeInMillis();
    long seconds = (instant + to.getOffset(instant)) / 1000;
    return Optional.of(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
  }

  private static boolean isUnknown(TimeZone zone) {
    return zone.getID().equals(TimeZone.UNKNOWN_ZONE_ID);
  }
}
