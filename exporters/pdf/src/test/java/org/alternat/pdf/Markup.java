package org.alternat.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.document.Table.Scope;

/** Short names for the nodes that tests build documents from. */
final class Markup {
  private Markup() {}

  static Document document(Block... blocks) {
    Metadata metadata = Metadata.of("A title", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, SampleStyle.brief(), List.of(blocks));
  }

  static Inline t(String text) {
    return new Inline.Text(text);
  }

  static Inline strong(String text) {
    return new Inline.Styled(Attributes.NONE, Emphasis.STRONG, List.of(t(text)));
  }

  static Inline sup(String text) {
    return new Inline.Styled(Attributes.NONE, Emphasis.SUPERSCRIPT, List.of(t(text)));
  }

  static Inline note(String id, String text) {
    return new Inline.Footnote(Attributes.ofId(id), List.of(t(text)));
  }

  static Inline call(String id) {
    return new Inline.Reference(Attributes.NONE, id);
  }

  static Block.Paragraph p(String text) {
    return p("", t(text));
  }

  static Block.Paragraph p(String className, Inline... content) {
    Attributes attributes = className.isEmpty() ? Attributes.NONE : Attributes.ofClass(className);
    return new Block.Paragraph(attributes, List.of(content));
  }

  static Block.Section section(String id, String title, Block... content) {
    return new Block.Section(
        Attributes.ofId(id), List.of(t(title)), List.of(content), java.util.Set.of());
  }

  static Block.Item item(Inline... content) {
    return new Block.Item(Attributes.NONE, List.of(p("", content)));
  }

  static Block.ItemList ul(Block.Item... items) {
    return new Block.ItemList(Attributes.NONE, false, 1, List.of(items));
  }

  static Block.Entry entry(String term, String description) {
    return new Block.Entry(
        new Block.Term(Attributes.NONE, List.of(t(term))),
        new Block.Description(Attributes.NONE, List.of(p(description))));
  }

  static Table table(String id, String caption, List<Table.Row> head, List<Table.Row> body) {
    return new Table(Attributes.ofId(id), List.of(t(caption)), head, body, List.of());
  }

  static Table.Row row(Table.Cell... cells) {
    return new Table.Row(Attributes.NONE, List.of(cells));
  }

  static Table.Cell th(String text) {
    return cell(true, Scope.COLUMN, 1, 1, t(text));
  }

  static Table.Cell rowHead(String text) {
    return cell(true, Scope.ROW, 1, 1, t(text));
  }

  static Table.Cell td(Inline... content) {
    return cell(false, Scope.COLUMN, 1, 1, content);
  }

  static Table.Cell span(int columns, Inline... content) {
    return cell(false, Scope.COLUMN, columns, 1, content);
  }

  static Table.Cell cell(
      boolean header, Scope scope, int columns, int rows, Inline... content) {
    List<Block> blocks = content.length == 0 ? List.of() : List.of(p("", content));
    return new Table.Cell(Attributes.NONE, header, scope, columns, rows, blocks);
  }
}
