package org.alternat.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.alternat.document.Document;
import org.alternat.testkit.ExternalProgram;
import org.alternat.testkit.NpmPackages;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Trees;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages by the judgement of others: the Nu HTML checker, and axe-core in a browser. */
@Tag("conformance")
class ConformanceTest {
  private static final int RANDOM_PAGES = 60;

  @Test
  void pagesAreValidHtml(@TempDir Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Samples.Sample sample : Samples.all().toList()) {
      files.add(write(folder, sample.name().replace('/', '-'), sample.document()));
    }
    for (int seed = 0; seed < RANDOM_PAGES; seed++) {
      files.add(write(folder, "seed-" + seed, Trees.random(new SplittableRandom(seed), 20)));
    }
    List<String> arguments = new ArrayList<>();
    arguments.add("-jar");
    arguments.add(NpmPackages.file("vnu-jar/build/dist/vnu.jar").toString());
    arguments.add("--errors-only");
    arguments.addAll(files);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(ExternalProgram.of(java, arguments.toArray(String[]::new)).run().errors()).isEmpty();
  }

  private static String write(Path folder, String name, Document document) throws IOException {
    Path file = folder.resolve(name + ".html");
    Files.writeString(file, PageDom.of(document).html());
    return file.toString();
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "look/brief, --window-size=1280",
    "look/brief, --force-dark-mode",
    "look/brief, --window-size=500",
    "sections/depth-and-numbers, --window-size=1280",
    "notes/footnotes-and-references, --force-dark-mode",
    "figures/charts, --force-dark-mode",
    "figures/images, --window-size=500",
    "tables/nested, --window-size=500",
    "boxes/quotations-and-callouts, --force-dark-mode",
    "lists/descriptions, --window-size=500",
    "text/every-inline, --force-dark-mode",
    "text/hostile, --window-size=1280",
    "text/right-to-left, --force-dark-mode",
  })
  void pagesAreAccessible(String name, String flag) {
    Document document =
        Samples.all().filter(s -> s.name().equals(name)).findFirst().orElseThrow().document();
    String wholeFlag = flag.startsWith("--window-size") ? flag + ",4000" : flag;
    assertThat(Axe.violations(PageDom.of(document).html(), wholeFlag)).isEmpty();
  }
}
