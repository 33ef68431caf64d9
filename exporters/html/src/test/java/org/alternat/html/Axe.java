package org.alternat.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.testkit.ExternalProgram;
import org.alternat.testkit.NpmPackages;

/**
 * Runs axe-core on a page in headless Chromium. The page under test has a policy against scripts,
 * so axe runs in a copy without it and writes what it finds into the copy, which Chromium then
 * prints.
 */
final class Axe {
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  private static final String RUN =
      """
      axe.run(document, {resultTypes: ['violations']}).then(found => {
        const lines = found.violations.flatMap(
            v => v.nodes.map(n => v.id + ' | ' + n.target.join(' ') + ' | ' + n.failureSummary));
        const result = document.createElement('pre');
        result.id = 'axe-result';
        result.textContent = lines.map(l => l.replace(/\\s+/g, ' ')).join('\\n');
        document.body.append(result);
      });
      """;

  private Axe() {}

  /** What axe finds wrong, one line each: rule, element, how to mend it. */
  static List<String> violations(String html, String... flags) {
    try {
      Path folder = Files.createTempDirectory("alternat-axe");
      try {
        String dom = dump(copy(html, folder), folder.resolve("profile"), flags);
        int start = dom.lastIndexOf("<pre id=\"axe-result\">");
        if (start < 0) {
          throw new AssertionError("axe has not run; Chromium printed:\n" + dom);
        }
        String result = dom.substring(dom.indexOf('>', start) + 1, dom.indexOf("</pre>", start));
        return result.lines().filter(l -> !l.isBlank()).toList();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(String html, Path folder) throws IOException {
    String axe = Files.readString(NpmPackages.file("axe-core/axe.min.js"));
    String scripts = "<script>" + axe + "</script><script>" + RUN + "</script></body>";
    String open = html.replaceFirst(POLICY, "");
    int end = open.lastIndexOf("</body>");
    Path copy = folder.resolve("page.html");
    Files.writeString(copy, open.substring(0, end) + scripts + open.substring(end + 7));
    return copy;
  }

  private static String dump(Path page, Path profile, String... flags) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=60000"));
    arguments.addAll(Arrays.asList(flags));
    arguments.add("--dump-dom");
    arguments.add(page.toUri().toString());
    return ExternalProgram.of("chromium", arguments.toArray(String[]::new)).run().outputOrFail();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
