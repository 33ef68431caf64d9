package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.html.HtmlExporter;
import org.alternat.language.Languages;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.template.Theme;
import org.alternat.testkit.Browser;
import org.alternat.testkit.WebPages;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The web page of every note of both sample dossiers before others: checker and browser. The themes
 * of the library are tried on every kind of note.
 */
@Tag("conformance")
class NotePagesConformanceTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final int NARROW = 400;
  private static final int WIDE = 1280;

  @TempDir static Path folder;
  private static final List<Path> PAGES = new ArrayList<>();

  /** The same seen by the other side and by neither, in the two languages that have all. */
  private static final List<Path> OTHER_SIDES = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    for (String name : List.of("kazakhstan-togo", "demonstration")) {
      Dossier dossier = new DossierReader().read(Path.of("dossiers", name + ".json")).dossier();
      String side = dossier.between().a().value();
      for (LanguageTag language : Languages.supported()) {
        PAGES.addAll(write(COMPOSER, name, dossier, language.value(), side));
      }
      for (String language : List.of("fr", "en")) {
        for (String other : List.of(dossier.between().b().value(), NoteOptions.NEUTRAL)) {
          OTHER_SIDES.addAll(write(COMPOSER, name + "-" + other, dossier, language, other));
        }
      }
      for (String theme : Theme.names().stream().skip(1).toList()) {
        NoteComposer composer =
            NoteComposer.builder().theme(Theme.named(theme).orElseThrow()).build();
        for (String language : List.of("fr", "ar")) {
          PAGES.addAll(write(composer, name + "-" + theme, dossier, language, side));
        }
      }
    }
  }

  private static List<Path> write(
      NoteComposer composer, String name, Dossier dossier, String language, String side)
      throws IOException {
    List<Path> pages = new ArrayList<>();
    for (NoteKind kind : composer.kinds()) {
      Path page = folder.resolve(name + "-" + kind.id() + "-" + language + ".html");
      write(document(composer, dossier, kind, language, side), page);
      pages.add(page);
    }
    return pages;
  }

  private static Document document(
      NoteComposer composer, Dossier dossier, NoteKind kind, String language, String side) {
    NoteOptions options =
        NoteOptions.builder(kind.id()).language(language).seenBy(side).annex(true).build();
    return composer.compose(dossier, options).document();
  }

  private static void write(Document document, Path page) throws IOException {
    try (OutputStream out = Files.newOutputStream(page)) {
      ExportReport report = new HtmlExporter().export(document, out, ExportOptions.defaults());
      assertThat(report.losses()).as(page.toString()).isEmpty();
    }
  }

  @Test
  void areValidHtml() {
    assertThat(PAGES).hasSize(12 * 2 * (Languages.supported().size() + 2 * 2));
    assertThat(OTHER_SIDES).hasSize(12 * 2 * 2 * 2);
    assertThat(WebPages.invalid(PAGES)).isEmpty();
    assertThat(WebPages.invalid(OTHER_SIDES)).isEmpty();
  }

  /**
   * Everything on a wide light page; what width and colours change, on a narrow dark one. Of the
   * dossier that has less, one language stands for all.
   */
  @Test
  void areAccessible() {
    SoftAssertions all = new SoftAssertions();
    try (Browser browser = Browser.start()) {
      for (Path page : PAGES.stream().filter(NotePagesConformanceTest::isShown).toList()) {
        browser.show(WIDE, "light").open(page);
        all.assertThat(WebPages.inaccessible(browser)).as(page + ", light").isEmpty();
        browser.show(NARROW, "dark");
        all.assertThat(WebPages.faint(browser)).as(page + ", dark").isEmpty();
        all.assertThat(scrolls(browser)).as(page + " is wider than a narrow window").isFalse();
      }
    }
    all.assertAll();
  }

  private static boolean isShown(Path page) {
    String name = page.getFileName().toString();
    return name.startsWith("demonstration") || name.endsWith("-fr.html");
  }

  private static boolean scrolls(Browser browser) {
    String width = browser.run("String(document.documentElement.scrollWidth)");
    return Integer.parseInt(width) > NARROW;
  }
}
