package org.alternat.xlsx.internal.plan;

import java.util.List;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Picture;
import org.alternat.document.Walk;
import org.alternat.ooxml.ChartLook;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.DrawingPlan;
import org.alternat.xlsx.internal.sheet.DrawingPlan.Anchor;
import org.alternat.xlsx.internal.sheet.RowPlan;

/** Puts pictures and charts on a sheet; a chart stands over the table it draws. */
final class Figures {
  private static final double GAP = 10;
  private static final double ROW = 20;
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double MAX_HEIGHT = 400;
  private static final double CHART_WIDTH = 420;
  private static final double CHART_HEIGHT = 250;

  /** The free space between a table and the chart beside it. */
  private static final double BESIDE = 16;

  /** The widest table that has its chart beside it, in characters. */
  static final double WIDEST_BESIDE = 76;

  /** What a chart beside its table takes, in points. */
  static final double CHART_BESIDE = BESIDE + CHART_WIDTH;

  private final PlanContext context;
  private final SheetDraft draft;
  private final TablePlanner tables;
  private final FlowTables studies;

  Figures(PlanContext context, SheetDraft draft, TablePlanner tables, FlowTables studies) {
    this.context = context;
    this.draft = draft;
    this.tables = tables;
    this.studies = studies;
  }

  /** Puts a figure below what is there. */
  void put(Block.Figure figure, ComputedStyle style) {
    draft.gap(GAP);
    draft.space();
    draft.anchor(Stream.of(figure.attributes().id(), figure.graphic().attributes().id()));
    draft.anchor(Ids.inLine(figure.caption()));
    switch (figure.graphic()) {
      case Graphic.Image image -> {
        image(image, style);
        caption(figure, style);
      }
      case Graphic.Chart chart -> {
        caption(figure, style);
        chart(chart, figure, style);
      }
    }
    draft.gap(GAP);
  }

  private void caption(Block.Figure figure, ComputedStyle style) {
    if (figure.caption().isEmpty()) {
      return;
    }
    ComputedStyle captionStyle = style.child("figcaption");
    ReadText text = Captions.of(figure, captionStyle, context);
    CellLook look = context.looks().text("Caption", captionStyle);
    TextCell cell = new TextCell(0, draft.grid().textSpan(), text.text(), look, text.link());
    draft.text(List.of(cell), 4, List.of(text));
  }

  private void image(Graphic.Image image, ComputedStyle style) {
    ComputedStyle own = style.child("img", image.attributes().classes());
    double measure = context.scale().points(draft.grid().width(0, draft.grid().textSpan()));
    Picture picture = image.picture();
    double ratio = (double) picture.height() / picture.width();
    double width =
        own.width(measure)
            .or(() -> own.height(MAX_HEIGHT).map(h -> h / ratio))
            .orElse(picture.width() * POINTS_PER_PIXEL);
    width = Math.min(Math.min(width, measure), MAX_HEIGHT / ratio);
    Anchor anchor = new Anchor(draft.nextRow(), 0, 0, width, width * ratio);
    draft.add(
        new DrawingPlan.Image(
            anchor, "Picture " + (anchor.row() + 1), image.alternativeText(), picture));
    reserve(anchor.height() + 8);
  }

  /** Adds the rows that something floats over. */
  private void reserve(double height) {
    for (double left = height; left > 0; left -= ROW) {
      draft.add(RowPlan.of(Math.min(ROW, Math.max(left, 4)), List.of()));
    }
  }

  /** A narrow table has its chart beside it, a wide one below its chart. */
  private void chart(Graphic.Chart chart, Block.Figure figure, ComputedStyle style) {
    TableStudy study = studies.of(chart.data());
    String words = Walk.text(figure.caption());
    String tableName = words.isEmpty() ? figure.attributes().id() : words;
    draft.anchor(Stream.of(chart.data().attributes().id()));
    draft.anchor(Ids.inLine(chart.data().caption()));
    double tableWidth = draft.grid().width(0, study.width());
    ChartLook look = ChartLook.of(style, context.palette().body().family());
    if (tableWidth <= WIDEST_BESIDE) {
      int row = draft.nextRow();
      TablePlanner.Place place = tables.rows(study, tableName);
      Anchor anchor = new Anchor(row, study.width(), BESIDE, CHART_WIDTH, CHART_HEIGHT);
      draft.add(drawn(chart, anchor, look, words, place));
      double covered = draft.height(row, CHART_HEIGHT);
      reserve(CHART_HEIGHT - covered);
    } else {
      double width = Math.min(CHART_WIDTH, context.scale().points(tableWidth));
      Anchor anchor = new Anchor(draft.nextRow(), 0, 0, width, CHART_HEIGHT);
      reserve(CHART_HEIGHT + 8);
      draft.add(drawn(chart, anchor, look, "", tables.rows(study, tableName)));
    }
  }

  private static DrawingPlan.Chart drawn(
      Graphic.Chart chart, Anchor anchor, ChartLook look, String title, TablePlanner.Place place) {
    return new DrawingPlan.Chart(
        anchor,
        "Chart " + (anchor.row() + 1),
        chart.alternativeText(),
        chart.kind(),
        chart.series(),
        look,
        title,
        Walk.plainText(chart.data().head().getFirst().cells().getFirst().content()),
        place.bodyRow() - 1);
  }
}
