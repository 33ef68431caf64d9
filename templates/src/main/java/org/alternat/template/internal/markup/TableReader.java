package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Element;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;
import org.alternat.document.TableGrid;

/** Turns table elements into tables. */
final class TableReader {
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 100_000;

  private final AttributeReader attributes;
  private final BlockReader blocks;
  private final MarkupProblems problems;

  TableReader(AttributeReader attributes, BlockReader blocks, MarkupProblems problems) {
    this.attributes = attributes;
    this.blocks = blocks;
    this.problems = problems;
  }

  /** A table that stands by itself. */
  Optional<Block> table(MarkupNode.Tag tag) {
    for (String name : List.of("data-chart", "data-alt")) {
      if (tag.attribute(name).isPresent()) {
        problems.error(tag, name + " is for the table of a <figure>", "put it in a <figure>");
      }
    }
    return read(tag).map(t -> t);
  }

  /** A table or the data of a chart; empty when its cells are no rectangle, which is reported. */
  Optional<Table> read(MarkupNode.Tag tag) {
    order(tag);
    Attributes own = attributes.read(tag);
    List<Inline> caption = caption(tag);
    List<Row> head = rows(parts(tag, Element.THEAD), true);
    List<Row> body = rows(bodyRows(tag), false);
    List<Row> foot = rows(parts(tag, Element.TFOOT), false);
    Optional<TableGrid.Fault> fault = TableGrid.fault(head, body, foot);
    if (fault.isPresent()) {
      if (!tag.damaged()) {
        problems.error(
            fault.get().row().map(r -> r.attributes().origin()).orElse(tag.origin()),
            fault.get().message(),
            "");
      }
      return Optional.empty();
    }
    Table table = new Table(own, caption, head, body, foot);
    headers(tag, table);
    return Optional.of(table);
  }

  private void order(MarkupNode.Tag tag) {
    List<Element> order = List.of(Element.CAPTION, Element.THEAD, Element.TBODY, Element.TFOOT);
    int reached = 0;
    for (MarkupNode.Tag part : tag.tags()) {
      Element element = part.element() == Element.TR ? Element.TBODY : part.element();
      int place = order.indexOf(element);
      if (place >= 0 && place < reached) {
        problems.error(
            part, part + " comes too late", "the order is caption, thead, tbody or tr, tfoot");
      }
      boolean single = element != Element.TBODY && tag.children(element).indexOf(part) > 0;
      if (single) {
        problems.error(part, "a table has one " + part, "");
      }
      reached = Math.max(reached, place);
    }
  }

  private List<Inline> caption(MarkupNode.Tag tag) {
    List<MarkupNode.Tag> captions = tag.children(Element.CAPTION);
    return captions.isEmpty() ? List.of() : blocks.words(captions.getFirst());
  }

  private static List<MarkupNode.Tag> parts(MarkupNode.Tag table, Element part) {
    return table.children(part).stream().flatMap(p -> p.children(Element.TR).stream()).toList();
  }

  private static List<MarkupNode.Tag> bodyRows(MarkupNode.Tag table) {
    return table.tags().stream()
        .flatMap(t ->
            switch (t.element()) {
              case TR -> Stream.of(t);
              case TBODY -> t.children(Element.TR).stream();
              default -> Stream.<MarkupNode.Tag>of();
            })
        .toList();
  }

  private List<Row> rows(List<MarkupNode.Tag> tags, boolean head) {
    List<Row> rows = new ArrayList<>();
    for (MarkupNode.Tag tag : tags) {
      List<Cell> cells =
          tag.tags().stream()
              .filter(t -> t.element() == Element.TH || t.element() == Element.TD)
              .map(t -> cell(t, head))
              .toList();
      rows.add(new Row(attributes.read(tag), cells));
    }
    return rows;
  }

  private Cell cell(MarkupNode.Tag tag, boolean head) {
    return new Cell(
        attributes.read(tag),
        tag.element() == Element.TH,
        scope(tag, head),
        attributes.positive(tag, "colspan", MOST_COLUMNS),
        attributes.positive(tag, "rowspan", MOST_ROWS),
        blocks.flow(tag));
  }

  private Scope scope(MarkupNode.Tag tag, boolean head) {
    return switch (tag.attributes().getOrDefault("scope", "")) {
      case "col" -> Scope.COLUMN;
      case "row" -> Scope.ROW;
      case String other -> {
        if (tag.element() == Element.TH && tag.attribute("scope").isPresent()) {
          problems.error(tag, "scope=\"" + other + "\" is not known", "allowed: col row");
        }
        yield head ? Scope.COLUMN : Scope.ROW;
      }
    };
  }

  /** Without header cells a table cannot be followed by ear (WCAG 2.2, 1.3.1). */
  private void headers(MarkupNode.Tag tag, Table table) {
    boolean inHead = table.head().stream().flatMap(r -> r.cells().stream()).anyMatch(Cell::header);
    boolean inFirstColumn =
        TableGrid.of(table).placements().stream()
            .flatMap(List::stream)
            .anyMatch(p -> p.column() == 0 && p.cell().header());
    if (!inHead && !inFirstColumn) {
      headersMissing(tag.origin(), problems);
    }
  }

  /** Says that a table has no header cells. */
  static void headersMissing(Origin table, MarkupProblems problems) {
    problems.error(
        table, "a table needs header cells", "write <th> in <thead> or in the first column");
  }
}
