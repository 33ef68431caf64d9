package org.alternat.html.internal;

import java.util.Base64;
import java.util.Optional;
import org.alternat.chart.ChartDrawing;
import org.alternat.chart.TextMeasurer;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Label;
import org.alternat.document.Origin;
import org.alternat.document.Picture;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;

/** Writes pictures and charts. */
final class HtmlFigures {
  /** The width of a chart at which its words, drawn in a line of full measure, are well read. */
  private static final double WIDE = 352;

  /** The same on a phone. */
  private static final double NARROW = 206;

  private final PageContext page;
  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final HtmlTables tables;

  HtmlFigures(PageContext page, HtmlInlines inlines, HtmlTables tables) {
    this.page = page;
    this.out = page.out();
    this.inlines = inlines;
    this.tables = tables;
  }

  void write(Block.Figure figure, ComputedStyle style) {
    out.open("figure");
    page.attributes(figure.attributes());
    switch (figure.graphic()) {
      case Graphic.Image image -> image(image);
      case Graphic.Chart chart -> chart(chart, figure, style);
    }
    if (!figure.caption().isEmpty()) {
      ComputedStyle caption = style.child("figcaption");
      out.open("figcaption");
      Captions.label(page, caption, figure.attributes().id());
      inlines.write(figure.caption(), caption, figure.attributes().origin());
      out.close();
    }
    out.close();
  }

  private void image(Graphic.Image image) {
    Picture picture = image.picture();
    String bytes = Base64.getEncoder().encodeToString(picture.bytes());
    out.open("img");
    page.attributes(image.attributes());
    out.attribute("src", "data:" + picture.mediaType().mediaType() + ";base64," + bytes)
        .attribute("width", String.valueOf(picture.width()))
        .attribute("height", String.valueOf(picture.height()))
        .attribute("alt", page.characters(image.alternativeText(), image.attributes().origin()));
  }

  private void chart(Graphic.Chart chart, Block.Figure figure, ComputedStyle style) {
    drawing(chart, figure, style, WIDE, "wide");
    drawing(chart, figure, style, NARROW, "narrow");
    out.open("details").attribute("class", "alternat-data");
    out.open("summary").text(page.metadata().label(Label.CHART_DATA)).close();
    tables.writeData(chart.data(), style);
    out.close();
  }

  private void drawing(
      Graphic.Chart chart, Block.Figure figure, ComputedStyle style, double width, String kind) {
    Origin origin = figure.attributes().origin();
    double height =
        style
            .child("table", chart.attributes().classes())
            .height(width)
            .orElse(ChartDrawing.suitableHeight(chart, width));
    ChartDrawing drawing = ChartDrawing.of(chart, style, width, height, TextMeasurer.sansSerif());
    drawing.losses().forEach(what -> page.lost(origin, what));
    Svg svg = new Svg(out, page.chartInks(), text -> page.characters(text, origin));
    svg.write(drawing, kind, name(figure), chart.alternativeText(), page.anchors());
  }

  /** What the drawing is called by those who only hear it: its number, else its caption. */
  private String name(Block.Figure figure) {
    Optional<String> number = page.numbering().referenceText(figure.attributes().id());
    return number.orElseGet(() ->
        figure.caption().isEmpty()
            ? page.metadata().label(Label.FIGURE)
            : Walk.text(figure.caption()));
  }
}
