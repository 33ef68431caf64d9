package org.alternat.examples.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final String CHECK =
      "document.querySelector('#panel-check iframe')?.contentDocument?.body?.innerText";

  private static final Path DOSSIER = Path.of("dossiers/kazakhstan-togo.json");
  private static final String MESSAGES = "notes/bilateral-brief/messages_fr.properties";
  private static final int ROUNDS = 12;

  /** Nobody saves a first change sooner after the page has come. */
  private static final int WRITING_MILLIS = 4000;

  @TempDir Path house;

  private void save(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void thePageFollowsWhatIsSaved() throws IOException, InterruptedException {
    save(MESSAGES, "summary.title = Avant");
    try (PreviewServer server = start();
        Browser browser = Browser.start()) {
      server.warmUp();
      browser.open(server.address());
      browser.until(NOTE, "Avant");
      Thread.sleep(WRITING_MILLIS);
      for (int i = 0; i < ROUNDS; i++) {
        save(MESSAGES, "summary.title = Titre " + i);
        long saved = System.nanoTime();
        browser.until(NOTE, "Titre " + i);
        long shown = System.nanoTime();
        for (String format : List.of("pdf", "docx", "xlsx")) {
          browser.until(
              "fetch('note." + format + "?' + query()).then(answer => String(answer.status))",
              "200");
        }
        System.out.printf(
            "saved and shown: %d ms; all formats there: %d ms%n",
            (shown - saved) / 1_000_000, (System.nanoTime() - saved) / 1_000_000);
      }
    }
  }

  @Test
  void mistakesStandInThePlaceOfTheNoteUntilTheyAreMended() throws IOException {
    String section = "notes/bilateral-brief/sections/actions.ftlx";
    save(MESSAGES, "summary.title = Avant");
    try (PreviewServer server = start();
        Browser browser = Browser.start()) {
      browser.open(server.address());
      browser.until(NOTE, "Avant");
      save(section, "<p>${acions}</p>\n<@n.section>x</@n.section>\n");
      assertThat(browser.until(NOTE, "2 mistakes"))
          .contains("actions.ftlx:1:6: there is no variable \"acions\"")
          .contains("did you mean \"actions\"?")
          .contains("       |      ^")
          .contains("actions.ftlx:2:1: the macro \"section\" needs \"title\"");
      save("theme.css", "@import \"standard\";\np { colour: red }");
      save(section, "<p>Rien.</p>");
      browser.until(NOTE, "Avant");
      browser.until("document.getElementById('remarks').textContent", "the property colour");
      browser.run("document.getElementById('tab-check').click()");
      browser.until(CHECK, "theme.css:2:5");
      save("theme.css", "@import \"standard\";");
      browser.until(CHECK, "Nothing is wrong");
      browser.run("document.getElementById('tab-html').click()");
      if (Boolean.getBoolean("picture")) {
        Files.write(Path.of("target/preview.png"), browser.picture());
      }
    }
  }

  @Test
  void everySelectorChangesWhatIsShown() throws IOException {
    save(MESSAGES, "summary.title = Avant");
    try (PreviewServer server = start();
        Browser browser = Browser.start()) {
      browser.open(server.address());
      browser.until(NOTE, "Kazakhstan – Togo");
      choose(browser, "lang", "en");
      browser.until(NOTE, "In brief");
      choose(browser, "for", "TG");
      browser.until(NOTE, "Togo – Kazakhstan");
      choose(browser, "kind", "fact-sheet");
      browser.until(NOTE, "Fact sheet");
      choose(browser, "audience", "public");
      assertThat(browser.run("document.querySelector('.downloads a').href"))
          .contains("/note.docx?kind=fact-sheet&lang=en&for=TG&audience=public");
      browser.run("document.getElementById('tab-pdf').click()");
      assertThat(browser.run("document.querySelector('#panel-pdf iframe').src"))
          .contains("/note.pdf?kind=fact-sheet&lang=en&for=TG&audience=public");
    }
  }

  private PreviewServer start() throws IOException {
    return PreviewServer.start(
        house,
        new DossierSource(Optional.of(DOSSIER), () -> new DossierReader().read(DOSSIER).dossier()));
  }

  private static void choose(Browser browser, String selector, String value) {
    browser.run(
        "(document.querySelector('[name="
            + selector
            + "]').value = '"
            + value
            + "', document.getElementById('wishes').dispatchEvent(new Event('change')))");
  }
}
