package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.testkit.LibreOffice;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page numbers of the contents lists of Word files, and where LibreOffice has the titles. */
@Tag("conformance")
class ContentsPagesTest {
  @TempDir Path folder;

  /** A line of a contents list; of titles that come twice the second has another {@code turn}. */
  private record Entry(String title, int turn) {}

  @Test
  void areThoseOnWhichLibreOfficePutsTheTitles() throws IOException {
    List<Path> notes = new ArrayList<>();
    for (NoteKind kind : NoteComposer.builder().build().kinds()) {
      for (String language : List.of("fr", "en")) {
        for (String side : List.of("TG", "KZ")) {
          notes.add(note("dossiers/kazakhstan-togo.json", kind.id(), language, side));
        }
        for (String side : List.of("XV", "XA")) {
          notes.add(note("dossiers/demonstration.json", kind.id(), language, side));
        }
      }
    }
    List<Path> pages = LibreOffice.convert(notes, "pdf", folder);
    List<String> wrong = new ArrayList<>();
    int entries = 0;
    for (int i = 0; i < notes.size(); i++) {
      Map<Entry, Integer> printed = printed(notes.get(i));
      Map<Entry, Integer> actual = actual(pages.get(i));
      entries += printed.size();
      for (Map.Entry<Entry, Integer> entry : printed.entrySet()) {
        Integer page = actual.get(entry.getKey());
        if (!entry.getValue().equals(page)) {
          wrong.add(notes.get(i).getFileName() + ": " + entry + ", in fact " + page);
        }
      }
    }
    assertThat(entries).isGreaterThan(90);
    assertThat(wrong).as("of " + entries + " entries").isEmpty();
  }

  private Path note(String dossier, String kind, String language, String side) {
    return CommandLineRun.notes(
            dossier,
            "--kind",
            kind,
            "--lang",
            language,
            "--for",
            side,
            "--format",
            "docx",
            "--out",
            folder.toString())
        .getFirst();
  }

  private static Map<Entry, Integer> printed(Path note) throws IOException {
    byte[] body = Zip.entry(Files.readAllBytes(note), "word/document.xml");
    Map<Entry, Integer> entries = new HashMap<>();
    for (Element paragraph : XmlText.elements(XmlText.parse(body), "w:p")) {
      Element style = (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
      if (style != null && style.getAttribute("w:val").matches("TOC\\d")) {
        NodeList texts = paragraph.getElementsByTagName("w:t");
        StringBuilder title = new StringBuilder();
        int last = texts.getLength() - 1;
        for (int i = 0; i < last; i++) {
          title.append(texts.item(i).getTextContent());
        }
        add(entries, title.toString(), Integer.parseInt(texts.item(last).getTextContent()));
      }
    }
    return entries;
  }

  private static Map<Entry, Integer> actual(Path pdf) throws IOException {
    Map<Entry, Integer> titles = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(document, outline, titles);
      }
    }
    return titles;
  }

  private static void collect(
      PDDocument document, PDOutlineNode outline, Map<Entry, Integer> titles) throws IOException {
    for (PDOutlineItem item : outline.children()) {
      PDPage page = item.findDestinationPage(document);
      add(titles, item.getTitle(), document.getPages().indexOf(page) + 1);
      collect(document, item, titles);
    }
  }

  private static void add(Map<Entry, Integer> entries, String words, int page) {
    // Folded, because LibreOffice writes the numbers that Word counts before the titles.
    String title = words.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    int turn = 1;
    while (entries.putIfAbsent(new Entry(title, turn), page) != null) {
      turn++;
    }
  }
}
