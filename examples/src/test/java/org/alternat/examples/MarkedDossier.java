package org.alternat.examples;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.model.Dossier;
import org.alternat.model.Identified;
import org.alternat.model.Item;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Marking;
import org.alternat.model.Person;
import org.alternat.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in which each item, in all its texts, has a word of its own, and a marking with a
 * caveat of its own: so that one can see of every line of a note which markings it has to bear.
 */
final class MarkedDossier {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private MarkedDossier() {}

  static Dossier of(Dossier dossier) throws ReflectiveOperationException {
    Dossier unmarked = dossier.toBuilder().marking(null).build();
    return (Dossier) new MarkedDossier().record(unmarked, null);
  }

  /** The word of the item of a number, which no typography touches. */
  static String word(int number) {
    return "zq" + number + "qz";
  }

  /** The caveat of its marking. */
  static String caveat(int number) {
    return "CAV" + number + "EAT";
  }

  private @Nullable Object value(@Nullable Object value, @Nullable Integer item)
      throws ReflectiveOperationException {
    return switch (value) {
      case LocalizedText text when item != null -> text(text, item);
      case Provenance provenance when item != null ->
          provenance.toBuilder()
              .marking(new Marking("US", "SECRET", List.of(caveat(item))))
              .build();
      case List<?> list -> {
        List<Object> values = new ArrayList<>();
        for (Object each : list) {
          values.add(value(each, item));
        }
        yield values;
      }
      case Record record when record.getClass().getPackage().equals(Dossier.class.getPackage()) ->
          record(record, item);
      case null, default -> value;
    };
  }

  private static LocalizedText text(LocalizedText text, int item) {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    text.byLanguage().forEach((language, words) -> texts.put(language, words + " " + word(item)));
    return LocalizedText.of(texts);
  }

  private Record record(Record record, @Nullable Integer around)
      throws ReflectiveOperationException {
    Integer item = around;
    if (record instanceof Item || record instanceof Person) {
      String id = ((Identified) record).id().value();
      item = numbers.computeIfAbsent(id, i -> numbers.size() + 1);
    }
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i].getAccessor().invoke(record), item);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = record.getClass().getDeclaredConstructor(types);
    constructor.trySetAccessible();
    return constructor.newInstance(values);
  }
}
