package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.alternat.docx.DocxExporter;
import org.alternat.dossier.DossierReader;
import org.alternat.export.ExportOptions;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.testkit.ExternalProgram;
import org.alternat.testkit.XmlText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What pandoc, which knows nothing of us, reads in the Word files of all kinds of note. */
@Tag("conformance")
class PandocReadsWordTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  @TempDir Path folder;

  static Stream<Arguments> notes() {
    return COMPOSER.kinds().stream()
        .map(NoteKind::id)
        .flatMap(kind -> Stream.of("fr", "en", "ar", "zh").map(l -> Arguments.of(kind, l)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void nothingIsMissing(String kind, String language) throws IOException {
    Document note =
        COMPOSER
            .compose(
                new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier(),
                NoteOptions.builder(kind).language(language).seenBy("XA").build())
            .document()
            .forFormat("docx");
    org.w3c.dom.Document read = read(note);
    assertThat(headings(read)).isEqualTo(headings(note.content(), 1).toList());
    // Pandoc gives the captions of all tables to the first ones, and their footnotes with them.
    assertThat(footnotes(read)).containsExactlyInAnyOrderElementsOf(footnotes(note));
    assertThat(rows(read)).containsAll(rows(note));
    assertThat(items(read)).containsAll(items(note));
    assertThat(targets(read)).containsAll(targets(note));
  }

  private org.w3c.dom.Document read(Document note) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxExporter().export(note, out, ExportOptions.defaults());
    Path file = folder.resolve("note.docx");
    Files.write(file, out.toByteArray());
    String page =
        ExternalProgram.of("pandoc", "-f", "docx", "-t", "html4", "--wrap=none", file.toString())
            .run()
            .outputOrFail();
    String whole = "<html>" + page.replace("&nbsp;", "\u00A0") + "</html>";
    return XmlText.parse(whole.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> headings(List<Block> blocks, int level) {
    return blocks.stream()
        .filter(Block.Section.class::isInstance)
        .map(Block.Section.class::cast)
        .flatMap(s ->
            Stream.concat(
                Stream.of("h" + level + " " + folded(Walk.text(s.title()))),
                headings(s.content(), level + 1)));
  }

  private static List<String> headings(org.w3c.dom.Document read) {
    return all(read)
        .filter(e -> e.getTagName().matches("h[1-6]"))
        .map(e -> e.getTagName() + " " + words(e))
        .toList();
  }

  private static List<String> footnotes(Document note) {
    return Walk.inlines(note.content())
        .filter(Inline.Footnote.class::isInstance)
        .map(f -> folded(Walk.text(((Inline.Footnote) f).content())))
        .toList();
  }

  private static List<String> footnotes(org.w3c.dom.Document read) {
    return all(read)
        .filter(e -> e.getTagName().equals("li") && e.getAttribute("id").startsWith("fn"))
        .map(e -> words(e).replaceAll("\\s*↩︎?$", ""))
        .toList();
  }

  /** The rows of tables, words of cells apart by lines. */
  private static List<String> rows(Document note) {
    List<Table> drawn =
        Graphic.all(note).stream()
            .filter(Graphic.Chart.class::isInstance)
            .map(g -> ((Graphic.Chart) g).data())
            .toList();
    return Walk.blocks(note.content())
        .filter(b -> b instanceof Table t && !drawn.contains(t))
        .flatMap(t -> ((Table) t).rows().stream())
        .filter(r -> r.cells().stream().allMatch(c -> c.rowSpan() == 1))
        .map(r ->
            r.cells().stream()
                .map(c -> bare(Walk.plainText(c.content())))
                .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static List<String> rows(org.w3c.dom.Document read) {
    return all(read)
        .filter(e -> e.getTagName().equals("tr"))
        .map(r -> children(r).map(c -> bare(words(c))).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static List<String> items(Document note) {
    return Walk.blocks(note.content())
        .filter(Block.ItemList.class::isInstance)
        .flatMap(l -> ((Block.ItemList) l).items().stream())
        .map(i -> bare(Walk.plainText(i.content())))
        .toList();
  }

  private static List<String> items(org.w3c.dom.Document read) {
    return all(read).filter(e -> e.getTagName().equals("li")).map(e -> bare(words(e))).toList();
  }

  private static Set<String> targets(Document note) {
    return Walk.inlines(note.content())
        .filter(Inline.Link.class::isInstance)
        .map(l -> ((Inline.Link) l).target())
        .filter(t -> !t.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> targets(org.w3c.dom.Document read) {
    return all(read)
        .filter(e -> e.getTagName().equals("a"))
        .map(e -> e.getAttribute("href"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Element> all(org.w3c.dom.Document read) {
    return XmlText.elements(read, "*").stream();
  }

  private static Stream<Element> children(Element element) {
    return Stream.iterate(element.getFirstChild(), n -> n != null, org.w3c.dom.Node::getNextSibling)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static String words(Element element) {
    return folded(element.getTextContent());
  }

  private static String folded(String text) {
    return text.replace("\u00AD", "").replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }

  /** Without white space and the numbers of footnotes, which the tree does not have. */
  private static String bare(String text) {
    return folded(text).replaceAll("[\\s\\d,]+", "");
  }
}
