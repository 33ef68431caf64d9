package org.alternat.xlsx.internal.plan;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Table;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;

/** Reads blocks as the lines of one cell: what stands in the cells of a table. */
final class BlockText {
  private static final String INDENT = "\u00A0\u00A0\u00A0";

  private final PlanContext context;

  BlockText(PlanContext context) {
    this.context = context;
  }

  /** The blocks, one below the other. */
  ReadText read(List<Block> blocks, ComputedStyle style) {
    ReadText all = ReadText.EMPTY;
    for (Block block : blocks) {
      all = below(all, block(block, style), style);
    }
    return all;
  }

  private ReadText below(ReadText upper, ReadText lower, ComputedStyle style) {
    return upper.then(lower, plain("\n", style));
  }

  private RichText plain(String text, ComputedStyle style) {
    return RichText.of(text, context.looks().font(style));
  }

  private ReadText block(Block block, ComputedStyle around) {
    ComputedStyle style = around.child(block.element(), block.attributes().classes());
    return switch (block) {
      case Block.Paragraph p -> InlineReader.read(p.content(), style, context);
      case Block.Title t -> InlineReader.read(t.content(), style, context);
      case Block.Section s ->
          below(InlineReader.read(s.title(), style, context), read(s.content(), style), style);
      case Block.ItemList list -> list(list, style);
      case Block.DescriptionList list -> descriptions(list, style);
      case Table table -> table(table, style);
      case Block.Figure figure -> figure(figure, style);
      case Block.Quotation quotation -> read(quotation.content(), style);
      case Block.Callout callout -> read(callout.content(), style);
      case Block.ContentsList contents -> {
        context
            .report()
            .lost(contents.attributes().origin(), "a contents list within a cell is left out");
        yield InlineReader.read(contents.title(), style, context);
      }
      case Block.Rule rule -> {
        context.report().lost(rule.attributes().origin(), "a line within a cell is left out");
        yield ReadText.EMPTY;
      }
      case Block.PageBreak pageBreak -> {
        context
            .report()
            .lost(pageBreak.attributes().origin(), "a page break within a cell is left out");
        yield ReadText.EMPTY;
      }
    };
  }

  private ReadText list(Block.ItemList list, ComputedStyle style) {
    ReadText all = ReadText.EMPTY;
    int number = list.start();
    for (Block.Item item : list.items()) {
      ComputedStyle itemStyle = style.child("li", item.attributes().classes());
      ReadText content = indented(read(item.content(), itemStyle));
      RichText marker = plain(ListMarkers.of(list, number++, itemStyle), itemStyle);
      all = below(all, content.after(marker), style);
    }
    return all;
  }

  /** Moves all lines but the first to where the text of a list's item begins. */
  private static ReadText indented(ReadText text) {
    List<RichText.Run> runs =
        text.text().runs().stream()
            .map(r -> new RichText.Run(r.text().replace("\n", "\n" + INDENT), r.font()))
            .toList();
    return new ReadText(new RichText(runs), text.link(), text.notes(), text.expansions());
  }

  private ReadText descriptions(Block.DescriptionList list, ComputedStyle style) {
    ReadText all = ReadText.EMPTY;
    for (Block.Entry entry : list.entries()) {
      ComputedStyle term = style.child("dt", entry.term().attributes().classes());
      ComputedStyle words = style.child("dd", entry.description().attributes().classes());
      ReadText line = InlineReader.read(entry.term().content(), term, context);
      ReadText description = read(entry.description().content(), words);
      all = below(all, line.then(description, plain(" – ", words)), style);
    }
    return all;
  }

  private ReadText table(Table table, ComputedStyle style) {
    context
        .report()
        .lost(
            table.attributes().origin(),
            "a table within a cell is written as lines, its cells set apart by |");
    ReadText all = caption(table, style);
    for (Table.Part part : Table.Part.values()) {
      ComputedStyle partStyle = style.child(part.element());
      for (Table.Row row : table.rows(part)) {
        ComputedStyle rowStyle = partStyle.child("tr", row.attributes().classes());
        ReadText line = ReadText.EMPTY;
        for (Table.Cell cell : row.cells()) {
          ComputedStyle cellStyle = rowStyle.child(cell.element(), cell.attributes().classes());
          line = line.then(read(cell.content(), cellStyle), plain(" | ", rowStyle));
        }
        all = below(all, line, style);
      }
    }
    return all;
  }

  private ReadText caption(Table table, ComputedStyle style) {
    return table.caption().isEmpty()
        ? ReadText.EMPTY
        : Captions.of(table, style.child("caption"), context);
  }

  private ReadText figure(Block.Figure figure, ComputedStyle style) {
    String origin = "within a cell is written as its words";
    ReadText content =
        switch (figure.graphic()) {
          case Graphic.Image image -> {
            context.report().lost(image.attributes().origin(), "a picture " + origin);
            yield words(image.alternativeText(), style);
          }
          case Graphic.Chart chart -> {
            context.report().lost(chart.attributes().origin(), "a chart " + origin);
            yield below(words(chart.alternativeText(), style), table(chart.data(), style), style);
          }
        };
    return figure.caption().isEmpty()
        ? content
        : below(content, Captions.of(figure, style.child("figcaption"), context), style);
  }

  private ReadText words(String text, ComputedStyle style) {
    FontLook font = context.looks().font(style);
    return ReadText.EMPTY.after(RichText.of(text, font));
  }
}
