package org.alternat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link GrowthBenchmark}, prints its table and draws {@code docs/growth.svg}. */
public final class Growth {
  /** What is counted, and the costs by amount and format. */
  private final Map<String, SortedMap<Integer, Map<String, Cost>>> amounts = new LinkedHashMap<>();

  private final Map<String, Map<String, Cost>> languages = new LinkedHashMap<>();

  private record Cost(double milliseconds, double megabytes) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f ms, %.1f MB", milliseconds, megabytes);
    }
  }

  private Growth(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String content = params.getParam("content");
      String what = content.substring(0, content.indexOf('-'));
      String amount = content.substring(what.length() + 1);
      Cost cost = new Cost(result.getPrimaryResult().getScore(), Performance.megabytes(result));
      Map<String, Cost> costs =
          what.equals("language")
              ? languages.computeIfAbsent(amount, a -> new TreeMap<>())
              : amounts
                  .computeIfAbsent(what, w -> new TreeMap<>())
                  .computeIfAbsent(Integer.valueOf(amount), a -> new TreeMap<>());
      costs.put(params.getParam("format"), cost);
    }
  }

  /**
   * Runs it.
   *
   * @param arguments the file of the drawing
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    OptionsBuilder options = new OptionsBuilder();
    options.include("\\.GrowthBenchmark\\.").forks(1);
    options.warmupIterations(3).warmupTime(TimeValue.milliseconds(700));
    options.measurementIterations(3).measurementTime(TimeValue.milliseconds(700));
    options.jvmArgs("-XX:+UseSerialGC", "-Xmx2g").addProfiler(GCProfiler.class);
    Growth growth = new Growth(new Runner(options.build()).run());
    growth.print();
    GrowthPlot plot = new GrowthPlot();
    growth.amounts.forEach((what, costs) -> {
      SortedMap<Integer, Map<String, Double>> times = new TreeMap<>();
      costs.forEach((amount, byFormat) ->
          byFormat.forEach((format, cost) ->
              times
                  .computeIfAbsent(amount, a -> new TreeMap<>())
                  .put(format, cost.milliseconds())));
      plot.panel(what, times);
    });
    Files.writeString(Path.of(arguments[0]), plot.svg());
  }

  private void print() {
    System.out.println("\n| | docx | html | pdf | xlsx |\n|---|---|---|---|---|");
    amounts.forEach(
        (what, costs) -> costs.forEach((amount, byFormat) -> row(amount + " " + what, byFormat)));
    languages.forEach(Growth::row);
  }

  private static void row(String name, Map<String, Cost> byFormat) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    byFormat.values().forEach(cost -> row.append(' ').append(cost).append(" |"));
    System.out.println(row);
  }
}
