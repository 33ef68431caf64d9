package org.alternat.chart;

import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alternat.chart.Shape.Point;
import org.alternat.document.Graphic;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Table.Row;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle;
import org.alternat.style.StyleSheet;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartDrawingTest {
  private static final ComputedStyle FIGURE = LookSample.styleSheet().root().child("figure");
  private static final Row HEAD = headerRow("Year", "exports", "imports");

  @Test
  void everythingIsDrawnWithinTheFrame() {
    Property.checkDocuments(
        11,
        150,
        document ->
            Graphic.all(document)
                .forEach(g -> {
                  if (g instanceof Graphic.Chart chart) {
                    assertWithinFrame(draw(chart, 300));
                    assertWithinFrame(draw(chart, 40));
                  }
                }));
  }

  @ParameterizedTest
  @EnumSource
  void theSameChartIsDrawnTheSame(ChartKind kind) {
    assertThat(draw(trade(kind), 400)).isEqualTo(draw(trade(kind), 400));
  }

  @ParameterizedTest
  @EnumSource
  void chartsWithoutAnyValueAreDrawn(ChartKind kind) {
    Graphic.Chart chart = of(kind, HEAD, tr("2023", "–", ""));
    assertWithinFrame(draw(chart, 400));
  }

  @ParameterizedTest
  @EnumSource
  void valuesBeyondAllMeasureAreReportedNotDrawn(ChartKind kind) {
    Graphic.Chart chart = of(kind, headerRow("", "y"), tr("x", data("1e999999", "", "much")));
    ChartDrawing drawing = draw(chart, 400);
    assertThat(drawing.losses()).singleElement().asString().contains("much");
    assertWithinFrame(drawing);
  }

  @Test
  void aColumnHasTheHeightOfItsValueOnTheScale() {
    ChartDrawing drawing = draw(trade(ChartKind.COLUMN), 400);
    List<Shape.Rectangle> exports = rectangles(drawing, 0);
    // The first is the legend's.
    assertThat(exports).hasSize(4);
    assertThat(exports.get(2).height() / exports.get(1).height()).isBetween(1.499, 1.501);
    assertThat(rectangles(drawing, 1)).as("a gap has no column").hasSize(3);
  }

  @Test
  void negativeColumnsHangBelowZero() {
    ChartDrawing drawing = draw(trade(ChartKind.COLUMN), 400);
    Shape.Rectangle positive = rectangles(drawing, 1).get(1);
    Shape.Rectangle negative = rectangles(drawing, 1).get(2);
    assertThat(negative.y()).isEqualTo(positive.y() + positive.height());
  }

  @Test
  void aLineIsBrokenAtAGap() {
    Row[] rows = {
      tr("1", data("1", "", "1")),
      tr("2", data("2", "", "2")),
      tr("3", "–"),
      tr("4", data("4", "", "4")),
      tr("5", data("5", "", "5"))
    };
    ChartDrawing drawing = draw(of(ChartKind.LINE, headerRow("", "y"), rows), 400);
    assertThat(series(drawing, 0).filter(Shape.Polyline.class::isInstance)).hasSize(2);
  }

  @Test
  void aSingleSeriesSaysItsValuesInTheWordsOfItsTable() {
    Row[] rows = {
      tr("Togo", data("3e6", "EUR", "3,0 M€")), tr("Mali", data("2e6", "EUR", "2,0 M€"))
    };
    for (ChartKind kind : List.of(ChartKind.BAR, ChartKind.COLUMN, ChartKind.PIE)) {
      assertThat(words(draw(of(kind, headerRow("", "Aid"), rows), 400)))
          .contains("3,0 M€", "2,0 M€", "Togo", "Mali");
    }
  }

  @Test
  void severalSeriesAreNamedInALegend() {
    assertThat(words(draw(trade(ChartKind.LINE), 400))).contains("exports", "imports");
  }

  @Test
  void aPieSaysWhatItCannotShow() {
    assertThat(draw(trade(ChartKind.PIE), 400).losses())
        .containsExactly("a pie shows its first series alone; the others are in its table");
    Graphic.Chart negative = of(ChartKind.PIE, headerRow("", "y"), tr("x", data("-1", "", "-1")));
    assertThat(draw(negative, 400).losses())
        .containsExactly("a pie has no slices for negative values; they are in its table");
  }

  @Test
  void longNamesOfManyCategoriesAreSetAslant() {
    Row[] rows = new Row[12];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = tr("Hydrocarbures et produits miniers " + (char) ('A' + i), data("1", "", "1"));
    }
    ChartDrawing drawing = draw(of(ChartKind.COLUMN, headerRow("", "y"), rows), 400);
    assertThat(drawing.shapes())
        .filteredOn(s -> s instanceof Shape.Words w && w.turn() == Shape.Turn.RISING)
        .hasSize(12);
  }

  @Test
  void coloursFollowTheTheme() {
    StyleSheet sheet =
        new StyleSheet(
            PageStyle.A4,
            List.of(),
            Map.of("--chart-colors", "var(--brand), #0a0", "--brand", "#123456"));
    ChartDrawing drawing =
        ChartDrawing.of(trade(ChartKind.COLUMN), sheet.root(), 400, 150, TextMeasurer.sansSerif());
    assertThat(rectangles(drawing, 0).getFirst().fill().color()).hasToString("#123456");
    assertThat(rectangles(drawing, 1).getFirst().fill().color()).hasToString("#00aa00");
  }

  @Test
  void customPropertiesThatNameEachOtherEnd() {
    StyleSheet sheet =
        new StyleSheet(
            PageStyle.A4,
            List.of(),
            Map.of("--chart-colors", "var(--a) var(--a)", "--a", "var(--chart-colors)"));
    assertThat(Palette.of(sheet.root()).series(0)).isNotNull();
  }

  private static Graphic.Chart trade(ChartKind kind) {
    return of(
        kind,
        HEAD,
        tr("2021", data("3", "EUR", "3.0"), data("2", "EUR", "2.0")),
        tr("2022", data("4.5", "EUR", "4.5"), td("–")),
        tr("2023", data("6", "EUR", "6.0"), data("-1.5", "EUR", "−1.5")));
  }

  private static Graphic.Chart of(ChartKind kind, Row head, Row... rows) {
    return (Graphic.Chart) chart(kind, "x", List.of(), head, rows).graphic();
  }

  private static ChartDrawing draw(Graphic.Chart chart, double width) {
    double height = ChartDrawing.suitableHeight(chart, width);
    return ChartDrawing.of(chart, FIGURE, width, height, TextMeasurer.sansSerif());
  }

  private static Stream<Shape> series(ChartDrawing drawing, int index) {
    return drawing.shapes().stream()
        .filter(s -> ink(s).role() == Ink.Role.SERIES && ink(s).series() == index);
  }

  private static List<Shape.Rectangle> rectangles(ChartDrawing drawing, int series) {
    return series(drawing, series)
        .filter(Shape.Rectangle.class::isInstance)
        .map(Shape.Rectangle.class::cast)
        .toList();
  }

  private static List<String> words(ChartDrawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(s -> ((Shape.Words) s).text())
        .toList();
  }

  private static Ink ink(Shape shape) {
    return switch (shape) {
      case Shape.Rectangle r -> r.fill();
      case Shape.Polyline p -> p.ink();
      case Shape.Area a -> a.fill();
      case Shape.Words w -> w.ink();
    };
  }

  private static void assertWithinFrame(ChartDrawing drawing) {
    assertThat(drawing.shapes().stream().flatMap(ChartDrawingTest::corners))
        .allSatisfy(p -> {
          assertThat(p.x()).isBetween(-3.0, drawing.width() + 3);
          assertThat(p.y()).isBetween(-3.0, drawing.height() + 3);
        });
  }

  private static Stream<Point> corners(Shape shape) {
    return switch (shape) {
      case Shape.Rectangle r ->
          Stream.of(new Point(r.x(), r.y()), new Point(r.x() + r.width(), r.y() + r.height()));
      case Shape.Polyline p -> p.points().stream();
      case Shape.Area a ->
          Stream.concat(
              Stream.of(a.start()),
              a.segments().stream()
                  .map(s ->
                      switch (s) {
                        case Shape.Straight straight -> straight.to();
                        case Shape.Curve curve -> curve.to();
                      }));
      case Shape.Words w -> ends(w);
    };
  }

  private static Stream<Point> ends(Shape.Words w) {
    double width = TextMeasurer.sansSerif().width(w.text(), w.size(), w.bold());
    double before =
        switch (w.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    if (w.turn() == Shape.Turn.RISING) {
      return Stream.of(w.baseline());
    }
    Point at = w.baseline();
    return Stream.of(
        new Point(at.x() - before, at.y()),
        new Point(at.x() - before + width, at.y() - w.size() / 2));
  }
}
