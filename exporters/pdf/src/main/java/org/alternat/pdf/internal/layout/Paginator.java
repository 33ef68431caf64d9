package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.alternat.style.PageStyle;

/**
 * Divides a column into pages, with the footnotes of each page at its foot. A footnote that does
 * not fit goes on at the foot of the next page.
 */
final class Paginator {
  /** The share of a page that footnotes from earlier pages take at most while there is text. */
  private static final double MOST_CARRIED = 0.75;

  private final PageStyle style;
  private final NoteRule rule;
  private final NoteGap gap;
  private final Set<String> targets;
  private final ChartPainter charts;
  private final FitReport fit;

  /** Whether the next page is on its side. */
  private boolean landscape;

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, Integer> pageNumbers = new HashMap<>();

  Paginator(
      PageStyle style,
      NoteRule rule,
      NoteGap gap,
      Set<String> targets,
      ChartPainter charts,
      FitReport fit) {
    this.style = style;
    this.rule = rule;
    this.gap = gap;
    this.targets = targets;
    this.charts = charts;
    this.fit = fit;
  }

  /** Divides the text into pages, of which there is at least one. */
  void paginate(List<Item> items) {
    Feed text = new Feed(items);
    Feed notes = new Feed(List.of());
    do {
      turn(text.lead());
      Sheet sheet = new Sheet(sheets.size() + 1, landscape ? style.landscape() : style);
      sheets.add(sheet);
      notes = fill(sheet, text, notes);
    } while (!text.isEmpty() || !notes.isEmpty());
  }

  private void turn(List<Item> items) {
    for (Item item : items) {
      landscape = item instanceof Item.Turn turn ? turn.landscape() : landscape;
    }
  }

  /** The page that each id stands on. */
  Map<String, Integer> pageNumbers() {
    return pageNumbers;
  }

  /** The finished pages. */
  List<Page> pages(RunningHeads heads) {
    List<Page> pages = new ArrayList<>(sheets.size());
    for (Sheet sheet : sheets) {
      List<Op> running = heads.of(sheet.style(), sheet.number(), sheets.size());
      pages.add(sheet.page(running, pageNumbers));
    }
    return pages;
  }

  /** Fills a page and answers the footnotes that are left. */
  private Feed fill(Sheet sheet, Feed text, Feed carried) {
    double height = sheet.style().contentHeight();
    List<Item> notes = new ArrayList<>();
    double room = height;
    boolean begun = !carried.isEmpty();
    if (begun) {
      double most = text.isEmpty() ? height - gap.height() : height * MOST_CARRIED;
      notes.addAll(carried.take(new Feed.Room(most, 0, true, false)).items());
      room -= gap.height() + Items.height(notes);
    }
    // Beside notes from earlier pages, text is set only where it fits: the notes make progress.
    Fragment body = text.take(new Feed.Room(room, gap.height(), begun, begun));
    List<Item> called = carried.rest();
    called.addAll(Items.noteContent(Items.notes(body.items())));
    Feed left = new Feed(called);
    double free = room - body.height() - (begun ? 0 : gap.height());
    if (!called.isEmpty()) {
      notes.addAll(left.take(new Feed.Room(free, 0, true, true)).items());
    }
    paint(sheet, body, notes);
    turn(body.items());
    return left;
  }

  private void paint(Sheet sheet, Fragment body, List<Item> notes) {
    ItemPainter painter = new ItemPainter(sheet, targets, pageNumbers, charts, fit);
    PageStyle page = sheet.style();
    double left = page.marginLeft();
    double width = page.contentWidth();
    double noteHeight = notes.isEmpty() ? 0 : gap.height() + Items.height(notes);
    fit.height(sheet.number(), "the text", body.height() + noteHeight, page.contentHeight());
    painter.paint(body.items(), new ItemPainter.Span(left, width), page.marginTop(), false);
    if (notes.isEmpty()) {
      return;
    }
    double top = page.height() - page.marginBottom() - Items.height(notes);
    double y = top - gap.below() - NoteRule.THICKNESS;
    double length = Math.min(rule.length(), page.contentWidth());
    double x = rule.atRight() ? left + page.contentWidth() - length : left;
    sheet.accept(new Op.Fill(x, y, length, NoteRule.THICKNESS, rule.color()));
    painter.paint(notes, new ItemPainter.Span(left, width), top, false);
  }
}
