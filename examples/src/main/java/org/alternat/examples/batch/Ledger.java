package org.alternat.examples.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alternat.dossier.RecordReader;
import org.alternat.problem.AlternatException;

/**
 * The report of a batch as JSON Lines, one a dossier, which the next run reads to know what is up
 * to date. During a run lines are added at the end as dossiers are done, so that a run that was
 * stopped goes on from there; a run that comes to its end leaves one line a dossier, in order.
 */
final class Ledger implements AutoCloseable {
  static final String FILE_NAME = "alternat-batch.jsonl";

  private final Path file;

  /** The last line of each dossier, of this run or an earlier one. */
  private final Map<String, Outcome> known;

  private final Writer writer;

  private Ledger(Path file, Map<String, Outcome> known, Writer writer) {
    this.file = file;
    this.known = known;
    this.writer = writer;
  }

  /** Opens the report in a folder, or begins it. */
  static Ledger open(Path folder) throws IOException {
    Path file = folder.resolve(FILE_NAME);
    Map<String, Outcome> known = Files.exists(file) ? read(file) : new HashMap<>();
    Writer writer =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    // A line that a stopped run has left half written ends here.
    writer.write("\n");
    return new Ledger(file, known, writer);
  }

  private static Map<String, Outcome> read(Path file) throws IOException {
    Map<String, Outcome> known = new HashMap<>();
    RecordReader<Outcome> reader = new RecordReader<>(Outcome.class);
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> !line.isBlank())
          .flatMap(line -> outcome(reader, line).stream())
          .forEach(outcome -> known.put(outcome.dossier(), outcome));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return known;
  }

  /** Nothing for a line that is damaged: the dossier is then made again. */
  private static Optional<Outcome> outcome(RecordReader<Outcome> reader, String line) {
    try {
      return Optional.of(reader.read("line.json", line).value());
    } catch (AlternatException e) {
      return Optional.empty();
    }
  }

  /** What is known of a dossier from an earlier run. */
  synchronized Optional<Outcome> earlier(String dossier) {
    return Optional.ofNullable(known.get(dossier));
  }

  /** Adds a line. */
  synchronized void add(Outcome outcome) throws IOException {
    writer.write(JsonLine.of(outcome) + "\n");
    writer.flush();
  }

  /** Replaces the report by one with a line a dossier, those of earlier runs among them. */
  synchronized void finish(List<Outcome> outcomes) throws IOException {
    writer.close();
    SortedMap<String, Outcome> all = new TreeMap<>(known);
    outcomes.forEach(outcome -> all.put(outcome.dossier(), outcome));
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(beside, all.values().stream().map(JsonLine::of).toList());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}
