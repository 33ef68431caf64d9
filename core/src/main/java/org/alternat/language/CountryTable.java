package org.alternat.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bundled table of one language, {@code countries_<language>.csv}: code, name, grammar, and
 * what else there is for the reader of the table. Fields have no commas and no quotation marks.
 */
final class CountryTable {

  private static final Map<String, CountryTable> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Row> rows;

  private CountryTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  static CountryTable of(String language) {
    return LOADED.computeIfAbsent(language, CountryTable::read);
  }

  private static CountryTable read(String language) {
    try (InputStream in =
        CountryTable.class.getResourceAsStream("countries_" + language + ".csv")) {
      if (in == null) {
        return new CountryTable(Map.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new CountryTable(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split(",", -1))
              .collect(Collectors.toUnmodifiableMap(f -> f[0], f -> new Row(f[1], f[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Row> row(String code) {
    return Optional.ofNullable(rows.get(code));
  }

  /** The grammar of a name that stands in the table, under whichever code. */
  Optional<String> grammar(String name) {
    return rows.values().stream()
        .filter(row -> row.name.equals(name))
        .map(Row::grammar)
        .findFirst();
  }

  record Row(String name, String grammar) {}
}
