package org.alternat.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Part;
import org.alternat.document.Table.Row;

/**
 * The canonical text of a tree: one element a line, two blanks of indentation, what has its default
 * value unprinted, origins left out, invisible characters escaped.
 */
final class DocumentDump {
  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  static String of(Document document) {
    DocumentDump dump = new DocumentDump();
    dump.metadata(document.metadata(), document.styleSheet().root().classes());
    dump.blocks(document.content(), 0);
    document.attachments().forEach(a -> dump.line(0, "attachment " + a));
    document
        .remarks()
        .forEach(r -> dump.line(0, "remark #" + r.targetId() + " " + quote(r.text())));
    return dump.out.toString();
  }

  static String ofBlocks(List<Block> blocks) {
    DocumentDump dump = new DocumentDump();
    dump.blocks(blocks, 0);
    return dump.out.toString();
  }

  private void metadata(Metadata m, List<String> classes) {
    String dotted = classes.stream().map(c -> "." + c).collect(Collectors.joining());
    String rtl = m.direction() == Direction.RTL ? " rtl" : "";
    line(0, "document" + dotted + " " + m.language().toLanguageTag() + rtl + " as-of " + m.asOf());
    line(1, "title " + quote(m.title()));
    optional("subject", m.subject());
    optional("author", m.author());
    optional("keywords", String.join(", ", m.keywords()));
    optional("marking", m.marking());
    optional("page-limit", m.pageLimit() == 0 ? "" : String.valueOf(m.pageLimit()));
    for (Map.Entry<String, String> string : m.strings().entrySet()) {
      line(1, "string " + string.getKey() + " " + quote(string.getValue()));
    }
  }

  private void optional(String name, String value) {
    if (!value.isEmpty()) {
      line(1, name + " " + quote(value));
    }
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(b -> block(b, depth));
  }

  private void block(Block block, int depth) {
    String attributes = attributes(block.attributes());
    switch (block) {
      case Block.Section s -> {
        String formats =
            s.formats().isEmpty()
                ? ""
                : " for " + String.join(",", s.formats().stream().sorted().toList());
        line(depth, "section" + attributes + formats + inlines(s.title()));
        blocks(s.content(), depth + 1);
      }
      case Block.Title t -> line(depth, "title" + attributes + inlines(t.content()));
      case Block.Paragraph p -> line(depth, "p" + attributes + inlines(p.content()));
      case Block.ItemList l -> itemList(l, attributes, depth);
      case Block.DescriptionList l -> {
        line(depth, "dl" + attributes);
        l.entries().forEach(e -> entry(e, depth + 1));
      }
      case Table t -> table("table", t, depth);
      case Block.Figure f -> figure(f, attributes, depth);
      case Block.Quotation q -> container("blockquote", attributes, q.content(), depth);
      case Block.Callout c -> container("aside", attributes, c.content(), depth);
      case Block.ContentsList c ->
          line(depth, "contents" + attributes + " depth " + c.depth() + inlines(c.title()));
      case Block.Rule r -> line(depth, "rule" + attributes);
      case Block.PageBreak p -> line(depth, "page-break");
    }
  }

  private void container(String name, String attributes, List<Block> content, int depth) {
    line(depth, name + attributes);
    blocks(content, depth + 1);
  }

  private void itemList(Block.ItemList list, String attributes, int depth) {
    String start = list.start() == 1 ? "" : " start " + list.start();
    line(depth, (list.ordered() ? "ol" : "ul") + attributes + start);
    for (Block.Item item : list.items()) {
      cell("li", item.attributes(), item.content(), depth + 1);
    }
  }

  private void entry(Block.Entry entry, int depth) {
    line(depth, "dt" + attributes(entry.term().attributes()) + inlines(entry.term().content()));
    cell("dd", entry.description().attributes(), entry.description().content(), depth);
  }

  /** A lone plain paragraph stands on the line of what holds it. */
  private void cell(String name, Attributes attributes, List<Block> content, int depth) {
    if (content.size() == 1
        && content.getFirst() instanceof Block.Paragraph p
        && attributes(p.attributes()).isEmpty()) {
      line(depth, name + attributes(attributes) + inlines(p.content()));
    } else {
      container(name, attributes(attributes), content, depth);
    }
  }

  private void figure(Block.Figure figure, String attributes, int depth) {
    line(depth, "figure" + attributes + caption(figure.caption()));
    switch (figure.graphic()) {
      case Graphic.Image i ->
          line(
              depth + 1,
              "img" + attributes(i.attributes()) + " " + i.picture() + alt(i.alternativeText()));
      case Graphic.Chart c ->
          table(
              "chart " + c.kind().name().toLowerCase(Locale.ROOT) + alt(c.alternativeText()),
              c.data(),
              depth + 1);
    }
  }

  private static String alt(String text) {
    return " alt " + quote(text);
  }

  private static String caption(List<Inline> caption) {
    return caption.isEmpty() ? "" : " caption" + inlines(caption);
  }

  private void table(String name, Table table, int depth) {
    line(depth, name + attributes(table.attributes()) + caption(table.caption()));
    for (Part part : Part.values()) {
      if (!table.rows(part).isEmpty()) {
        line(depth + 1, part.element());
        table.rows(part).forEach(r -> row(r, depth + 2));
      }
    }
  }

  private void row(Row row, int depth) {
    line(depth, "tr" + attributes(row.attributes()));
    for (Cell cell : row.cells()) {
      String spans =
          (cell.columnSpan() > 1 ? " colspan " + cell.columnSpan() : "")
              + (cell.rowSpan() > 1 ? " rowspan " + cell.rowSpan() : "");
      String scope = cell.header() && cell.scope() == Table.Scope.ROW ? " row" : "";
      cell(cell.element() + scope + spans, cell.attributes(), cell.content(), depth + 1);
    }
  }

  private static String attributes(Attributes a) {
    StringBuilder text = new StringBuilder();
    a.classes().forEach(c -> text.append('.').append(c));
    if (!a.id().isEmpty()) {
      text.append('#').append(a.id());
    }
    a.ownLanguage().ifPresent(l -> text.append('@').append(l.toLanguageTag()));
    if (a.direction() != null) {
      text.append('!').append(a.direction().name().toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }

  private static String inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(i -> text.append(' ').append(inline(i)));
    return text.toString();
  }

  private static String inline(Inline inline) {
    String attributes = attributes(inline.attributes());
    return switch (inline) {
      case Inline.Text t -> quote(t.characters());
      case Inline.Styled s -> group(s.element() + attributes, s.content());
      case Inline.Span s -> group("span" + attributes, s.content());
      case Inline.Link l -> group("a" + attributes + " " + quote(l.target()), l.content());
      case Inline.Reference r -> "ref" + attributes + " #" + r.targetId();
      case Inline.LineBreak b -> "br";
      case Inline.Abbreviation a ->
          group("abbr" + attributes + " " + quote(a.expansion()), a.content());
      case Inline.Time t -> group("time" + attributes + " " + t.datetime(), t.content());
      case Inline.Data d ->
          group(
              "data" + attributes + " " + d.value().toPlainString() + unit(d.unit()), d.content());
      case Inline.Footnote f -> group("note" + attributes, f.content());
    };
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static String group(String name, List<Inline> content) {
    return name + "(" + inlines(content).strip() + ")";
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  /** The text in quotation marks; what one cannot see or tell apart is escaped. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> appendEscaped(c, quoted));
    return quoted.append('"').toString();
  }

  private static void appendEscaped(int c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        int type = Character.getType(c);
        boolean invisible =
            type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || (type == Character.SPACE_SEPARATOR && c != ' ')
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (invisible) {
          out.append(String.format(Locale.ROOT, "\\u{%x}", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
