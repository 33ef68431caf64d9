package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Level;

/**
 * The last contact that took place at each level and in each mode. What is not here was "never
 * recorded", which is not "never happened".
 *
 * @param contacts from the highest level, then by mode
 * @param thresholds by which they are judged
 * @since 1.0
 */
public record LastContacts(List<Contact> contacts, Thresholds thresholds) {

  /** Copies the list. */
  public LastContacts {
    contacts = List.copyOf(contacts);
  }

  /** How the two met. */
  public enum Mode {
    /** In one of the two countries. */
    IN_COUNTRY,
    /** In the margins of a conference or in a third country. */
    IN_MARGINS,
    /** By telephone or video. */
    CALL,
    /** By letter or message. */
    LETTER;

    /** The mode of an engagement. */
    public static Mode of(Engagement engagement, Dossier dossier) {
      return switch (engagement.kind()) {
        case CALL, VIDEO -> CALL;
        case LETTER, MESSAGE -> LETTER;
        case MEETING_MARGINS -> IN_MARGINS;
        case VISIT,
            CONSULTATIONS,
            JOINT_COMMISSION,
            SUMMIT,
            SIGNING,
            CREDENTIALS,
            PARLIAMENTARY,
            MILITARY,
            BUSINESS_FORUM,
            DELEGATION,
            OTHER ->
            Visits.tookPlaceInOneOfTheTwo(engagement, dossier) ? IN_COUNTRY : IN_MARGINS;
      };
    }
  }

  /** How fresh a contact is. */
  public enum Freshness {
    RECENT,
    FADING,
    OLD
  }

  /**
   * How many months make a contact fading, then old.
   *
   * @param fading from so many months on it is certainly no longer recent
   * @param old from so many months on
   */
  public record Thresholds(int fading, int old) {
    /** A year, two years. */
    public static final Thresholds DEFAULT = new Thresholds(12, 24);

    /** Rejects what is not in order. */
    public Thresholds {
      if (fading < 0 || old < fading) {
        throw new IllegalArgumentException("0 ≤ fading ≤ old, not " + fading + " and " + old);
      }
    }

    /** By what is certain: an interval that reaches a threshold in part does not pass it. */
    public Freshness of(Elapsed elapsed) {
      if (elapsed.least() >= old) {
        return Freshness.OLD;
      }
      return elapsed.least() >= fading ? Freshness.FADING : Freshness.RECENT;
    }
  }

  /**
   * The last contact at a level in a mode.
   *
   * @param engagement the one that certainly took place last or, where the dates leave it open, the
   *     one that cannot have begun before the others
   * @param elapsed how long ago the last contact was; empty if no date is known
   */
  public record Contact(Level level, Mode mode, Engagement engagement, Optional<Elapsed> elapsed) {}

  /** The last contacts of a dossier, which is as of the day, judged by a year and two. */
  public static LastContacts of(Dossier dossier, LocalDate day) {
    return of(dossier, day, Thresholds.DEFAULT);
  }

  /** The last contacts of a dossier, which is as of the day. */
  public static LastContacts of(Dossier dossier, LocalDate day, Thresholds thresholds) {
    Map<Level, Map<Mode, List<Engagement>>> held = new EnumMap<>(Level.class);
    for (Engagement engagement : dossier.engagements()) {
      if (engagement.status() == EventStatus.HELD && engagement.level() != null) {
        held.computeIfAbsent(engagement.level(), l -> new EnumMap<>(Mode.class))
            .computeIfAbsent(Mode.of(engagement, dossier), m -> new ArrayList<>())
            .add(engagement);
      }
    }
    List<Contact> contacts = new ArrayList<>();
    held.forEach(
        (level, modes) -> modes.forEach((mode, all) -> contacts.add(last(level, mode, all, day))));
    return new LastContacts(contacts, thresholds);
  }

  private static Contact last(Level level, Mode mode, List<Engagement> all, LocalDate day) {
    Engagement last = all.stream().max(BY_BEGINNING).orElseThrow();
    Optional<LocalDate> latest =
        all.stream().flatMap(e -> e.start().latest().stream()).max(Comparator.naturalOrder());
    return new Contact(level, mode, last, Elapsed.between(last.start().earliest(), latest, day));
  }

  /** By the first day it can have been, then by the last: what is last by both is the last. */
  private static final Comparator<Engagement> BY_BEGINNING =
      Comparator.comparing((Engagement e) -> e.start().earliest().orElse(LocalDate.MIN))
          .thenComparing(e -> e.start().latest().orElse(LocalDate.MIN));

  /** The last contact at each level in any mode, from the highest level. */
  public Map<Level, Contact> byLevel() {
    Map<Level, Contact> last = new EnumMap<>(Level.class);
    contacts.forEach(contact -> last.merge(contact.level(), contact, LastContacts::later));
    return last;
  }

  /** The most recent contact of all. */
  public Optional<Contact> latest() {
    return contacts.stream().reduce(LastContacts::later);
  }

  private static Contact later(Contact a, Contact b) {
    return BY_BEGINNING.compare(b.engagement(), a.engagement()) > 0 ? b : a;
  }

  /** How fresh a contact is; empty if its date is not known. */
  public Optional<Freshness> freshness(Contact contact) {
    return contact.elapsed().map(thresholds::of);
  }

  /** The levels whose last contact is old. */
  public List<Finding> findings() {
    return byLevel().values().stream()
        .filter(contact -> freshness(contact).filter(f -> f == Freshness.OLD).isPresent())
        .map(contact ->
            Finding.of(Rule.CONTACT_OVERDUE)
                .on(contact.engagement())
                .with("level", Value.of(contact.level()))
                .with("contact", Value.of(contact.engagement().id()))
                .with("date", Value.of(contact.engagement().start()))
                .with("least", Value.of(contact.elapsed().orElseThrow().least()))
                .with("most", Value.of(contact.elapsed().orElseThrow().most()))
                .with("threshold", Value.of(thresholds.old())))
        .toList();
  }
}
