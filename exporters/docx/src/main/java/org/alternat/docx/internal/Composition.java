package org.alternat.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Numbering;
import org.alternat.document.Origin;
import org.alternat.document.Picture;
import org.alternat.document.Remark;
import org.alternat.document.Walk;
import org.alternat.docx.internal.reading.Cover;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.export.Exporters;
import org.alternat.export.PageMap;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle;
import org.alternat.style.Value;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** What all writers of one file share. */
final class Composition {
  /** The size of the marks of comments in half points. */
  private static final int COMMENT_MARK = 16;

  private final Document document;
  private final Numbering numbering;
  private final ExportOptions options;
  private final ExportReport.Collector report;
  private final DocxPackage file;
  private final StyleBook styles;
  private final ParagraphSettings settings;
  private final Lists lists;
  private @Nullable HeadingNumbers headingNumbers;
  private final House house;
  private final House.Copier copier;
  private final Places places;
  private final SectionWriter sections;
  private final Map<String, List<Remark>> remarks = new HashMap<>();
  private final Set<Remark> placed = new HashSet<>();
  private final Set<String> ids;
  private final Map<Picture, PackagePart> pictures = new HashMap<>();

  /** The layout in pages, made where the document has a contents list; empty before that. */
  private Optional<PageMap> pages = Optional.empty();

  /** Whether the layout is still to be asked for. */
  private boolean unpaged;

  private final List<Remark> comments = new ArrayList<>();
  private final List<Inline.Footnote> notes = new ArrayList<>();
  private final Optional<Cover> cover;
  private int lastDrawing;
  private int lastChart;

  Composition(
      Document document,
      House house,
      ExportOptions options,
      ExportReport.Collector report,
      DocxPackage file,
      PackagePart main) {
    this.document = document;
    this.options = options;
    this.report = report;
    this.file = file;
    this.numbering = Numbering.of(document);
    List<Block> blocks = Walk.blocks(document.content()).toList();
    List<Inline> inlines = Walk.inlines(document.content()).toList();
    this.places = new Places(blocks, inlines, house.bookmarks());
    this.ids = document.ids();
    this.house = house;
    this.copier = new House.Copier(file);
    this.sections = new SectionWriter(this, copier, main);
    this.cover = house.cover(document.metadata());
    this.lists = house.lists();
    this.styles = new StyleBook(document.styleSheet().root(), house);
    this.settings = new ParagraphSettings(styles, document.styleSheet().root());
    this.unpaged = blocks.stream().anyMatch(Block.ContentsList.class::isInstance);
    if (options.remarks()) {
      document
          .remarks()
          .forEach(r -> remarks.computeIfAbsent(r.targetId(), id -> new ArrayList<>()).add(r));
    }
  }

  Document document() {
    return document;
  }

  Metadata metadata() {
    return document.metadata();
  }

  ComputedStyle root() {
    return document.styleSheet().root();
  }

  Numbering numbering() {
    return numbering;
  }

  ExportOptions options() {
    return options;
  }

  DocxPackage file() {
    return file;
  }

  /** What copies parts of the house template. */
  House.Copier copier() {
    return copier;
  }

  /** The house template. */
  House house() {
    return house;
  }

  /** The house template's text around the note. */
  Optional<Cover> cover() {
    return cover;
  }

  /** The page, upright or on its side. */
  PageStyle page(boolean landscape) {
    PageStyle page = document.styleSheet().page();
    return landscape ? page.landscape() : page;
  }

  /** The page that the file has for a page of the layout, which knows nothing of a cover. */
  int pageNumber(int number) {
    return number + cover.map(Cover::pages).orElse(0);
  }

  /** What writes the properties of sections of the main part. */
  SectionWriter sections() {
    return sections;
  }

  StyleBook styles() {
    return styles;
  }

  ParagraphSettings settings() {
    return settings;
  }

  /** The numbers of titles, made when a title first asks. */
  HeadingNumbers headingNumbers() {
    HeadingNumbers known = headingNumbers;
    if (known == null) {
      known = new HeadingNumbers(this);
      headingNumbers = known;
    }
    return known;
  }

  Lists lists() {
    return lists;
  }

  Places places() {
    return places;
  }

  /** The language and direction of the document. */
  Voice.Speech speech() {
    return new Voice.Speech(metadata().language(), metadata().direction());
  }

  /** Says the direction of a paragraph, unless its style has that of itself. */
  void direction(Xml xml, Direction direction) {
    Direction usual =
        house
            .reference()
            .filter(r -> r.style("paragraph", "Normal").isPresent())
            .map(r -> r.rightToLeft() ? Direction.RTL : Direction.LTR)
            .orElse(metadata().direction());
    if (direction != usual) {
      xml.toggle("w:bidi", direction == Direction.RTL);
    }
  }

  void lost(Origin origin, String what) {
    report.lost(origin, what);
  }

  void lost(String what) {
    report.lost(what);
  }

  /** A number that no drawing of the file has yet. */
  int nextDrawing() {
    return ++lastDrawing;
  }

  /** A number that no chart of the file has yet. */
  int nextChart() {
    return ++lastChart;
  }

  /** The remarks on an element that have not been placed yet; they count as placed from now on. */
  List<Remark> takeRemarks(String id) {
    List<Remark> found = id.isEmpty() ? List.of() : remarks.getOrDefault(id, List.of());
    return found.stream().filter(placed::add).toList();
  }

  /** The part of a picture; one for all places that show the same. */
  PackagePart picture(Picture picture) throws IOException {
    PackagePart known = pictures.get(picture);
    if (known == null) {
      String extension = picture.mediaType().extension();
      known =
          file.part(
              "/word/media/image" + (pictures.size() + 1) + "." + extension,
              picture.mediaType().mediaType(),
              picture.bytes());
      pictures.put(picture, known);
    }
    return known;
  }

  /**
   * The layout in pages; empty when nothing is there that could make one, or when the document
   * lists no contents, which alone needs it.
   */
  Optional<PageMap> pages() {
    if (unpaged) {
      pages = Exporters.pageLayouter().map(layouter -> layouter.layOut(document, options));
      unpaged = false;
    }
    return pages;
  }

  /** The number of pages as far as it is known. */
  String pageCount() {
    return Integer.toString(pageNumber(pages().map(PageMap::pageCount).orElse(1)));
  }

  /** The number of the comment that a remark becomes. */
  int comment(Remark remark) {
    comments.add(remark);
    return comments.size() - 1;
  }

  /** The remarks that have become comments. */
  List<Remark> comments() {
    return List.copyOf(comments);
  }

  /** The remarks whose target is not in the document. */
  List<Remark> strayRemarks() {
    return options.remarks()
        ? document.remarks().stream().filter(r -> !placed.contains(r)).toList()
        : List.of();
  }

  /** Whether an id is that of an element of the document. */
  boolean hasPlace(String id) {
    return ids.contains(id);
  }

  /** The style of the marks of comments. */
  String commentMarkStyle() {
    RunLook base = styles.look(root());
    return styles.character("annotation reference", base.withSize(COMMENT_MARK), base);
  }

  /** The style of the calls of footnotes. */
  String noteCallStyle() {
    RunLook base = styles.look(root());
    return styles.character("Footnote Reference", base.raised(), base);
  }

  /** The number by which the file knows a footnote that is called. */
  int call(Inline.Footnote footnote) {
    notes.add(footnote);
    return notes.size();
  }

  /** The footnotes called so far. */
  List<Inline.Footnote> notes() {
    return List.copyOf(notes);
  }

  /** The text of generated content whose parts are known when the file is written. */
  String generated(List<Value.Part> parts, @Nullable String section, @Nullable String number) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string -> text.append(namedString(string.name()));
        case Value.Counter counter ->
            text.append(
                switch (counter.name()) {
                  case SECTION -> section == null ? "" : section;
                  case TABLE, FIGURE -> number == null ? "" : number;
                  case PAGE, PAGES -> "";
                });
      }
    }
    return text.toString();
  }

  /** A named string of the document, or one of its labels: {@code label-table}. */
  String namedString(String name) {
    String own = metadata().string(name);
    if (own.isEmpty() && name.startsWith("label-")) {
      for (Label label : Label.values()) {
        if (label.messageKey().equals("label." + name.substring("label-".length()))) {
          return metadata().label(label);
        }
      }
    }
    return own;
  }
}
