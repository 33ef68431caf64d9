package org.alternat.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.alternat.dossier.DossierFile;
import org.alternat.dossier.DossierReader;
import org.alternat.dossier.ReadLimits;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;

/**
 * Makes the note of each of many dossiers. What goes wrong with one dossier is an outcome like any
 * other; only when the report cannot be written does the run stop.
 */
public final class Batch {
  private final Order order;
  private final List<Path> dossiers;
  private final Consumer<Outcome> watcher;
  private final Claims claims = new Claims();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<Outcome> outcomes;

  /**
   * What is to be made of each dossier.
   *
   * @param fingerprint of everything but the dossier that decides what the files will hold
   * @param folder for the files; it exists
   */
  public record Order(
      NoteComposer composer,
      NoteOptions note,
      List<DocumentExporter> exporters,
      ExportOptions export,
      String fingerprint,
      Path folder) {
    /** Copies the list. */
    public Order {
      exporters = List.copyOf(exporters);
    }
  }

  /**
   * A batch.
   *
   * @param dossiers in order; of two that make files of the same names the first has them
   * @param watcher told of each outcome, by any thread
   */
  public Batch(Order order, List<Path> dossiers, Consumer<Outcome> watcher) {
    this.order = order;
    this.dossiers = List.copyOf(dossiers);
    this.watcher = watcher;
    this.outcomes = new AtomicReferenceArray<>(dossiers.size());
  }

  /**
   * Makes all that is not up to date.
   *
   * @param jobs how many dossiers are worked on at once
   * @return one outcome a dossier, in their order
   */
  public List<Outcome> run(int jobs) throws IOException {
    try (Ledger ledger = Ledger.open(order.folder());
        ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        workers.add(
            pool.submit(() -> {
              work(ledger);
              return true;
            }));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
      List<Outcome> all = new ArrayList<>();
      for (int i = 0; i < dossiers.size(); i++) {
        all.add(settled(i));
      }
      ledger.finish(all);
      return all;
    }
  }

  private void work(Ledger ledger) throws IOException {
    for (int i = next.getAndIncrement(); i < dossiers.size(); i = next.getAndIncrement()) {
      Outcome outcome = outcome(i, ledger);
      outcomes.set(i, outcome);
      ledger.add(outcome);
      watcher.accept(outcome);
    }
  }

  private Outcome outcome(int number, Ledger ledger) {
    String name = dossiers.get(number).toString();
    try {
      byte[] bytes = bytes(dossiers.get(number));
      String fingerprint = new Fingerprint().add(order.fingerprint()).add(bytes).hex();
      Optional<Outcome> earlier = ledger.earlier(name).filter(e -> isUpToDate(e, fingerprint));
      if (earlier.isPresent() && isUntouched(earlier.get(), number)) {
        return earlier.get().upToDate();
      }
      return make(number, bytes, fingerprint);
    } catch (AlternatException e) {
      return failed(name, e.problems().stream().map(Problem::toString).toList());
    } catch (IOException e) {
      return failed(name, List.of(FileComplaint.of(e)));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours; the other dossiers are made all the same.
      return failed(name, List.of(name + ": a fault of the program: " + e));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ReadLimits.DEFAULT.bytes() + 1);
    }
  }

  private boolean isUpToDate(Outcome earlier, String fingerprint) {
    return !earlier.failed()
        && !earlier.files().isEmpty()
        && earlier.fingerprint().equals(fingerprint)
        && earlier.files().stream().allMatch(f -> Files.exists(order.folder().resolve(f)));
  }

  /** Whether the files are this dossier's, and no other has written them in this run. */
  private boolean isUntouched(Outcome earlier, int number) {
    Claims.Claim claim = claims.on(earlier.files().getFirst());
    synchronized (claim) {
      return !claim.isTaken() && claim.take(number);
    }
  }

  private Outcome make(int number, byte[] bytes, String fingerprint) throws IOException {
    String name = dossiers.get(number).toString();
    DossierFile file = new DossierReader().read(name, bytes);
    Composition note = order.composer().compose(file.dossier(), order.note());
    List<String> files =
        order.exporters().stream().map(e -> note.fileName(e.format().extension())).toList();
    List<String> problems = new ArrayList<>();
    file.warnings().forEach(w -> problems.add(w.toString()));
    note.warnings().forEach(w -> problems.add(w.toString()));
    Claims.Claim claim = claims.on(files.getFirst());
    synchronized (claim) {
      if (!claim.take(number)) {
        return clash(number, claim, files);
      }
      for (DocumentExporter exporter : order.exporters()) {
        Path target = order.folder().resolve(note.fileName(exporter.format().extension()));
        ExportReport report = exporter.export(note.document(), target, order.export());
        report.losses().forEach(l -> problems.add(report.format().id() + ": " + l));
      }
    }
    return new Outcome(name, Outcome.MADE, fingerprint, files, problems);
  }

  /** The outcome, unless a dossier that comes before this one has taken its files meanwhile. */
  private Outcome settled(int number) {
    Outcome outcome = outcomes.get(number);
    if (outcome.failed()) {
      return outcome;
    }
    Claims.Claim claim = claims.on(outcome.files().getFirst());
    return claim.holder() == number ? outcome : clash(number, claim, outcome.files());
  }

  private Outcome clash(int number, Claims.Claim claim, List<String> files) {
    String name = dossiers.get(number).toString();
    String clash =
        "%s: its note would be %s, as that of %s is; put them in folders of their own"
            .formatted(name, files.getFirst(), dossiers.get(claim.holder()));
    return failed(name, List.of(clash));
  }

  private static Outcome failed(String name, List<String> problems) {
    return new Outcome(name, Outcome.FAILED, "", List.of(), problems);
  }

  private static void await(Future<?> worker) throws IOException {
    try {
      worker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
