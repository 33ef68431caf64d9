package org.alternat.insight;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Level;

/**
 * The last contact that took place at each level. A level without one was "never recorded", which
 * is not "never happened".
 *
 * @param byLevel from the highest level; only levels with a contact
 * @since 1.0
 */
public record LastContacts(Map<Level, Engagement> byLevel) {
  /** Copies the map. */
  public LastContacts {
    EnumMap<Level, Engagement> copy = new EnumMap<>(Level.class);
    copy.putAll(byLevel);
    byLevel = Collections.unmodifiableMap(copy);
  }

  /** The last contacts a dossier records; give it the dossier as of the day of the note. */
  public static LastContacts of(Dossier dossier) {
    EnumMap<Level, Engagement> last = new EnumMap<>(Level.class);
    for (Engagement engagement : dossier.engagements()) {
      if (engagement.status() == EventStatus.HELD && engagement.level() != null) {
        last.merge(engagement.level(), engagement, LastContacts::later);
      }
    }
    return new LastContacts(last);
  }

  /** The most recent contact of all levels. */
  public Optional<Engagement> latest() {
    return byLevel.values().stream().max(Comparator.comparing(Engagement::start, EdtfDates.BY_END));
  }

  private static Engagement later(Engagement a, Engagement b) {
    return EdtfDates.BY_END.compare(b.start(), a.start()) > 0 ? b : a;
  }
}
