package org.alternat.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Metadata;
import org.alternat.document.Node;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Part;
import org.alternat.document.Table.Row;

/**
 * Writes a document as the markup that a template would have written, one block a line. What the
 * markup cannot say, such as control characters or dangling references, is for the parser to
 * refuse.
 */
public final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();

  private MarkupWriter() {}

  /** The markup; a document without a title is given that of its metadata. */
  public static String write(Document document) {
    MarkupWriter writer = new MarkupWriter();
    writer.article(document);
    return writer.out.toString();
  }

  private void article(Document document) {
    Metadata m = document.metadata();
    out.append("<article lang=\"").append(m.language().toLanguageTag()).append('"');
    attribute("dir", m.direction().name().toLowerCase(Locale.ROOT));
    attribute("data-as-of", m.asOf().toString());
    optional("data-marking", m.marking());
    optional("data-subject", m.subject());
    optional("data-author", m.author());
    optional("data-keywords", String.join(", ", m.keywords()));
    optional("data-page-limit", m.pageLimit() == 0 ? "" : String.valueOf(m.pageLimit()));
    m.strings().forEach((name, value) -> attribute("data-" + name, value));
    out.append('>');
    if (document.title().isEmpty()) {
      line(1);
      out.append("<h1>").append(escaped(m.title())).append("</h1>");
    }
    blocks(document.content(), 1);
    line(0);
    out.append("</article>\n");
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(b -> block(b, depth));
  }

  private void block(Block block, int depth) {
    line(depth);
    switch (block) {
      case Block.Section s -> {
        open("section", s);
        optional("data-for", s.formats().stream().sorted().collect(Collectors.joining(" ")));
        out.append('>');
        line(depth + 1);
        out.append("<h1>").append(inlines(s.title())).append("</h1>");
        blocks(s.content(), depth + 1);
        end("section", depth);
      }
      case Block.Title t -> element("h1", t, inlines(t.content()));
      case Block.Paragraph p -> element("p", p, inlines(p.content()));
      case Block.ItemList l -> itemList(l, depth);
      case Block.DescriptionList l -> descriptionList(l, depth);
      case Table t -> table(t, depth, "", "");
      case Block.Figure f -> figure(f, depth);
      case Block.Quotation q -> container("blockquote", q, q.content(), depth);
      case Block.Callout c -> container("aside", c, c.content(), depth);
      case Block.ContentsList c -> {
        open("nav", c);
        attribute("data-depth", String.valueOf(c.depth()));
        out.append("><p>").append(inlines(c.title())).append("</p></nav>");
      }
      case Block.Rule r -> {
        open("hr", r);
        out.append("/>");
      }
      case Block.PageBreak p -> out.append("<hr class=\"page-break\"/>");
    }
  }

  private void itemList(Block.ItemList list, int depth) {
    open(list.element(), list);
    if (list.start() != 1) {
      attribute("start", String.valueOf(list.start()));
    }
    out.append('>');
    for (Block.Item item : list.items()) {
      line(depth + 1);
      flow("li", item, "", item.content(), depth + 1);
    }
    end(list.element(), depth);
  }

  private void descriptionList(Block.DescriptionList list, int depth) {
    open("dl", list);
    out.append('>');
    for (Block.Entry entry : list.entries()) {
      line(depth + 1);
      element("dt", entry.term(), inlines(entry.term().content()));
      line(depth + 1);
      flow("dd", entry.description(), "", entry.description().content(), depth + 1);
    }
    end("dl", depth);
  }

  private void table(Table table, int depth, String chart, String alternativeText) {
    open("table", table);
    optional("data-chart", chart);
    optional("data-alt", alternativeText);
    out.append('>');
    if (!table.caption().isEmpty()) {
      line(depth + 1);
      out.append("<caption>").append(inlines(table.caption())).append("</caption>");
    }
    for (Part part : Part.values()) {
      if (!table.rows(part).isEmpty()) {
        line(depth + 1);
        out.append('<').append(part.element()).append('>');
        table.rows(part).forEach(r -> row(r, part, depth + 2));
        end(part.element(), depth + 1);
      }
    }
    end("table", depth);
  }

  private void row(Row row, Part part, int depth) {
    line(depth);
    open("tr", row);
    out.append('>');
    for (Cell cell : row.cells()) {
      line(depth + 1);
      flow(cell.element(), cell, cellAttributes(cell, part), cell.content(), depth + 1);
    }
    end("tr", depth);
  }

  private static String cellAttributes(Cell cell, Part part) {
    Table.Scope usual = part == Part.HEAD ? Table.Scope.COLUMN : Table.Scope.ROW;
    String scope = cell.scope() == Table.Scope.COLUMN ? "col" : "row";
    return (cell.header() && cell.scope() != usual ? " scope=\"" + scope + "\"" : "")
        + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "")
        + (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "");
  }

  private void figure(Block.Figure figure, int depth) {
    open("figure", figure);
    out.append('>');
    line(depth + 1);
    switch (figure.graphic()) {
      case Graphic.Image i -> {
        open("img", i);
        attribute("src", i.picture().toString().replace(' ', '-'));
        attribute("alt", i.alternativeText());
        out.append("/>");
      }
      case Graphic.Chart c ->
          table(c.data(), depth + 1, c.kind().name().toLowerCase(Locale.ROOT), c.alternativeText());
    }
    if (!figure.caption().isEmpty()) {
      line(depth + 1);
      out.append("<figcaption>").append(inlines(figure.caption())).append("</figcaption>");
    }
    end("figure", depth);
  }

  private void container(String name, Node node, List<Block> content, int depth) {
    open(name, node);
    out.append('>');
    blocks(content, depth + 1);
    end(name, depth);
  }

  /** A lone plain paragraph is written as bare text. */
  private void flow(String name, Node node, String more, List<Block> content, int depth) {
    open(name, node);
    out.append(more).append('>');
    if (content.size() == 1
        && content.getFirst() instanceof Block.Paragraph p
        && attributes(p.attributes(), "").isEmpty()) {
      out.append(inlines(p.content())).append("</").append(name).append('>');
    } else {
      blocks(content, depth + 1);
      end(name, depth);
    }
  }

  private void element(String name, Node node, String content) {
    open(name, node);
    out.append('>').append(content).append("</").append(name).append('>');
  }

  private void open(String name, Node node) {
    out.append('<').append(name).append(attributes(node.attributes(), ""));
  }

  private void end(String name, int depth) {
    line(depth);
    out.append("</").append(name).append('>');
  }

  private void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void optional(String name, String value) {
    if (!value.isEmpty()) {
      attribute(name, value);
    }
  }

  private void attribute(String name, String value) {
    out.append(attributeText(name, value));
  }

  private static String attributes(Attributes a, String moreClasses) {
    StringBuilder text = new StringBuilder();
    String classes = (moreClasses + " " + String.join(" ", a.classes())).strip();
    text.append(a.id().isEmpty() ? "" : attributeText("id", a.id()));
    text.append(classes.isEmpty() ? "" : attributeText("class", classes));
    a.ownLanguage().ifPresent(l -> text.append(attributeText("lang", l.toLanguageTag())));
    if (a.direction() != null) {
      text.append(attributeText("dir", a.direction().name().toLowerCase(Locale.ROOT)));
    }
    return text.toString();
  }

  private static String attributeText(String name, String value) {
    return " " + name + "=\"" + escaped(value).replace("\"", "&quot;") + "\"";
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(MarkupWriter::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text t -> escaped(t.characters());
      case Inline.Styled s -> group(s, "", s.content());
      case Inline.Span s -> group(s, "", s.content());
      case Inline.Link l -> group(l, attributeText("href", l.target()), l.content());
      case Inline.Reference r -> group(r, attributeText("href", "#" + r.targetId()), List.of());
      case Inline.LineBreak b -> "<br" + attributes(b.attributes(), "") + "/>";
      case Inline.Abbreviation a -> group(a, attributeText("title", a.expansion()), a.content());
      case Inline.Time t -> group(t, attributeText("datetime", t.datetime()), t.content());
      case Inline.Data d -> {
        String unit = d.unit().isEmpty() ? "" : attributeText("data-unit", d.unit());
        yield group(d, attributeText("value", d.value().toPlainString()) + unit, d.content());
      }
      case Inline.Footnote f -> {
        String own = f.attributes().hasClass("footnote") ? "" : "footnote";
        String attributes = attributes(f.attributes(), own);
        yield "<span" + attributes + ">" + inlines(f.content()) + "</span>";
      }
    };
  }

  private static String group(Inline inline, String more, List<Inline> content) {
    String start = "<" + inline.element() + attributes(inline.attributes(), "") + more;
    return content.isEmpty()
        ? start + "/>"
        : start + ">" + inlines(content) + "</" + inline.element() + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
