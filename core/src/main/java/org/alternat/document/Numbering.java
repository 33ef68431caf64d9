package org.alternat.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a document's sections, tables, figures and footnotes have, found in one pass
 * before anything is written.
 *
 * @since 1.0
 */
public final class Numbering {
  /** The number of what is in a section without number; sections do not stand elsewhere. */
  private static final List<Integer> UNNUMBERED = List.of(-1);

  private final Metadata metadata;
  private final Map<String, List<Integer>> sections = new HashMap<>();
  private final Map<String, String> sectionTitles = new HashMap<>();
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<String, Integer> figures = new HashMap<>();
  private final Map<String, Integer> footnotes = new HashMap<>();
  private final List<Inline.Footnote> footnotesInOrder = new ArrayList<>();

  private Numbering(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Numbers a document; call it on the document that {@link Document#forFormat} gave. */
  public static Numbering of(Document document) {
    Numbering numbering = new Numbering(document.metadata());
    numbering.number(document.content(), List.of());
    return numbering;
  }

  /**
   * The number of a section from the outermost level on: {@code [2, 1]} is 2.1. A section whose
   * class is {@code unnumbered} is not counted and has none; nor has what is inside it.
   */
  public Optional<List<Integer>> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The number of a table with a caption. */
  public Optional<Integer> table(String id) {
    return Optional.ofNullable(tables.get(id));
  }

  /** The number of a figure with a caption. */
  public Optional<Integer> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** The number of a footnote. */
  public Optional<Integer> footnote(String id) {
    return Optional.ofNullable(footnotes.get(id));
  }

  /** All footnotes in the order of their numbers. */
  public List<Inline.Footnote> footnotes() {
    return List.copyOf(footnotesInOrder);
  }

  /**
   * What a cross-reference prints: "Table 2", "Figure 1", the title of a section, the number of a
   * footnote.
   *
   * @return empty when the document has no such target; the exporter reports that
   */
  public Optional<String> referenceText(String targetId) {
    return table(targetId)
        .map(n -> metadata.label(Label.TABLE) + "\u00A0" + n)
        .or(() -> figure(targetId).map(n -> metadata.label(Label.FIGURE) + "\u00A0" + n))
        .or(() -> Optional.ofNullable(sectionTitles.get(targetId)))
        .or(() -> footnote(targetId).map(String::valueOf));
  }

  private void number(List<Block> blocks, List<Integer> parent) {
    int counted = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> {
          if (isCounted(section, parent)) {
            counted++;
          }
          numberSection(section, parent, counted);
        }
        case Table table -> numberTable(table);
        case Block.Figure figure -> numberFigure(figure);
        case Block.DescriptionList list -> numberEntries(list);
        case Block.Paragraph paragraph -> numberFootnotes(paragraph.content());
        case Block other -> {
          Walk.lines(other).forEach(this::numberFootnotes);
          number(Walk.children(other), UNNUMBERED);
        }
      }
    }
  }

  private static boolean isCounted(Block.Section section, List<Integer> parent) {
    return !parent.equals(UNNUMBERED) && !section.attributes().hasClass("unnumbered");
  }

  private void numberSection(Block.Section section, List<Integer> parent, int ordinal) {
    String id = section.attributes().id();
    sectionTitles.put(id, Walk.text(section.title()));
    numberFootnotes(section.title());
    List<Integer> number = UNNUMBERED;
    if (isCounted(section, parent)) {
      number = new ArrayList<>(parent);
      number.add(ordinal);
      sections.put(id, List.copyOf(number));
    }
    number(section.content(), number);
  }

  private void numberTable(Table table) {
    if (!table.caption().isEmpty()) {
      tables.put(table.attributes().id(), tables.size() + 1);
    }
    numberFootnotes(table.caption());
    for (Table.Part part : Table.Part.values()) {
      for (Table.Row row : table.rows(part)) {
        row.cells().forEach(cell -> number(cell.content(), UNNUMBERED));
      }
    }
  }

  /** The caption of a figure stands below it, so its footnotes come after those of its data. */
  private void numberFigure(Block.Figure figure) {
    number(Walk.children(figure), UNNUMBERED);
    numberFootnotes(figure.caption());
    if (!figure.caption().isEmpty()) {
      figures.put(figure.attributes().id(), figures.size() + 1);
    }
  }

  private void numberEntries(Block.DescriptionList list) {
    for (Block.Entry entry : list.entries()) {
      numberFootnotes(entry.term().content());
      number(entry.description().content(), UNNUMBERED);
    }
  }

  private void numberFootnotes(List<Inline> line) {
    for (Inline inline : line) {
      if (inline instanceof Inline.Footnote note) {
        footnotesInOrder.add(note);
        footnotes.put(note.attributes().id(), footnotesInOrder.size());
      }
      numberFootnotes(Walk.content(inline));
    }
  }
}
