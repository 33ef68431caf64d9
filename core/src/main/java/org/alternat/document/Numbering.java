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
    int sectionCount = 0;
    for (Block block : blocks) {
      for (List<Inline> line : ownLines(block)) {
        numberFootnotes(line);
      }
      switch (block) {
        case Block.Section section -> {
          sectionTitles.put(section.attributes().id(), Walk.text(section.title()));
          boolean counted = !parent.equals(UNNUMBERED) && !section.attributes().hasClass("unnumbered");
          List<Integer> number = UNNUMBERED;
          if (counted) {
            sectionCount++;
            number = new ArrayList<>(parent);
            number.add(sectionCount);
            sections.put(section.attributes().id(), List.copyOf(number));
          }
          number(section.content(), number);
        }
        case Table table -> {
          if (!table.caption().isEmpty()) {
            tables.put(table.attributes().id(), tables.size() + 1);
          }
          number(Walk.children(table), parent);
        }
        case Block.Figure figure -> {
          number(Walk.children(figure), parent);
          numberFootnotes(figure.caption());
          if (!figure.caption().isEmpty()) {
            figures.put(figure.attributes().id(), figures.size() + 1);
          }
        }
        case Block.DescriptionList list -> {
          for (Block.Entry entry : list.entries()) {
            numberFootnotes(entry.term().content());
            number(entry.description().content(), parent);
          }
        }
        case Block other -> number(Walk.children(other), parent);
      }
    }
  }

  /** Marks that a section or one around it is not numbered. */
  private static final List<Integer> UNNUMBERED = List.of(-1);

  /** The lines that come before a block's children; those of figures and lists come elsewhere. */
  private static List<List<Inline>> ownLines(Block block) {
    return block instanceof Block.Figure || block instanceof Block.DescriptionList
        ? List.of()
        : Walk.lines(block);
  }

  private void numberFootnotes(List<Inline> line) {
    Walk.within(line)
        .filter(Inline.Footnote.class::isInstance)
        .map(Inline.Footnote.class::cast)
        .forEach(
            note -> {
              footnotesInOrder.add(note);
              footnotes.put(note.attributes().id(), footnotesInOrder.size());
            });
  }
}
