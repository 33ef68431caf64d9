package org.alternat.insight;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.insight.Change.Field;
import org.alternat.model.Citation;
import org.alternat.model.EdtfDate;
import org.alternat.model.Identified;
import org.alternat.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record by their paths. Things within it that have ids of their own are left to be
 * compared by these; other lists are compared as sets, so that an entry put in front does not
 * change all that follow.
 */
final class Fields {
  private final Map<String, Set<String>> values = new LinkedHashMap<>();

  /** Which fields differ, in the order of the record. */
  static List<Field> compare(Record before, Record after) {
    Fields old = new Fields();
    old.components("", before);
    Fields now = new Fields();
    now.components("", after);
    Set<String> paths = new LinkedHashSet<>(old.values.keySet());
    paths.addAll(now.values.keySet());
    List<Field> changed = new ArrayList<>();
    for (String path : paths) {
      Set<String> gone = minus(old.values.get(path), now.values.get(path));
      Set<String> come = minus(now.values.get(path), old.values.get(path));
      if (!gone.isEmpty() || !come.isEmpty()) {
        changed.add(new Field(path, String.join("; ", gone), String.join("; ", come)));
      }
    }
    return changed;
  }

  private static Set<String> minus(@Nullable Set<String> from, @Nullable Set<String> what) {
    Set<String> rest = new TreeSet<>(from == null ? Set.of() : from);
    rest.removeAll(what == null ? Set.of() : what);
    return rest;
  }

  private void components(String prefix, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getName().equals("id")) {
        look(prefix + component.getName(), Texts.valueOf(record, component));
      }
    }
  }

  private void look(String path, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case LocalizedText text ->
          text.byLanguage().forEach((language, words) -> put(path + "." + language, words));
      case EdtfDate date -> put(path, date.toString());
      case Citation citation -> put(path, inLine(citation));
      case List<?> list -> list.forEach(element -> element(path, element));
      case Record record when isWord(record) -> put(path, record.toString());
      case Record record -> components(path + ".", record);
      default -> put(path, value.toString());
    }
  }

  private void element(String path, Object element) {
    switch (element) {
      case Identified within -> {}
      case Record record when !isWord(record) -> put(path, inLine(record));
      default -> put(path, element.toString());
    }
  }

  /** Ids, codes and tags: records of one value, printed as it. */
  private static boolean isWord(Record record) {
    return record.getClass().getRecordComponents().length == 1
        && !(record instanceof LocalizedText);
  }

  /** A record in a list, on one line: what it is made of, without names. */
  private static String inLine(Record record) {
    Fields fields = new Fields();
    fields.components("", record);
    return String.join(", ", fields.values.values().stream().flatMap(Set::stream).toList());
  }

  private void put(String path, String value) {
    if (!value.isEmpty()) {
      values.computeIfAbsent(path, p -> new TreeSet<>()).add(value);
    }
  }
}
