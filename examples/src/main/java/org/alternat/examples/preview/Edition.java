package org.alternat.examples.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.examples.batch.FileComplaint;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;

/** The templates and the dossier as they were at one moment; each note is made once. */
final class Edition {
  private final long number;
  private final Path folder;
  private final Optional<NoteComposer> composer;
  private final Optional<Dossier> dossier;
  private final List<Problem> problems;
  private final Map<Wish, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<Ordered, byte[]> files = new ConcurrentHashMap<>();

  private Edition(
      long number,
      Path folder,
      Optional<NoteComposer> composer,
      Optional<Dossier> dossier,
      List<Problem> problems) {
    this.number = number;
    this.folder = folder;
    this.composer = composer;
    this.dossier = dossier;
    this.problems = List.copyOf(problems);
  }

  /**
   * What became of a note.
   *
   * @param note empty if there were errors
   * @param problems errors, or what somebody should look at
   */
  record Outcome(Optional<Composition> note, List<Problem> problems) {}

  private record Ordered(Wish wish, String format) {}

  /** Something that may find that what it reads is wrong. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads a folder and a dossier as they are now; what is wrong is kept to be shown. */
  static Edition read(long number, Path folder, DossierSource source) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier = attempt(source::read, problems);
    Optional<NoteComposer> composer =
        attempt(() -> NoteComposer.builder().templates(folder).build(), problems);
    return new Edition(number, folder, composer, dossier, problems);
  }

  private static <T> Optional<T> attempt(Reading<T> reading, List<Problem> problems) {
    try {
      return Optional.of(reading.read());
    } catch (AlternatException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(complaint(e));
    } catch (UncheckedIOException e) {
      problems.add(complaint(Objects.requireNonNull(e.getCause())));
    }
    return Optional.empty();
  }

  private static Problem complaint(IOException failure) {
    return Problem.error(Location.UNKNOWN, FileComplaint.of(failure));
  }

  /** Editions are counted, so that a page knows whether it shows the last. */
  long number() {
    return number;
  }

  Optional<Dossier> dossier() {
    return dossier;
  }

  List<NoteKind> kinds() {
    return composer.map(NoteComposer::kinds).orElse(List.of());
  }

  /** The note, or why there is none. */
  Outcome outcome(Wish wish) {
    return outcomes.computeIfAbsent(wish, this::compose);
  }

  private Outcome compose(Wish wish) {
    List<Problem> found = new ArrayList<>(problems);
    Optional<Composition> note =
        composer.flatMap(
            c -> dossier.flatMap(d -> attempt(() -> c.compose(d, wish.options()), found)));
    note.ifPresent(n -> found.addAll(n.warnings()));
    return new Outcome(note, List.copyOf(found));
  }

  /** The note as a file; empty if there is no note. */
  Optional<byte[]> file(Wish wish, DocumentExporter exporter) {
    return outcome(wish)
        .note()
        .map(note ->
            files.computeIfAbsent(
                new Ordered(wish, exporter.format().id()), ordered -> export(note, exporter)));
  }

  private static byte[] export(Composition note, DocumentExporter exporter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      exporter.export(note.document(), bytes, ExportOptions.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** All that is wrong in the folder, also where no note leads. */
  List<Problem> check() {
    List<Problem> found = new ArrayList<>(problems);
    dossier
        .flatMap(d -> attempt(() -> NoteComposer.builder().templates(folder).check(d), found))
        .ifPresent(more -> more.stream().filter(p -> !found.contains(p)).forEach(found::add));
    return found;
  }
}
