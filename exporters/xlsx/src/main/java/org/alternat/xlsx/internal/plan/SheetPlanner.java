package org.alternat.xlsx.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Walk;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.alternat.xlsx.internal.sheet.CellLook.Edges;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;
import org.alternat.xlsx.internal.sheet.CellLook.LineKind;
import org.alternat.xlsx.internal.sheet.CellLook.Reading;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.PrintPlan;
import org.alternat.xlsx.internal.sheet.PrintPlan.HeadAndFoot;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowPlan;
import org.alternat.xlsx.internal.sheet.SheetPlan;

/** Plans sheets: their columns, their content, and how they are shown and printed. */
final class SheetPlanner {
  private static final double HEAD_HEIGHT = 20;
  private static final double BELOW_HEAD = 6;

  /** How much wider than the page a sheet may be before the paper is turned. */
  private static final double TURN = 1.2;

  /** The smallest scale at which the letters of a table can be read on paper. */
  private static final double LEAST_SCALE = 0.7;

  private static final int MOST_PAGES = 10;

  private final PlanContext context;
  private final TableNames tableNames;
  private final LinkList links;
  private final RunningHeads heads;

  SheetPlanner(PlanContext context, TableNames tableNames, LinkList links) {
    this.context = context;
    this.tableNames = tableNames;
    this.links = links;
    this.heads = heads(PageStyle.Running::right);
  }

  private RunningHeads heads(
      Function<PageStyle.Running, Map<MarginBox, PageStyle.MarginContent>> pages) {
    return new RunningHeads(context, pages.apply(context.document().styleSheet().page().running()));
  }

  /**
   * A sheet and the rows that stand for elements of the document.
   *
   * @param anchors rows from 0 by id
   */
  record Planned(SheetPlan sheet, Map<String, Integer> anchors) {}

  /**
   * The first sheet.
   *
   * @param blocks what stands outside of sections
   * @param withLinks whether there are other sheets to lead to
   */
  Planned overview(String name, List<Block> blocks, boolean withLinks) {
    ComputedStyle root = context.looks().root();
    boolean asOf = Walk.inlines(blocks).noneMatch(this::isAsOf);
    FlowTables tables = new FlowTables(context).study(blocks, root);
    SheetGrid grid = tables.grid(true, asOf || tables.hasTerms());
    SheetDraft draft = draft(grid);
    FlowPlanner flow = flow(draft, tables);
    Frame frame = Frame.of(root, 0);
    if (blocks.stream().noneMatch(Block.Title.class::isInstance)) {
      List<Inline> title = List.of(new Inline.Text(context.metadata().title()));
      flow.title(Attributes.NONE, title, "", "Note title", root.child("h1"));
    }
    flow.blocks(blocks, frame);
    if (asOf) {
      asOf(draft, root);
    }
    if (withLinks && !links.isWritten()) {
      links.sheets(context.label(Label.CONTENTS), draft);
    }
    Shape shape = new Shape(context.palette().accent(), true, false, 0, 0, 0);
    return finish(name, draft, shape, false);
  }

  private boolean isAsOf(Inline inline) {
    LocalDate asOf = context.metadata().asOf();
    return inline instanceof Inline.Time time && time.day().filter(asOf::equals).isPresent();
  }

  /** The as-of date as a typed cell, where the document's own text does not say it. */
  private void asOf(SheetDraft draft, ComputedStyle root) {
    Metadata metadata = context.metadata();
    ComputedStyle list = root.child("dl");
    CellLook term = context.looks().text("Term", list.child("dt"));
    CellLook look = context.looks().text("Description", list.child("dd"));
    Alignment start =
        look.alignment()
            .withHorizontal(context.looks().rightToLeft() ? Horizontal.RIGHT : Horizontal.LEFT);
    look =
        look.withAlignment(start)
            .withNumberFormat(DayFormats.code("1 x 2000", metadata.language()));
    RichText label = RichText.of(metadata.label(Label.AS_OF), term.font());
    draft.space();
    draft.add(
        RowPlan.of(
            17,
            List.of(
                CellPlan.of(0, new CellPlan.Text(label), term),
                CellPlan.of(1, new CellPlan.Day(metadata.asOf()), look))));
  }

  /** The sheet of a top-level section. */
  Planned section(String name, Block.Section section) {
    ComputedStyle style = context.looks().root().child("section", section.attributes().classes());
    FlowTables tables = new FlowTables(context).study(section.content(), style);
    boolean data = !tables.hasText() && !tables.hasTerms() && !tables.all().isEmpty();
    SheetGrid grid = tables.grid(tables.hasText(), tables.hasTerms());
    SheetDraft draft = draft(grid);
    FlowPlanner flow = flow(draft, tables);
    ComputedStyle title = style.child("h2");
    flow.title(
        section.attributes(),
        section.title(),
        Captions.beforeTitle(section, title, context),
        "Sheet title",
        title);
    flow.blocks(section.content(), Frame.of(style, 1));
    boolean lone = data && draft.hasLoneTable();
    int headRows = lone ? tables.all().getFirst().table().head().size() : 0;
    int bodyRow = lone ? draft.tableRow() + headRows : 0;
    Color tab = data ? context.palette().muted().mix(Color.WHITE, 0.35) : context.palette().tint();
    Shape shape =
        new Shape(tab, false, data, headRows == 0 ? 0 : bodyRow, bodyRow - headRows, headRows);
    return finish(name, draft, shape, true);
  }

  private SheetDraft draft(SheetGrid grid) {
    SheetDraft draft = new SheetDraft(grid, context);
    draft.reserveRunningHead();
    draft.add(RowPlan.of(BELOW_HEAD, List.of()));
    return draft;
  }

  private FlowPlanner flow(SheetDraft draft, FlowTables tables) {
    TablePlanner tablePlanner = new TablePlanner(context, tableNames, draft);
    return new FlowPlanner(context, draft, tablePlanner, tables, links);
  }

  /**
   * What of a sheet's appearance depends on what it is for.
   *
   * @param opens whether its first page is that of the workbook
   */
  private record Shape(
      Color tab,
      boolean opens,
      boolean gridlines,
      int frozenRows,
      int firstTitleRow,
      int titleRows) {}

  private Planned finish(String name, SheetDraft draft, Shape shape, boolean linked) {
    SheetDraft.Finished finished = draft.finish(runningHead(draft, linked));
    SheetPlan.View view =
        new SheetPlan.View(
            shape.tab(), shape.gridlines(), shape.frozenRows(), context.looks().rightToLeft());
    SheetPlan sheet =
        new SheetPlan(
            name,
            view,
            finished.widths(),
            finished.bands(),
            finished.tables(),
            finished.drawings(),
            finished.negatives(),
            finished.externalLinks(),
            print(name, finished.widths(), shape));
    return new Planned(sheet, finished.anchors());
  }

  /** The first row: what the printed pages have at their head, the marking at the end. */
  private RowPlan runningHead(SheetDraft draft, boolean linked) {
    int last = Math.max(1, draft.lastColumn());
    Edge line = new Edge(LineKind.THIN, context.palette().line());
    Edges edges = Edges.NONE.withBottom(line);
    String words = heads.words(MarginBox.TOP_LEFT);
    FontLook small = heads.font(MarginBox.TOP_LEFT);
    CellLook head = CellLook.of("Running head", small, oneLine(false)).withEdges(edges);
    String marking = context.metadata().marking();
    FontLook strong = markingFont();
    CellLook end =
        CellLook.of("Marking", strong, oneLine(true))
            .withEdges(edges)
            .withFill(markingBox().flatMap(heads::ground).orElse(null));
    List<CellPlan> cells = new ArrayList<>();
    String left = words.isBlank() ? context.metadata().title() : words;
    CellPlan.Content content = Texts.content(RichText.of(linked ? left : "", small));
    cells.add(CellPlan.of(0, content, Texts.guarded(head, RichText.of(left, small))));
    for (int column = 1; column < last; column++) {
      cells.add(CellPlan.of(column, new CellPlan.Blank(), head));
    }
    RichText banner = RichText.of(marking, strong);
    cells.add(CellPlan.of(last, Texts.content(banner), Texts.guarded(end, banner)));
    return RowPlan.of(HEAD_HEIGHT, cells);
  }

  private Optional<MarginBox> markingBox() {
    return Stream.of(MarginBox.TOP_RIGHT, MarginBox.TOP_LEFT, MarginBox.TOP_CENTER)
        .filter(box -> heads.words(box).equals(context.metadata().marking()))
        .findFirst();
  }

  private FontLook markingFont() {
    return markingBox()
        .map(heads::font)
        .orElse(context.palette().body().withBold(true).withColor(context.palette().caution()));
  }

  private Alignment oneLine(boolean atEnd) {
    boolean rightToLeft = context.looks().rightToLeft();
    Horizontal end = rightToLeft ? Horizontal.LEFT : Horizontal.RIGHT;
    return new Alignment(
        atEnd ? end : Horizontal.GENERAL,
        Vertical.CENTER,
        0,
        false,
        rightToLeft ? Reading.RTL : Reading.CONTEXT);
  }

  private PrintPlan print(String name, List<Double> widths, Shape shape) {
    PageStyle page = context.document().styleSheet().page();
    double columns = widths.stream().mapToDouble(Double::doubleValue).sum();
    double width = context.scale().points(columns);
    boolean turned = page.width() < page.height() && width > page.contentWidth() * TURN;
    PageStyle paper = turned ? page.landscape() : page;
    int pagesWide = shape.gridlines() ? pagesWide(width, paper) : 1;
    boolean wide = pagesWide > 1 && shape.titleRows() > 0;
    PageStyle.Running running = page.running();
    String printed = wide ? name : "";
    double room = paper.contentWidth();
    HeadAndFoot right = heads.headAndFoot(printed, room);
    int afterHead = right.head().isEmpty() ? 0 : 1;
    return new PrintPlan(
        paper,
        right,
        running.leftDiffers() ? heads(PageStyle.Running::left).headAndFoot(printed, room) : null,
        running.firstDiffers() && shape.opens()
            ? heads(PageStyle.Running::first).headAndFoot(printed, room)
            : null,
        shape.firstTitleRow(),
        shape.titleRows(),
        // The title would be cut where the first column is repeated.
        wide ? shape.firstTitleRow() : afterHead,
        widths.size(),
        pagesWide);
  }

  /** How many pages stand side by side so that the letters of data can be read. */
  private static int pagesWide(double width, PageStyle paper) {
    return (int) Math.clamp(Math.ceil(width * LEAST_SCALE / paper.contentWidth()), 1, MOST_PAGES);
  }
}
