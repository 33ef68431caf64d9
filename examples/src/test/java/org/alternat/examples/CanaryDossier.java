package org.alternat.examples;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alternat.model.Actor;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.Imprint;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Marking;
import org.alternat.model.MarkingLevel;
import org.alternat.model.Office;
import org.alternat.model.Organisation;
import org.alternat.model.Party;
import org.alternat.model.Person;
import org.alternat.model.RefersTo;
import org.alternat.model.Source;
import org.alternat.model.UntsNumber;
import org.alternat.model.Verification;

/**
 * A dossier made from the records of the model alone, in which every free text says who may read
 * it: each list has something for each disclosure, also within what is disclosed, and each of these
 * speaks of people, organisations, offices and sources of its own.
 */
final class CanaryDossier {
  static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

  /** What is for the house alone by its nature, wherever it stands. */
  private static final Set<String> FOR_THE_HOUSE =
      Set.of(
          "Imprint.drafters",
          "Imprint.clearedBy",
          "Imprint.approvedBy",
          "Imprint.remarks",
          "Party.protocolNotes");

  /** Named by others, by ids that anybody can know beforehand. */
  private static final Set<Class<?>> REFERRED_TO =
      Set.of(Person.class, Organisation.class, Office.class, Source.class, Engagement.class);

  private int number;

  /** The word by which a text says who may read it; a single one, so that nothing can split it. */
  static String word(Disclosure disclosure) {
    return "zq" + disclosure.name().toLowerCase(Locale.ROOT) + "zq";
  }

  static Dossier dossier() throws ReflectiveOperationException {
    return (Dossier) new CanaryDossier().record(Dossier.class, Disclosure.PUBLIC);
  }

  private Record record(Class<?> type, Disclosure level) throws ReflectiveOperationException {
    if (type == Dyad.class) {
      return new Dyad(CountryCode.of("XA"), CountryCode.of("XV"));
    }
    if (type == Marking.class) {
      return new Marking("TLP2", "CLEAR", List.of(word(level) + "caveat"));
    }
    if (type == MarkingLevel.class) {
      return new MarkingLevel(word(level) + "level", LocalizedText.EMPTY, null, null, null);
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(components[i], level);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return (Record) type.getDeclaredConstructor(types).newInstance(values);
  }

  private Object component(RecordComponent component, Disclosure around)
      throws ReflectiveOperationException {
    Class<?> owner = component.getDeclaringRecord();
    String name = owner.getSimpleName() + "." + component.getName();
    Disclosure level = FOR_THE_HOUSE.contains(name) ? Disclosure.INTERNAL : around;
    return switch (name) {
      case "Dossier.asOf" -> TODAY;
      case "Dossier.imprint" -> record(Imprint.class, level);
      case "Dossier.parties" -> List.of(party("XA"), party("XV"));
      case "Participant.person", "PointToMake.addressee" -> id(Person.class, level);
      default ->
          component.getName().equals("id")
              ? ownId(owner, level)
              : value(component.getGenericType(), component, level);
    };
  }

  private Party party(String code) throws ReflectiveOperationException {
    Party party = (Party) record(Party.class, Disclosure.PUBLIC);
    return new Party(
        CountryCode.of(code),
        party.iso3(),
        party.m49(),
        party.kind(),
        party.names(),
        party.demonyms(),
        party.capitals(),
        party.seatOfGovernment(),
        party.officialLanguages(),
        party.currencies(),
        party.figures(),
        party.headOfState(),
        party.headOfGovernment(),
        party.nationalDay(),
        List.of(ZoneId.of("Europe/Paris")),
        party.calendars(),
        party.protocolNotes(),
        party.sameAs());
  }

  private Id ownId(Class<?> type, Disclosure level) {
    return REFERRED_TO.contains(type) || type == Event.class
        ? id(type, level)
        : Id.of(type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + ++number);
  }

  private static Id id(Class<?> type, Disclosure level) {
    return Id.of(type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + word(level));
  }

  private Object value(Type type, RecordComponent component, Disclosure level)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], component, level);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Id.class) {
      return reference(component, level);
    }
    if (plain == Actor.class) {
      return Actor.of(id(Person.class, level).value());
    }
    if (plain == LocalizedText.class) {
      return LocalizedText.of(LanguageTag.of("en"), word(level) + component.getName());
    }
    if (plain.isEnum()) {
      return constant(plain, level);
    }
    return plain.isRecord() && !SCALARS.containsKey(plain)
        ? record(plain, level)
        : scalar(plain, component, level);
  }

  /** One for each disclosure where the elements have one of their own, else one. */
  private List<Object> list(Type element, RecordComponent component, Disclosure around)
      throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (Disclosure level : Disclosure.values()) {
      if (level == around || (level.compareTo(around) > 0 && hasLevel(element))) {
        values.add(value(element, component, level));
      }
    }
    return values;
  }

  private static boolean hasLevel(Type element) {
    return element instanceof Class<?> type
        && type.isRecord()
        && (REFERRED_TO.contains(type)
            || Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> Set.of("provenance", "disclosure").contains(c.getName())));
  }

  private static Id reference(RecordComponent component, Disclosure level) {
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    Class<?>[] targets = refersTo == null ? new Class<?>[0] : refersTo.value();
    Class<?> target = targets.length == 0 ? Event.class : targets[0];
    return REFERRED_TO.contains(target)
        ? id(target, level)
        : Id.of(target.getSimpleName().toLowerCase(Locale.ROOT) + "-1");
  }

  private static Object constant(Class<?> type, Disclosure level) {
    if (type == Disclosure.class) {
      return level;
    }
    if (type == EventStatus.class) {
      return EventStatus.HELD;
    }
    if (type == Verification.class) {
      return Verification.ATTRIBUTED;
    }
    return type == Engagement.Kind.class ? Engagement.Kind.VISIT : type.getEnumConstants()[0];
  }

  private static final Map<Class<?>, Object> SCALARS =
      Map.ofEntries(
          Map.entry(LocalTime.class, LocalTime.of(10, 30)),
          Map.entry(LocalDate.class, LocalDate.of(2024, 1, 5)),
          Map.entry(ZoneId.class, ZoneId.of("Europe/Paris")),
          Map.entry(MonthDay.class, MonthDay.of(4, 27)),
          Map.entry(DayOfWeek.class, DayOfWeek.FRIDAY),
          Map.entry(CountryCode.class, CountryCode.of("XA")),
          Map.entry(CurrencyCode.class, CurrencyCode.of("EUR")),
          Map.entry(LanguageTag.class, LanguageTag.of("en")),
          Map.entry(UntsNumber.class, new UntsNumber("I-1")),
          Map.entry(BigDecimal.class, new BigDecimal("2.5")),
          Map.entry(Integer.class, 3),
          Map.entry(int.class, 3),
          Map.entry(boolean.class, false));

  private static Object scalar(Class<?> type, RecordComponent component, Disclosure level) {
    if (type == String.class) {
      return word(level) + component.getName();
    }
    if (type == URI.class) {
      return URI.create("https://example.org/" + word(level));
    }
    if (EdtfDate.class.isAssignableFrom(type)) {
      boolean open = Set.of("to", "ended", "closed", "validUntil").contains(component.getName());
      return open ? EdtfDate.undated() : EdtfDate.parse("2024-01-05");
    }
    Object value = SCALARS.get(type);
    if (value == null) {
      throw new AssertionError("no value for " + type + " " + component);
    }
    return value;
  }
}
