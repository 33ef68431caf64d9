package org.alternat.examples.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alternat.dossier.DossierReader;
import org.alternat.testkit.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a person sees it, in headless Chromium. */
@Tag("conformance")
class PreviewBrowserTest {
  private static final String NOTE =
      "document.querySelector('#panel-html iframe')?.contentDocument?.body?.innerText";

  private static final int ROUNDS = 12;

  @TempDir Path house;

  private void save(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void thePageFollowsWhatIsSaved() throws IOException {
    Path dossier = Path.of("dossiers/kazakhstan-togo.json");
    String messages = "notes/bilateral-brief/messages_fr.properties";
    save(messages, "summary.title = Avant");
    try (PreviewServer server =
            PreviewServer.start(
                house,
                new DossierSource(
                    Optional.of(dossier), () -> new DossierReader().read(dossier).dossier()));
        Browser browser = Browser.start()) {
      browser.open(server.address());
      server.warmUp();
      browser.until(NOTE, "Avant");
      for (int i = 0; i < ROUNDS; i++) {
        save(messages, "summary.title = Titre " + i);
        long saved = System.nanoTime();
        browser.until(NOTE, "Titre " + i);
        System.out.printf("saved and shown: %d ms%n", (System.nanoTime() - saved) / 1_000_000);
      }
      save("notes/bilateral-brief/sections/actions.ftlx", "<p>${acions}</p>");
      assertThat(browser.until(NOTE, "One mistake"))
          .contains("actions.ftlx:1:6: there is no variable \"acions\"")
          .contains("did you mean \"actions\"?")
          .contains("       |      ^");
      save("notes/bilateral-brief/sections/actions.ftlx", "<p>Rien.</p>");
      browser.until(NOTE, "Titre " + (ROUNDS - 1));
      browser.run(
          "(document.querySelector('[name=lang]').value = 'en',"
              + " document.getElementById('wishes').dispatchEvent(new Event('change')))");
      browser.until(NOTE, "In brief");
      browser.run("document.getElementById('tab-check').click()");
      browser.until(
          "document.querySelector('#panel-check iframe')?.contentDocument?.body?.innerText",
          "Nothing is wrong");
      browser.run("document.getElementById('tab-pdf').click()");
      assertThat(browser.run("document.querySelector('#panel-pdf iframe').src"))
          .contains("/note.pdf?kind=bilateral-brief&lang=en&for=neutral");
      browser.run("document.getElementById('tab-html').click()");
      if (Boolean.getBoolean("picture")) {
        Files.write(Path.of("target/preview.png"), browser.picture());
      }
    }
  }
}
