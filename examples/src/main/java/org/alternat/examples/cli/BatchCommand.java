package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.alternat.examples.batch.Batch;
import org.alternat.examples.batch.DossierFiles;
import org.alternat.examples.batch.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the notes of many dossiers. */
@Command(
    name = "batch",
    description = {
      "Makes a note from each of many dossiers; what is up to date is left as it is.",
      "The folder gets a report beside the notes, alternat-batch.jsonl: one line of JSON a dossier."
    },
    mixinStandardHelpOptions = true)
public final class BatchCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|GLOB",
      description = "Folders of dossiers, or patterns such as 'dossiers/**-tg.json'.")
  private List<String> sources = new ArrayList<>();

  @Mixin private NoteWishes wishes = new NoteWishes();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder to write to, made when missing (default: the current one).")
  private Path out = Path.of("");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many dossiers are worked on at once; default: one a processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs is at least 1, not " + jobs);
    }
    Batch.Order order =
        new Batch.Order(
            wishes.composer(),
            wishes.noteOptions(),
            wishes.exporters(),
            wishes.exportOptions(),
            wishes.fingerprint(),
            out);
    List<Path> dossiers = DossierFiles.of(sources);
    Files.createDirectories(out);
    long start = System.nanoTime();
    List<Outcome> outcomes = run(order, dossiers);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    PrintWriter err = spec.commandLine().getErr();
    outcomes.stream()
        .filter(Outcome::failed)
        .flatMap(o -> o.problems().stream())
        .forEach(err::println);
    summary(outcomes, time);
    return outcomes.stream().anyMatch(Outcome::failed) ? CommandLineFailures.INPUT_HAS_PROBLEMS : 0;
  }

  private List<Outcome> run(Batch.Order order, List<Path> dossiers) throws IOException {
    AtomicInteger failures = new AtomicInteger();
    try (DelayedProgress progress = DelayedProgress.start("notes", dossiers.size())) {
      return new Batch(
              order,
              dossiers,
              outcome -> {
                if (outcome.failed()) {
                  progress.remark(failures.incrementAndGet() + " failed");
                }
                progress.step();
              })
          .run(jobs);
    }
  }

  private void summary(List<Outcome> outcomes, Duration time) {
    long made = outcomes.stream().filter(Outcome::made).count();
    long failed = outcomes.stream().filter(Outcome::failed).count();
    double seconds = Math.max(time.toMillis(), 1) / 1000.0;
    PrintWriter text = spec.commandLine().getOut();
    text.printf(Locale.ROOT, "made        %7d%n", made);
    text.printf(Locale.ROOT, "up to date  %7d%n", outcomes.size() - made - failed);
    text.printf(Locale.ROOT, "failed      %7d%n", failed);
    text.printf(Locale.ROOT, "seconds     %9.1f   notes/s %7.1f%n", seconds, made / seconds);
  }
}
