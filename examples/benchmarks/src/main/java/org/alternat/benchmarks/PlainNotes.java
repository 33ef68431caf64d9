package org.alternat.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Piece;
import org.alternat.benchmarks.PlainNote.Run;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Numbering;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.jspecify.annotations.Nullable;

/** Makes a document plain. */
public final class PlainNotes {
  private final Numbering numbering;

  /** Whether the format has pages, so that contents lists are shown. */
  private final boolean paged;

  private final List<Block> content;
  private final List<Piece> pieces = new ArrayList<>();

  private PlainNotes(Document shown, boolean paged) {
    this.numbering = Numbering.of(shown);
    this.content = shown.content();
    this.paged = paged;
  }

  /** What a document has for a format. */
  public static PlainNote of(Document document, String formatId) {
    Document shown = document.forFormat(formatId);
    PlainNotes plain = new PlainNotes(shown, formatId.equals("pdf"));
    plain.blocks(shown.content(), 1, false);
    return new PlainNote(
        shown.metadata().title(),
        shown.metadata().language().toLanguageTag(),
        plain.pieces,
        plain.numbering.footnotes().stream().map(n -> plain.runs(n.content(), false)).toList());
  }

  private void blocks(List<Block> blocks, int level, boolean bullet) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> {
          pieces.add(new Heading(level, runs(section.title(), false)));
          blocks(section.content(), level + 1, false);
        }
        case Block.Title title -> pieces.add(new Heading(0, runs(title.content(), false)));
        case Block.Paragraph p -> pieces.add(new Paragraph(bullet, runs(p.content(), false)));
        case Block.ItemList list -> list.items().forEach(i -> blocks(i.content(), level, true));
        case Block.DescriptionList list -> list.entries().forEach(this::entry);
        case Table table -> pieces.add(grid(table));
        case Block.Figure figure -> figure(figure);
        case Block.Quotation quotation -> blocks(quotation.content(), level, bullet);
        case Block.Callout callout -> blocks(callout.content(), level, bullet);
        case Block.ContentsList contents -> contents(contents);
        case Block.Rule rule -> {}
        case Block.PageBreak pageBreak -> {}
      }
    }
  }

  /** The titles alone, without pages. */
  private void contents(Block.ContentsList contents) {
    if (paged) {
      pieces.add(new Paragraph(false, runs(contents.title(), true)));
      for (Block block : content) {
        if (block instanceof Block.Section section) {
          pieces.add(new Paragraph(false, runs(section.title(), false)));
        }
      }
    }
  }

  private void entry(Block.Entry entry) {
    List<Run> line = runs(entry.term().content(), true);
    line.add(new Run(": ", true, false, 0, ""));
    for (Block block : entry.description().content()) {
      Walk.lines(block).forEach(l -> line.addAll(runs(l, false)));
    }
    pieces.add(new Paragraph(false, line));
  }

  private void figure(Block.Figure figure) {
    if (figure.graphic() instanceof Graphic.Chart chart) {
      pieces.add(grid(chart.data()));
    }
    pieces.add(new Paragraph(false, runs(figure.caption(), false)));
  }

  private Grid grid(Table table) {
    int columns = table.columnCount();
    List<List<Cell>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>(row.cells().stream().map(this::cell).toList());
      cells.addAll(
          Collections.nCopies(
              Math.max(0, columns - cells.size()), new Cell(false, List.of(), null)));
      rows.add(List.copyOf(cells));
    }
    return new Grid(runs(table.caption(), false), table.head().size(), rows, widths(rows));
  }

  /** The longest text of each column: long texts are broken, short ones are not. */
  private static List<Float> widths(List<List<Cell>> rows) {
    List<Float> widths = new ArrayList<>();
    for (int c = 0; c < rows.getFirst().size(); c++) {
      int column = c;
      int longest =
          rows.stream()
              .mapToInt(r -> PlainNote.text(r.get(column).runs()).length())
              .max()
              .orElse(0);
      widths.add((float) Math.clamp(longest, 8, 40));
    }
    return widths;
  }

  private Cell cell(Table.Cell cell) {
    List<Run> line = new ArrayList<>();
    for (Block block : cell.content()) {
      Walk.blocks(List.of(block))
          .flatMap(b -> Walk.lines(b).stream())
          .forEach(l -> line.addAll(runs(l, cell.header())));
    }
    return new Cell(cell.header(), List.copyOf(line), value(cell.typedValue().orElse(null)));
  }

  private static @Nullable Object value(@Nullable Inline inline) {
    return switch (inline) {
      case Inline.Time time -> time.day().<Object>map(d -> d).orElse(null);
      case Inline.Data data -> data.value();
      case null, default -> null;
    };
  }

  private List<Run> runs(List<Inline> inlines, boolean bold) {
    List<Run> runs = new ArrayList<>();
    inlines(inlines, new Run("", bold, false, 0, ""), runs);
    return runs;
  }

  /** Adds the characters of inlines, which look as {@code around} does and lead where it leads. */
  private void inlines(List<Inline> inlines, Run around, List<Run> runs) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text t -> runs.add(around.with(t.characters()));
        case Inline.Footnote note -> runs.add(new Run("", false, false, number(note), ""));
        case Inline.Reference r ->
            runs.add(around.with(numbering.referenceText(r.targetId()).orElse("")));
        case Inline.LineBreak b -> runs.add(around.with(" "));
        case Inline.Styled s -> inlines(s.content(), emphasised(around, s.emphasis()), runs);
        case Inline.Span s -> inlines(s.content(), around, runs);
        case Inline.Link l -> inlines(l.content(), linked(around, l), runs);
        case Inline.Abbreviation a -> inlines(a.content(), around, runs);
        case Inline.Time t -> inlines(t.content(), around, runs);
        case Inline.Data d -> inlines(d.content(), around, runs);
      }
    }
  }

  private static Run emphasised(Run around, Emphasis emphasis) {
    boolean italic = emphasis == Emphasis.EMPHASIS || emphasis == Emphasis.CITE;
    return new Run(
        "",
        around.bold() || emphasis == Emphasis.STRONG,
        around.italic() || italic,
        0,
        around.link());
  }

  private static Run linked(Run around, Inline.Link link) {
    String target = link.targetId().isPresent() ? "" : link.target();
    return new Run("", around.bold(), around.italic(), 0, target);
  }

  private int number(Inline.Footnote note) {
    return numbering.footnote(note.attributes().id()).orElseThrow();
  }
}
