package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What others say of web pages: the W3C's Nu HTML checker, and axe-core in a browser. */
public final class WebPages {
  /** A function of the rules to hold the page to. */
  private static final String RUN =
      """
      (rules => axe.run(document, {resultTypes: ['violations'], runOnly: rules}).then(found =>
          found.violations.flatMap(v => v.nodes.map(n =>
              (v.id + ' | ' + n.target.join(' ') + ' | ' + n.failureSummary).replace(/\\s+/g, ' ')))
          .join('\\n')))
      """;

  private WebPages() {}

  /**
   * What the Nu HTML checker finds wrong in files, a line each. Its warnings are left out: it
   * complains of style sheets that a policy allows by their hash.
   */
  public static List<String> invalid(List<Path> files) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-jar");
    arguments.add(NpmPackages.file("vnu-jar/build/dist/vnu.jar").toString());
    arguments.add("--errors-only");
    files.forEach(f -> arguments.add(f.toString()));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return lines(ExternalProgram.of(java, arguments.toArray(String[]::new)).run().errors());
  }

  /** What axe-core finds wrong in the page that a browser shows: rule, element, how to mend it. */
  public static List<String> inaccessible(Browser browser) {
    return axe(
        browser, "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']");
  }

  /** The same, for the contrast of colours alone. */
  public static List<String> faint(Browser browser) {
    return axe(browser, "['color-contrast']");
  }

  private static List<String> axe(Browser browser, String rules) {
    try {
      browser.run(Files.readString(NpmPackages.file("axe-core/axe.min.js")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines(browser.run(RUN + "(" + rules + ")"));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(l -> !l.isBlank()).toList();
  }
}
