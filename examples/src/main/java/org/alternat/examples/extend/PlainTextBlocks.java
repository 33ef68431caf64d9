package org.alternat.examples.extend;

import java.util.List;
import java.util.stream.Collectors;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Node;
import org.alternat.document.Numbering;
import org.alternat.document.Table;
import org.alternat.export.ExportReport;

/** The blocks of a document as lines; each switch names every node, so that none is forgotten. */
final class PlainTextBlocks {
  private static final String INDENT = "  ";

  private final Document document;
  private final Numbering numbering;
  private final ExportReport.Collector losses;
  private final StringBuilder text = new StringBuilder();

  PlainTextBlocks(Document document, ExportReport.Collector losses) {
    this.document = document;
    this.numbering = Numbering.of(document);
    this.losses = losses;
  }

  /** The whole text; the marking stands above and below it. */
  String text() {
    marking();
    blocks(document.content(), "", 1);
    List<Inline.Footnote> notes = numbering.footnotes();
    if (!notes.isEmpty()) {
      heading(document.metadata().label(Label.NOTES), '-');
      for (int i = 0; i < notes.size(); i++) {
        line("", "[" + (i + 1) + "] " + words(notes.get(i).content()));
      }
      text.append('\n');
    }
    marking();
    return text.toString();
  }

  private void marking() {
    String marking = document.metadata().marking();
    if (!marking.isEmpty()) {
      paragraph("", marking);
    }
  }

  private void blocks(List<Block> blocks, String indent, int depth) {
    blocks.forEach(block -> block(block, indent, depth));
  }

  private void block(Block block, String indent, int depth) {
    switch (block) {
      case Block.Section section -> section(section, indent, depth);
      case Block.Title title -> heading(words(title.content()), '=');
      case Block.Paragraph paragraph -> paragraph(indent, words(paragraph.content()));
      case Block.ItemList list -> list(list, indent, depth);
      case Block.DescriptionList list -> list.entries().forEach(e -> entry(e, indent, depth));
      case Table table -> table(table, indent);
      case Block.Figure figure -> figure(figure, indent);
      case Block.Quotation quotation -> blocks(quotation.content(), indent + "> ", depth);
      case Block.Callout callout -> blocks(callout.content(), indent + "| ", depth);
      case Block.ContentsList contents -> lost(contents, "the list of contents is left out");
      case Block.Rule rule -> paragraph(indent, "* * *");
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void section(Block.Section section, String indent, int depth) {
    String number =
        numbering
            .section(section.attributes().id())
            .map(n -> n.stream().map(String::valueOf).collect(Collectors.joining(".")) + " ")
            .orElse("");
    heading(number + words(section.title()), depth == 1 ? '-' : '.');
    blocks(section.content(), indent, depth + 1);
  }

  private void list(Block.ItemList list, String indent, int depth) {
    for (int i = 0; i < list.items().size(); i++) {
      String sign = list.ordered() ? (list.start() + i) + ". " : "- ";
      item(sign, list.items().get(i).content(), indent, depth);
    }
  }

  private void entry(Block.Entry entry, String indent, int depth) {
    item(words(entry.term().content()) + ": ", entry.description().content(), indent, depth);
  }

  /** Blocks behind a sign, with which the first line begins. */
  private void item(String sign, List<Block> content, String indent, int depth) {
    int start = text.length();
    blocks(content, indent + INDENT, depth);
    text.insert(start, indent + sign);
    int begin = start + indent.length() + sign.length();
    boolean line = text.indexOf(indent + INDENT, begin) == begin;
    text.replace(begin, line ? begin + indent.length() + INDENT.length() : begin, line ? "" : "\n");
  }

  private void table(Table table, String indent) {
    if (!table.caption().isEmpty()) {
      String number = numbering.referenceText(table.attributes().id()).orElse("");
      line(indent, number + ": " + words(table.caption()));
    }
    for (Table.Part part : Table.Part.values()) {
      table.rows(part).forEach(row -> line(indent, row(row)));
    }
    text.append('\n');
  }

  private String row(Table.Row row) {
    return row.cells().stream().map(this::cell).collect(Collectors.joining(" | "));
  }

  /** The lines of a cell on one line. */
  private String cell(Table.Cell cell) {
    int start = text.length();
    blocks(cell.content(), "", 1);
    String words = text.substring(start).strip().replaceAll("\\s*\\n\\s*", " / ");
    text.setLength(start);
    return words;
  }

  private void figure(Block.Figure figure, String indent) {
    switch (figure.graphic()) {
      case Graphic.Image image -> {
        lost(image, "words stand for a picture");
        paragraph(indent, "[" + image.alternativeText() + "]");
      }
      case Graphic.Chart chart -> {
        lost(chart, "a table stands for a chart");
        paragraph(indent, "[" + chart.alternativeText() + "]");
        table(chart.data(), indent);
      }
    }
    if (!figure.caption().isEmpty()) {
      String number = numbering.referenceText(figure.attributes().id()).orElse("");
      paragraph(indent, number + ": " + words(figure.caption()));
    }
  }

  private String words(List<Inline> inlines) {
    return inlines.stream().map(this::words).collect(Collectors.joining());
  }

  private String words(Inline inline) {
    return switch (inline) {
      case Inline.Text characters -> characters.characters();
      case Inline.Styled styled -> words(styled.content());
      case Inline.Span span -> words(span.content());
      case Inline.Link link ->
          words(link.content()) + (link.targetId().isEmpty() ? " <" + link.target() + ">" : "");
      case Inline.Reference reference -> reference(reference);
      case Inline.LineBreak lineBreak -> "\n";
      case Inline.Abbreviation abbreviation -> words(abbreviation.content());
      case Inline.Time time -> words(time.content());
      case Inline.Data data -> words(data.content());
      case Inline.Footnote note -> "[" + number(note.attributes().id()) + "]";
    };
  }

  private String reference(Inline.Reference reference) {
    String id = reference.targetId();
    if (numbering.footnote(id).isPresent()) {
      return "[" + number(id) + "]";
    }
    return numbering
        .referenceText(id)
        .orElseGet(() -> {
          lost(reference, "there is no \"" + id + "\" to refer to");
          return "";
        });
  }

  private int number(String footnote) {
    return numbering.footnote(footnote).orElse(0);
  }

  private void heading(String words, char sign) {
    String title = words.replace('\n', ' ');
    text.append(title).append('\n');
    text.append(String.valueOf(sign).repeat(title.codePointCount(0, title.length())))
        .append("\n\n");
  }

  private void paragraph(String indent, String words) {
    line(indent, words);
    text.append('\n');
  }

  private void line(String indent, String words) {
    words.lines().forEach(l -> text.append(indent).append(l).append('\n'));
  }

  private void lost(Node node, String what) {
    losses.lost(node.attributes().origin(), what);
  }
}
