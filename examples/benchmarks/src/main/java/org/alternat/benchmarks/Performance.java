package org.alternat.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints the tables of {@code docs/performance.md}. */
public final class Performance {
  private static final int RUNS = 3;
  private static final double MEGABYTE = 1e6;

  /**
   * What a note costs in a JVM that has made many.
   *
   * @param milliseconds the median of the runs
   * @param spread between the runs, as a share of the median
   * @param megabytes allocated
   */
  private record Cost(double milliseconds, double spread, double megabytes) {}

  /** What a row of the goals compares: the cost of one benchmark with that of another. */
  private enum Goal {
    DOCX("DOCX, brief", "Docx brief", "alternat", "xDocReport", 1.2),
    DOCX_XWPF("DOCX, brief", "Docx brief", "alternat", "xwpf", 1 / 3.0),
    DOCX_ROWS("DOCX, 2,000 rows", "Docx rows-2000", "alternat", "xDocReport", 1),
    PDF("PDF, brief", "Pdf brief", "alternat", "openPdf", 0.8),
    PDF_ROWS("PDF, 2,000 rows", "Pdf rows-2000", "alternat", "openPdf", 1),
    XLSX("XLSX, brief", "Xlsx brief", "alternat", "fastExcel", 1.5),
    XLSX_ROWS("XLSX, 2,000 rows", "Xlsx rows-2000", "alternat", "fastExcel", 1.2),
    XLSX_MANY("XLSX, 50,000 rows", "Xlsx rows-50000", "alternat", "fastExcel", 1.2),
    COMPOSED("template, markup, tree", "Steps", "composed", "freeMarker", 4);

    private final String what;
    private final String group;
    private final String ours;
    private final String peer;
    private final double most;

    Goal(String what, String group, String ours, String peer, double most) {
      this.what = what;
      this.group = group;
      this.ours = ours;
      this.peer = peer;
      this.most = most;
    }

    private String line(Map<String, Map<String, Cost>> groups) {
      Map<String, Cost> costs = requireNonNull(groups.get(group), group);
      Cost own = requireNonNull(costs.get(ours), ours);
      Cost other = requireNonNull(costs.get(peer), peer);
      double ratio = own.milliseconds() / other.milliseconds();
      return String.format(
          Locale.ROOT,
          "| %s | %.2f ms | %s %.2f ms | %.2f | ≤ %.2f | %s |",
          what,
          own.milliseconds(),
          peer,
          other.milliseconds(),
          ratio,
          most,
          ratio <= most ? "met" : "missed");
    }
  }

  private Performance() {}

  /**
   * Runs all of them, three times each in JVMs of their own.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\.(Docx|Pdf|Xlsx|Steps)Benchmark\\.")
            .param("attached", "true")
            .forks(RUNS)
            .jvmArgs("-XX:+UseSerialGC", "-Xmx1g")
            .addProfiler(GCProfiler.class);
    Map<String, Map<String, Cost>> groups = groups(new Runner(options.build()).run());
    System.out.println("| | note | peer | ratio | goal | |\n|---|---|---|---|---|---|");
    for (Goal goal : Goal.values()) {
      System.out.println(goal.line(groups));
    }
    groups.forEach(Performance::print);
  }

  /** The costs by benchmark and content, then by library. */
  private static Map<String, Map<String, Cost>> groups(Collection<RunResult> results) {
    Map<String, Map<String, Cost>> groups = new LinkedHashMap<>();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String full = params.getBenchmark();
      int method = full.lastIndexOf('.');
      String type = full.substring(full.lastIndexOf('.', method - 1) + 1, method);
      String group = type.replace("Benchmark", "");
      if (params.getParamsKeys().contains("content")) {
        group += " " + params.getParam("content");
      }
      groups
          .computeIfAbsent(group, g -> new LinkedHashMap<>())
          .put(full.substring(method + 1), cost(result));
    }
    return groups;
  }

  private static Cost cost(RunResult result) {
    List<Double> runs = new ArrayList<>();
    for (BenchmarkResult run : result.getBenchmarkResults()) {
      runs.add(run.getPrimaryResult().getScore());
    }
    runs.sort(Comparator.naturalOrder());
    double median = runs.get(runs.size() / 2);
    return new Cost(median, (runs.getLast() - runs.getFirst()) / median, megabytes(result));
  }

  /** What a call allocates. */
  static double megabytes(RunResult result) {
    String name = "gc.alloc.rate.norm";
    return requireNonNull(result.getSecondaryResults().get(name), name).getScore() / MEGABYTE;
  }

  private static void print(String group, Map<String, Cost> costs) {
    System.out.println("\n" + group + "\n\n| | ms | spread | MB allocated |\n|---|---|---|---|");
    System.out.println(
        costs.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> e.getValue().milliseconds()))
            .map(e ->
                String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f %% | %.2f |",
                    e.getKey(),
                    e.getValue().milliseconds(),
                    100 * e.getValue().spread(),
                    e.getValue().megabytes()))
            .collect(Collectors.joining("\n")));
  }
}
