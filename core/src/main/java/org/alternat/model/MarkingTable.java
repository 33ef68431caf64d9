package org.alternat.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code markings.csv}; what its lines hold is written there. */
final class MarkingTable {
  static final Map<String, MarkingScheme> SCHEMES = read();

  private final Map<String, MarkingScheme> schemes = new LinkedHashMap<>();

  /** The line of the scheme that is being read; its levels and caveats follow it. */
  private String[] scheme = {};

  private final List<MarkingLevel> levels = new ArrayList<>();
  private final List<MarkingScheme.Caveat> caveats = new ArrayList<>();

  private MarkingTable() {}

  private static Map<String, MarkingScheme> read() {
    try (InputStream in = MarkingTable.class.getResourceAsStream("markings.csv")) {
      MarkingTable table = new MarkingTable();
      new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> table.line(line.split(",", -1)));
      table.endScheme();
      return Collections.unmodifiableMap(table.schemes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String[] fields) {
    switch (fields[0]) {
      case "scheme" -> {
        endScheme();
        scheme = fields;
      }
      case "level" ->
          levels.add(
              new MarkingLevel(
                  fields[1], label(fields), field(fields, 2), field(fields, 3), field(fields, 4)));
      case "caveat" -> caveats.add(new MarkingScheme.Caveat(fields[1], field(fields, 2)));
      default -> throw new IllegalStateException("markings.csv: " + String.join(",", fields));
    }
  }

  private void endScheme() {
    if (scheme.length > 0) {
      String name = scheme[1];
      schemes.put(
          name,
          new MarkingScheme(
              name, levels, caveats, field(scheme, 2), field(scheme, 3), field(scheme, 4)));
      levels.clear();
      caveats.clear();
    }
  }

  private static LocalizedText label(String[] fields) {
    Map<LanguageTag, String> label = new LinkedHashMap<>();
    for (int i = 5; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      label.put(LanguageTag.of(fields[i].substring(0, equals)), fields[i].substring(equals + 1));
    }
    return LocalizedText.of(label);
  }

  private static @Nullable String field(String[] fields, int index) {
    return index < fields.length && !fields[index].isEmpty() ? fields[index] : null;
  }
}
