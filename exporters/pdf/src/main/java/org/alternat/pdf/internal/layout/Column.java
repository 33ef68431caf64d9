package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.alternat.pdf.internal.layout.Item.Cost;
import org.alternat.pdf.internal.text.Alignment;
import org.alternat.pdf.internal.text.LineSetter;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.TextLine;
import org.alternat.style.PageStyle;
import org.jspecify.annotations.Nullable;

/** Sets boxes in a column: the width is known, the pages are not. */
final class Column {
  /** No column is set narrower, so that hostile insets cannot make a line hold nothing. */
  private static final double LEAST_MEASURE = 1;

  /** Between a marker and the text beside it. */
  private static final double MARKER_GAP = 5;

  /** Kept free at the end of contents entries for the page number, in ems. */
  private static final double PAGE_NUMBER_ROOM = 2.6;

  private final ItemSink sink = new ItemSink();

  /** The height of the page, which no picture exceeds; another while the page is on its side. */
  private double pageHeight;

  /** The page, which can be turned; null in cells and footnotes. */
  private final @Nullable PageStyle page;

  private boolean landscape;

  /** How many lists are around; what stands in one does not turn the page. */
  private int listDepth;

  private final BiConsumer<String, double[]> columnWidths;

  private Column(
      double pageHeight, @Nullable PageStyle page, BiConsumer<String, double[]> columnWidths) {
    this.pageHeight = pageHeight;
    this.page = page;
    this.landscape = page != null && page.isWide();
    this.columnWidths = columnWidths;
  }

  /**
   * Sets boxes in a column of a width; positions count from its left edge.
   *
   * @param columnWidths told the widths of the columns of each table by its id
   */
  static List<Item> set(
      List<Box> boxes, double width, double pageHeight, BiConsumer<String, double[]> columnWidths) {
    Column column = new Column(pageHeight, null, columnWidths);
    column.boxes(boxes, 0, width);
    return column.sink.items();
  }

  /** Sets boxes on pages, which elements may turn on their side. */
  static List<Item> set(
      List<Box> boxes, PageStyle page, BiConsumer<String, double[]> columnWidths) {
    Column column = new Column(page.contentHeight(), page, columnWidths);
    column.boxes(boxes, 0, page.contentWidth());
    return column.sink.items();
  }

  /** Sets what stands inside a box. */
  private interface Inside {
    void set(double x, double width);
  }

  private void boxes(List<Box> boxes, double x, double width) {
    for (Box box : boxes) {
      box(box, x, width);
    }
  }

  private void box(Box box, double x, double width) {
    boolean turns = box.style().source().landscape() && !landscape && listDepth == 0;
    if (page != null && turns) {
      turned(page, box, x, width);
    } else {
      upright(box, x, width);
    }
  }

  /** Sets a box on pages of its own that are on their side. */
  private void turned(PageStyle upright, Box box, double x, double width) {
    PageStyle side = upright.landscape();
    landscape = true;
    pageHeight = side.contentHeight();
    sink.turn(true);
    upright(box, x, width + side.contentWidth() - upright.contentWidth());
    sink.turn(false);
    pageHeight = upright.contentHeight();
    landscape = false;
  }

  private void upright(Box box, double x, double width) {
    switch (box) {
      case Box.Paragraph p -> paragraph(p, x, width);
      case Box.Stack s -> within(s.style(), x, width, (l, w) -> boxes(s.content(), l, w));
      case Box.ListItem i -> within(i.style(), x, width, (l, w) -> listItem(i, l, w));
      case Box.Grid g -> grid(g, x, width);
      case Box.Figure f -> within(f.style(), x, width, (l, w) -> figure(f, l, w));
      case Box.Entry e -> within(e.style(), x, width, (l, w) -> entry(e, l, w));
      case Box.Bar b -> bar(b, x, width);
      case Box.NewPage n -> sink.newPage();
      case Box.Anchor a -> sink.attach(new Item.Anchor(a.id()));
    }
  }

  private void within(BoxStyle style, double x, double width, Inside inside) {
    within(style, x, width, List.of(), inside);
  }

  private void within(
      BoxStyle style, double x, double width, List<Item.Row> repeated, Inside inside) {
    BoxStyle.Breaks breaks = style.breaks();
    if (breaks.before()) {
      sink.newPage();
    }
    if (breaks.keepWithPrevious()) {
      sink.discourageBreak(Cost.PARTS);
    }
    sink.margin(style.margin().top());
    double left = x + style.margin().left();
    double outer = Math.max(LEAST_MEASURE, width - style.margin().horizontal());
    double inner = Math.max(LEAST_MEASURE, outer - style.insetLeft() - style.insetRight());
    boolean framed = style.isVisible() || !repeated.isEmpty();
    int kept = breaks.keepTogether() ? sink.beginKept() : -1;
    if (framed) {
      Item.Frame frame = new Item.Frame(style, left, outer, repeated);
      sink.open(frame, style.insetTop());
      inside.set(left + style.insetLeft(), inner);
      sink.close(frame, style.insetBottom());
    } else {
      inside.set(left + style.insetLeft(), inner);
    }
    if (kept >= 0) {
      sink.endKept(kept, pageHeight);
    }
    sink.margin(style.margin().bottom());
    if (breaks.keepWithNext()) {
      sink.discourageBreak(Cost.PARTS);
    }
    if (breaks.after()) {
      sink.newPage();
    }
  }

  private void paragraph(Box.Paragraph paragraph, double x, double width) {
    BoxStyle style = paragraph.style();
    within(
        style,
        x,
        width,
        (left, measure) -> {
          List<TextLine> lines =
              LineSetter.set(paragraph.text(), measure, style.textIndent(), style.alignment());
          if (lines.isEmpty()) {
            anchors(paragraph.marks());
          }
          for (int i = 0; i < lines.size(); i++) {
            int after = lines.size() - i;
            if (i > 0 && paragraph.keepWithNext()) {
              sink.discourageBreak(Cost.CUTS);
            } else if (i > 0 && (i < style.source().orphans() || after < style.source().widows())) {
              sink.discourageBreak(Cost.ORPHANS);
            }
            sink.content(line(lines.get(i), style, left, measure, i == 0, paragraph.marks()));
          }
        });
    if (paragraph.keepWithNext()) {
      sink.discourageBreak(Cost.PARTS);
    }
  }

  private void anchors(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Place place) {
        sink.attach(new Item.Anchor(place.id()));
      }
    }
  }

  private static Item.Line line(
      TextLine line, BoxStyle style, double x, double measure, boolean first, List<Mark> marks) {
    double indent = first ? style.textIndent() : 0;
    double left = style.rightToLeft() ? x : x + indent;
    double height = line.lineHeight(style.lineHeight());
    return new Item.Line(
        line,
        left,
        measure - indent,
        style.alignment(),
        height,
        baseline(line, height),
        within(line, marks));
  }

  /** Text stands in the middle of its line, as in CSS. */
  private static double baseline(TextLine line, double height) {
    var style = line.text().runs().getFirst().style();
    double ascent = style.faces().first().ascent() * style.size();
    double descent = style.faces().first().descent() * style.size();
    return (height - ascent - descent) / 2 + ascent;
  }

  private static List<Mark> within(TextLine line, List<Mark> marks) {
    if (marks.isEmpty()) {
      return List.of();
    }
    boolean ends = line.end() == line.text().characters().length();
    List<Mark> found = new ArrayList<>();
    for (Mark mark : marks) {
      boolean begun = mark.offset() >= line.start() || beginsLate(line, mark);
      if (begun && (mark.offset() < line.end() || ends)) {
        found.add(mark);
      }
    }
    return found;
  }

  /** A mark at spaces that were skipped at the beginning of the text. */
  private static boolean beginsLate(TextLine line, Mark mark) {
    String before = line.text().characters().substring(mark.offset(), line.start());
    return before.isBlank() && line.text().characters().substring(0, line.start()).isBlank();
  }

  private void listItem(Box.ListItem item, double x, double width) {
    listDepth++;
    double indent = Math.min(item.indent(), width / 2);
    boolean rtl = item.style().rightToLeft();
    List<TextLine> marker = LineSetter.set(item.marker(), Double.MAX_VALUE, 0);
    if (!marker.isEmpty()) {
      TextLine line = marker.getFirst();
      double height = line.lineHeight(item.style().lineHeight());
      double left = rtl ? x + width - indent + MARKER_GAP : x;
      sink.attach(
          new Item.Beside(
              new Item.Line(
                  line,
                  left,
                  indent - MARKER_GAP,
                  rtl == item.outdented() ? Alignment.RIGHT : Alignment.LEFT,
                  height,
                  baseline(line, height),
                  List.of())));
    }
    boxes(item.content(), rtl ? x : x + indent, width - indent);
    sink.settle();
    listDepth--;
  }

  /** The room that a marker needs beside the text. */
  static double markerRoom(RichText marker) {
    return marker.maximumWidth() + MARKER_GAP;
  }

  private void entry(Box.Entry entry, double x, double width) {
    double room = PAGE_NUMBER_ROOM * entry.page().style().size();
    boolean rtl = entry.style().rightToLeft();
    double measure = Math.max(LEAST_MEASURE, width - room);
    List<TextLine> lines = LineSetter.set(entry.text(), measure, 0);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        sink.discourageBreak(Cost.ORPHANS);
      }
      double left = rtl ? x + room : x;
      Item.Line line = line(lines.get(i), entry.style(), left, measure, false, List.of());
      boolean last = i == lines.size() - 1;
      sink.content(last ? new Item.Leader(line, entry.page()) : line);
    }
  }

  private void figure(Box.Figure figure, double x, double width) {
    BoxStyle style = figure.graphicStyle();
    FigureSize size = FigureSize.of(figure.graphic(), style.source(), width, pageHeight);
    double room = width - size.width();
    double left =
        switch (style.alignment()) {
          case LEFT, JUSTIFY -> x;
          case CENTER -> x + room / 2;
          case RIGHT -> x + room;
        };
    sink.content(
        new Item.Figure(figure.graphic(), style, figure.slot(), left, size.width(), size.height()));
  }

  private void bar(Box.Bar bar, double x, double width) {
    BoxStyle style = bar.style();
    var border = style.borders().top() != null ? style.borders().top() : style.borders().bottom();
    sink.margin(style.margin().top());
    if (border != null) {
      double left = x + style.margin().left();
      sink.content(new Item.Bar(left, width - style.margin().horizontal(), border));
    }
    sink.margin(style.margin().bottom());
  }

  private void grid(Box.Grid grid, double x, double width) {
    BoxStyle style = grid.style();
    double available = width - style.horizontal();
    double asked = style.source().width(width).orElse(available);
    double inner = Math.max(LEAST_MEASURE, Math.min(asked, available));
    double left = style.rightToLeft() ? x + available - inner : x;
    List<Item.Row> rows = new GridSetter(grid, inner, pageHeight, columnWidths).rows();
    within(
        style,
        left,
        inner + style.horizontal(),
        repeated(grid, rows),
        (l, w) -> rows(grid, rows, l));
  }

  /** Header rows are not repeated when they would fill much of each page. */
  private List<Item.Row> repeated(Box.Grid grid, List<Item.Row> rows) {
    List<Item.Row> head = new ArrayList<>();
    int count = 0;
    double height = 0;
    for (Item.Row row : rows) {
      if (count >= grid.headRows()) {
        break;
      }
      count += row.bands().size();
      height += row.height();
      head.add(row);
    }
    return height > pageHeight / 3 ? List.of() : head;
  }

  private void rows(Box.Grid grid, List<Item.Row> rows, double x) {
    int index = 0;
    int body = grid.rows().size() - grid.footRows();
    for (Item.Row row : rows) {
      boolean inHead = index > 0 && index <= grid.headRows();
      boolean inFoot = index >= body && index > 0;
      if (inHead || inFoot) {
        sink.discourageBreak(Cost.PARTS);
      } else if (index > 0 && (index == grid.headRows() + 1 || index == body - 1)) {
        sink.discourageBreak(Cost.ORPHANS);
      }
      sink.content(new Item.Row(x + row.x(), row.width(), row.height(), row.bands(), row.cells()));
      index += row.bands().size();
    }
  }
}
