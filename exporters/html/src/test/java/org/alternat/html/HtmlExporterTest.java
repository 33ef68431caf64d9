package org.alternat.html;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.alternat.document.Attachment;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.document.Walk;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.style.StyleSheet;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlExporterTest {

  @Test
  void theExporterIsFoundByItsFormat() {
    assertThat(Exporters.of("html")).containsInstanceOf(HtmlExporter.class);
  }

  @Test
  void theTextOfTheTreeIsInThePage() {
    Property.checkDocuments(
        1,
        60,
        document -> {
          String words = Texts.visible(PageDom.of(document).words()).replace("\uFFFD", "");
          Walk.plainText(document.forFormat("html").content())
              .lines()
              .forEach(text ->
                  assertThat(words)
                      .contains(Texts.visible(text.replaceAll("\\s", "")).replace("\uFFFD", "")));
        });
  }

  @Test
  void thePageIsWellFormedAndItsLinksAndIdsFit() {
    Property.checkDocuments(2, 50, document -> assertFits(PageDom.of(document)));
  }

  private static void assertFits(PageDom page) {
    List<String> ids = page.values("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> !id.isEmpty() && !id.matches(".*\\s.*"));
    Set<String> known = new HashSet<>(ids);
    assertThat(page.values("href").stream().filter(h -> h.startsWith("#")).map(h -> h.substring(1)))
        .isSubsetOf(known);
    assertThat(page.values("aria-labelledby")).isSubsetOf(known);
    assertThat(page.values("aria-describedby")).isSubsetOf(known);
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.all("tr")).allMatch(tr -> tr.getElementsByTagName("*").getLength() > 0);
    assertThat(page.all("a")).noneMatch(a -> a.getElementsByTagName("a").getLength() > 0);
    assertThat(page.all("script")).isEmpty();
    assertThat(page.attributeNames()).noneMatch(n -> n.startsWith("on") || n.equals("style"));
  }

  @Test
  void theSameDocumentGivesTheSameBytesInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = PageDom.of(LookSample.document()).html();
    try {
      for (String tag : List.of("tr", "ar-u-nu-arab", "th-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(PageDom.of(LookSample.document()).html()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("org.alternat.testkit.Samples#all")
  void samplesLoseOnlyWhatTheReportNames(Samples.Sample sample) {
    PageDom page = PageDom.of(sample.document());
    switch (sample.name()) {
      case "text/hostile", "figures/charts", "notes/footnotes-and-references" ->
          assertThat(page.report().losses()).isNotEmpty();
      default -> assertThat(page.report().losses()).isEmpty();
    }
  }

  @Test
  void thePolicyNamesTheOneStyleSheet() throws Exception {
    PageDom page = PageDom.of(LookSample.document());
    String css = page.html().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    assertThat(page.values("content"))
        .contains(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "https:",
        "https:///x",
        "https://",
        "\u0001javascript:x",
        "x",
        ""
      })
  void linksToOtherThanTheWebAndMailAreWordsAlone(String target) {
    PageDom page = page(p(a(target, "words")));
    assertThat(page.values("href")).containsExactly("#alternat-main");
    assertThat(page.words()).contains("words");
    assertThat(page.report().losses()).singleElement().asString().contains("leads nowhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=1&c=%20d#e",
        "HTTP://example.org",
        "mailto:a@example.org?subject=x",
        "https://пример.example/путь"
      })
  void linksToTheWebAndMailStay(String target) {
    PageDom page = page(p(a(target, "words")));
    assertThat(page.values("href")).contains(target.replace("HTTP", "http"));
    assertThat(page.report().losses()).isEmpty();
  }

  @Test
  void whatAnAddressCannotHoldIsEncoded() {
    assertThat(page(p(a("https://example.org/<a b>\"|\\%zz", "x"))).values("href"))
        .contains("https://example.org/%3Ca%20b%3E%22%7C%5C%25zz");
  }

  @Test
  void aFootnoteLeadsBackToEachOfItsCalls() {
    PageDom page = page(p("One", namedNote("n", "The note."), " two", ref("n"), note("Other.")));
    List<Element> back = page.classed("alternat-back");
    assertThat(back)
        .extracting(e -> e.getAttribute("href"), e -> e.getTextContent().replace("↩\uFE0E", ""))
        .containsExactly(
            tuple("#alternat-call-n", "Back to the call of note 1 a"),
            tuple("#alternat-call-n-2", "Back to the call of note 1 b"),
            tuple("#alternat-call-note-1", "Back to the call of note 2"));
    assertThat(page.one("p").getTextContent()).isEqualTo("One1 two1,2");
  }

  @Test
  void titlesHaveTheLevelOfTheirDepth() {
    Block deep = p("x");
    for (int i = 7; i > 0; i--) {
      deep = section("Depth " + i, deep);
    }
    PageDom page = page(deep);
    for (int level = 2; level <= 5; level++) {
      assertThat(page.one("h" + level).getTextContent()).endsWith("Depth " + (level - 1));
    }
    assertThat(page.all("h6"))
        .extracting(e -> e.getAttribute("aria-level"))
        .containsExactly("", "7", "8");
  }

  @Test
  void datesThatHtmlDoesNotKnowKeepTheirValueForPrograms() {
    PageDom page =
        page(
            p(
                time("2014", "a"),
                time("2023-10", "b"),
                time("2023-02-30", "c"),
                time("2017/..", "d"),
                time("2023-10-03", "e")));
    assertThat(page.values("datetime")).containsExactly("2014", "2023-10", "2023-10-03");
    assertThat(page.values("data-edtf")).containsExactly("2023-02-30", "2017/..");
  }

  @Test
  void rowsAndColumnsInWhichNoCellBeginsAreLeftOut() {
    Block table =
        table("", headerRow(th(3)), tr(td(2, 2, "a"), td(1, 2, "b")), tr(), tr(td(3, 1, "c")));
    PageDom page = page(table);
    assertThat(page.all("tr")).hasSize(3);
    assertThat(page.values("rowspan")).isEmpty();
    assertThat(page.values("colspan")).containsExactly("2", "2");
  }

  private static org.alternat.document.Table.Cell th(int columns) {
    return new org.alternat.document.Table.Cell(
        Attributes.NONE,
        true,
        org.alternat.document.Table.Scope.COLUMN,
        columns,
        1,
        List.of(p("h")));
  }

  @Test
  void aTableIsReachedByKeyboardAndNamedByItsCaption() {
    PageDom page = page(table("Trade", headerRow("a"), tr("1")));
    Element box = page.classed("alternat-scroll").getFirst();
    assertThat(box.getAttribute("tabindex")).isEqualTo("0");
    assertThat(page.one("caption").getAttribute("id"))
        .isEqualTo(box.getAttribute("aria-labelledby"));
    assertThat(page.one("caption").getTextContent()).isEqualTo("Table\u00A01. Trade");
  }

  @Test
  void attachmentsAreReadBack() throws IOException {
    byte[] bytes = "{\"x\": \"</script>\"}".getBytes(StandardCharsets.UTF_8);
    List<Attachment> attachments =
        List.of(
            new Attachment("dossier.json", "application/json", "The \"dossier\" & more", bytes),
            new Attachment("a<b>\u00A0&amp;.txt", "text/plain; charset=utf-8", "", new byte[0]));
    Document document = document(attachments, p("x"));
    assertThat(attachments(PageDom.of(document)))
        .containsExactly(
            attachments.get(0),
            new Attachment("a<b>\u00A0&amp;.txt", "text/plain;charset=utf-8", "", new byte[0]));
    ExportOptions without = ExportOptions.builder().attachments(false).build();
    assertThat(attachments(PageDom.of(document, without))).isEmpty();
  }

  @Test
  void textThatLooksLikeAnAttachmentIsNone() throws IOException {
    String text =
        "<a class=\"alternat-attachment\" download=\"x\" href=\"data:text/plain;base64,eA==\">";
    assertThat(attachments(page(p(text)))).isEmpty();
  }

  @Test
  void remarksThatWereAskedForAreReported() {
    Document document =
        new Document(
            metadata(),
            StyleSheet.empty(),
            List.of(p("x")),
            List.of(),
            List.of(new Remark("x", "Analyst", "Check.")));
    ExportOptions asked = ExportOptions.builder().remarks(true).build();
    assertThat(PageDom.of(document, asked).report().losses()).hasSize(1);
    assertThat(PageDom.of(document).report().losses()).isEmpty();
  }

  @Test
  void theMarkingIsShownWhateverTheThemeSays() {
    Metadata m = metadata();
    Metadata marked =
        new Metadata(
            m.title(),
            m.language(),
            m.direction(),
            m.asOf(),
            "",
            "",
            List.of(),
            "TLP:RED",
            m.pageLimit(),
            m.strings(),
            m.labels());
    PageDom page = PageDom.of(new Document(marked, StyleSheet.empty(), List.of(p("x"))));
    assertThat(page.one("header").getTextContent()).contains("TLP:RED");
    assertThat(page.one("footer").getTextContent()).contains("TLP:RED");
  }

  @Test
  void contentsStandInARailFromThreeSectionsOn() {
    assertThat(page(section("1", p("x")), section("2", p("x"))).classed("alternat-rail")).isEmpty();
    PageDom page =
        page(
            section(named("s"), line("One", note("Not repeated.")), p("x")),
            section("2", section("2a", p("x"))),
            section("3", p("x")));
    Element rail = page.classed("alternat-rail").getFirst();
    assertThat(rail.getTextContent().replaceAll("\\s+", " ")).isEqualTo(" Contents One 2 2a 3");
    assertThat(page.values("href")).contains("#s");
  }

  @Test
  void idsThatThePageAddsGiveWayToThoseOfTheDocument() {
    PageDom page = page(p(named("alternat-main"), "x"), p(named("with blank"), "y"));
    assertThat(page.values("id")).contains("alternat-main", "alternat-main-2", "with_blank");
    assertThat(page.one("main").getAttribute("id")).isEqualTo("alternat-main-2");
  }

  @Test
  @Timeout(20)
  void greatTablesAndLongWordsAreWritten() {
    org.alternat.document.Table.Row[] rows = new org.alternat.document.Table.Row[25_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = tr("a", "b", "c", data("" + i, "EUR", "" + i));
    }
    Document document =
        document(
            List.of(),
            p("w".repeat(1_000_000)),
            table("", headerRow("a", "b", "c", "d"), rows),
            p(classed("x\"><script>"), "y"));
    assertThat(PageDom.of(document).all("td")).hasSize(100_000);
  }

  private static PageDom page(Block... content) {
    return PageDom.of(document(List.of(), content));
  }

  private static Document document(List<Attachment> attachments, Block... content) {
    return new Document(metadata(), StyleSheet.empty(), List.of(content), attachments, List.of());
  }

  private static List<Attachment> attachments(PageDom page) throws IOException {
    byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
    return new HtmlExporter().attachments(new ByteArrayInputStream(html));
  }

  private static Metadata metadata() {
    return Metadata.of("A title", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
  }
}
