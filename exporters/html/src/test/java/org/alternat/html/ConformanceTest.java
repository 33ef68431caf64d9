package org.alternat.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.alternat.document.Document;
import org.alternat.testkit.Browser;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Trees;
import org.alternat.testkit.WebPages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages by the judgement of others: the Nu HTML checker, and axe-core in a browser. */
@Tag("conformance")
class ConformanceTest {
  private static final int RANDOM_PAGES = 60;

  @Test
  void pagesAreValidHtml(@TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Samples.Sample sample : Samples.all().toList()) {
      files.add(write(folder, sample.name().replace('/', '-'), sample.document()));
    }
    for (int seed = 0; seed < RANDOM_PAGES; seed++) {
      files.add(write(folder, "seed-" + seed, Trees.random(new SplittableRandom(seed), 20)));
    }
    assertThat(WebPages.invalid(files)).isEmpty();
  }

  private static Path write(Path folder, String name, Document document) throws IOException {
    Path file = folder.resolve(name + ".html");
    Files.writeString(file, PageDom.of(document).html());
    return file;
  }

  @Test
  void pagesAreAccessible(@TempDir Path folder) throws IOException {
    try (Browser browser = Browser.start()) {
      for (Samples.Sample sample : Samples.all().toList()) {
        Path page = write(folder, sample.name().replace('/', '-'), sample.document());
        for (int width : List.of(400, 1280)) {
          for (String scheme : List.of("light", "dark")) {
            browser.show(width, scheme).open(page);
            assertThat(WebPages.inaccessible(browser))
                .as(sample.name() + ", " + width + " px, " + scheme)
                .isEmpty();
          }
        }
      }
    }
  }
}
