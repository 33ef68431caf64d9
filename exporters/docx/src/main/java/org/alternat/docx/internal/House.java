package org.alternat.docx.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.docx.internal.reading.CopiedPart;
import org.alternat.docx.internal.reading.Cover;
import org.alternat.docx.internal.reading.ReferenceDocument;
import org.alternat.docx.internal.reading.ReferenceDocument.Head;
import org.alternat.docx.internal.reading.ReferenceDocument.Heads;
import org.alternat.export.ExportOptions;
import org.alternat.ooxml.Xml;
import org.alternat.style.PageStyle;
import org.alternat.style.StyleSheet;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The house template of one file, when there is one: where its say comes before the theme's. */
final class House {
  private static final String DEFAULT_PARAGRAPH = "Normal";

  private final Optional<ReferenceDocument> reference;

  House(ExportOptions options) {
    this.reference = options.referenceDocument().map(ReferenceDocument::read);
  }

  private House() {
    this.reference = Optional.empty();
  }

  /** No template. */
  static House none() {
    return new House();
  }

  Optional<ReferenceDocument> reference() {
    return reference;
  }

  /** The document with the template's page. */
  Document onPage(Document document) {
    if (reference.isEmpty()) {
      return document;
    }
    StyleSheet sheet = document.styleSheet();
    PageStyle page = reference.get().page(sheet.page());
    return new Document(
        document.metadata(),
        new StyleSheet(page, sheet.rules(), sheet.customProperties())
            .ofArticle(sheet.root().classes()),
        document.content(),
        document.attachments(),
        document.remarks());
  }

  /** The id of the template's style of a name. */
  Optional<String> style(String type, String name) {
    return reference.flatMap(r -> r.style(type, name));
  }

  /** The id of the style that all paragraphs are based on. */
  String normal() {
    return style("paragraph", DEFAULT_PARAGRAPH).orElse(DEFAULT_PARAGRAPH);
  }

  /** The ids that are taken by styles of the template. */
  Set<String> styleIds() {
    return reference.map(ReferenceDocument::styleIds).orElse(Set.of());
  }

  /** Whether a style of the template numbers its paragraphs. */
  boolean numbers(String styleId) {
    return reference.map(r -> r.numbersItself(styleId)).orElse(false);
  }

  /** Whether the template numbers titles of any level, and then has the say on all of them. */
  boolean numbersHeadings() {
    return IntStream.rangeClosed(1, HeadingWriter.MAX_LEVEL)
        .mapToObj(HeadingWriter::styleName)
        .anyMatch(name -> style("paragraph", name).map(this::numbers).orElse(false));
  }

  /** What the template writes before the title of a section, with the space behind it. */
  String headingNumber(List<Integer> number) {
    Optional<String> style = style("paragraph", HeadingWriter.styleName(number.size()));
    String marker = reference.flatMap(r -> style.map(s -> r.marker(s, number))).orElse("");
    return marker.isEmpty() ? "" : marker + " ";
  }

  /** Whether a style of the template has tab stops. */
  boolean hasTabs(String styleId) {
    return reference.map(r -> r.hasTabs(styleId)).orElse(false);
  }

  /** The lists of a file begin behind those of the template. */
  Lists lists() {
    return reference
        .map(r -> new Lists(r.lastDefinition() + 1, r.lastList()))
        .orElseGet(() -> new Lists(0, 0));
  }

  /** The template's headers and footers, none when it has none. */
  Heads heads(Metadata metadata) {
    return reference
        .map(r -> r.heads(name -> value(metadata, name)))
        .orElse(new Heads(List.of(), Set.of()));
  }

  /** The template's text around the note; empty when there is none. */
  Optional<Cover> cover(Metadata metadata) {
    return reference.map(r -> r.cover(name -> value(metadata, name)));
  }

  /** The names that bookmarks of the template have. */
  Set<String> bookmarks() {
    return reference.map(ReferenceDocument::bookmarks).orElse(Set.of());
  }

  /** What a placeholder stands for; an empty text where the document has none of that name. */
  private static Optional<String> value(Metadata metadata, String name) {
    return switch (name) {
      case "title", "marking" -> Optional.of(metadata.string(name));
      case "subject" -> Optional.of(metadata.subject());
      case "author" -> Optional.of(metadata.author());
      case "keywords" -> Optional.of(String.join(", ", metadata.keywords()));
      case "as-of" ->
          Optional.of(metadata.strings().getOrDefault(name, metadata.asOf().toString()));
      default -> Optional.ofNullable(metadata.strings().get(name));
    };
  }

  /** Whether the template's heads show a text. */
  static boolean show(Heads heads, String text) {
    return heads.heads().stream().anyMatch(h -> shows(h, text));
  }

  private static boolean shows(Head head, String text) {
    String xml = new String(head.part().content().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    String words = xml.replaceAll("<[^>]*>", "").toLowerCase(Locale.ROOT);
    Xml wanted = Xml.fragment().text(text.toLowerCase(Locale.ROOT));
    return words.contains(wanted.toString());
  }

  /** Copies parts of the template into a file, each once. */
  static final class Copier {
    private final DocxPackage file;
    private final Map<CopiedPart, PackagePart> copies = new HashMap<>();

    Copier(DocxPackage file) {
      this.file = file;
    }

    PackagePart copy(CopiedPart part) throws IOException {
      PackagePart known = copies.get(part);
      if (known == null) {
        known = file.part(file.freeName(part.name()), part.contentType(), part.content().bytes());
        copies.put(part, known);
        relate(known, part.relations());
      }
      return known;
    }

    /** Gives a part relations of the template's, with their ids. */
    void relate(PackagePart from, List<CopiedPart.Relation> relations) throws IOException {
      for (CopiedPart.Relation relation : relations) {
        switch (relation) {
          case CopiedPart.Inward inward ->
              DocxPackage.relate(from, copy(inward.target()), inward.type(), inward.id());
          case CopiedPart.Outward outward ->
              DocxPackage.relateOutward(from, outward.target(), outward.type(), outward.id());
        }
      }
    }
  }
}
