package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Layout.OutlineEntry;
import org.alternat.pdf.internal.page.Page;
import org.alternat.pdf.internal.page.Typefaces;
import org.alternat.style.Color;
import org.alternat.style.PageStyle;

/**
 * Lays a document out: boxes of all blocks, then the lines and rows of one endless column, then
 * pages, each from what came before.
 */
public final class PageLayout {
  private final Typefaces typefaces;
  private final Medium medium;

  /** A layout with fonts; immutable, for many documents and threads. */
  public PageLayout(Typefaces typefaces) {
    this(typefaces, Medium.PAGES);
  }

  /** A layout with fonts for a medium. */
  public PageLayout(Typefaces typefaces, Medium medium) {
    this.typefaces = typefaces;
    this.medium = medium;
  }

  /**
   * Lays a document out.
   *
   * @param document as {@link Document#forFormat} gives it
   * @param losses told what cannot be shown as it is meant
   */
  public Layout layOut(Document document, ExportReport.Collector losses) {
    TextStyles styles = new TextStyles(typefaces, medium, document.metadata().language());
    Composition composition = new Composition(document, styles, losses);
    List<Box> boxes = new BlockComposer(composition).compose();
    List<OutlineEntry> outline = outline(document.content(), composition);
    PageStyle page = document.styleSheet().page();
    Map<String, List<Double>> columnWidths = new HashMap<>();
    List<Item> column =
        Column.set(
            boxes,
            page,
            (table, widths) -> columnWidths.put(table, Arrays.stream(widths).boxed().toList()));
    Color usual = NoteComposer.style(composition, List.of()).color();
    boolean rightToLeft = document.metadata().direction() == Direction.RTL;
    NoteRule rule = NoteRule.of(document.styleSheet(), usual, rightToLeft);
    FitReport fit = new FitReport(losses);
    DrawnCharts charts = new DrawnCharts(composition, losses);
    Paginator paginator =
        new Paginator(page, rule, medium.noteGap(), composition.targets(), charts, fit);
    paginator.paginate(column);
    RunningHeads heads =
        new RunningHeads(
            document.styleSheet(), document.metadata(), styles, composition.glyphs(), fit);
    List<Page> pages = paginator.pages(heads);
    composition.glyphs().finish();
    fit.finish();
    return new Layout(
        pages,
        composition.tags().root().toTag(),
        composition.tags().slotCount(),
        outline,
        paginator.pageNumbers(),
        columnWidths);
  }

  private static List<OutlineEntry> outline(List<Block> blocks, Composition composition) {
    List<OutlineEntry> entries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        String title = Composition.words(section.title());
        List<OutlineEntry> children = outline(section.content(), composition);
        if (title.isEmpty()) {
          entries.addAll(children);
        } else {
          composition.aimAt(section.attributes().id());
          entries.add(new OutlineEntry(title, section.attributes().id(), children));
        }
      }
    }
    return entries;
  }
}
