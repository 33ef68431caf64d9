package org.alternat.docx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Picture;
import org.alternat.document.Walk;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes pictures and charts with their captions. */
final class FigureWriter {
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double CHART_HEIGHT = 165;

  private final Composition composition;
  private final Xml xml;
  private final PackagePart part;
  private final Flow flow;

  FigureWriter(Composition composition, Xml xml, PackagePart part, Flow flow) {
    this.composition = composition;
    this.xml = xml;
    this.part = part;
    this.flow = flow;
  }

  /** Writes a figure. */
  void write(Block.Figure figure, Frame frame) {
    ComputedStyle style = frame.style().child("figure", figure.attributes().classes());
    Frame inner = frame.inside(style, figure.attributes(), frame.name());
    if (flow.owesMark()) {
      flow.thin(frame);
    }
    flow.open(style);
    if (style.pageBreakBefore()) {
      flow.breakPage(frame);
    }
    Graphic graphic = figure.graphic();
    flow.anchor(figure.caption().isEmpty() ? figure.attributes().id() : "");
    flow.anchor(graphic.attributes().id());
    List<Inline.Footnote> notes =
        switch (graphic) {
          case Graphic.Image image -> {
            image(image, figure, inner);
            yield List.of();
          }
          case Graphic.Chart chart -> {
            flow.anchor(chart.data().attributes().id());
            yield chart(chart, figure, inner);
          }
        };
    caption(figure, inner, notes);
    flow.close(style);
    if (style.pageBreakAfter()) {
      flow.breakPage(frame);
    }
  }

  private void caption(Block.Figure figure, Frame frame, List<Inline.Footnote> notes) {
    Optional<Integer> number = composition.numbering().figure(figure.attributes().id());
    if (number.isPresent()) {
      new CaptionWriter(composition, flow)
          .write(
              new CaptionWriter.Caption(
                  figure, Label.FIGURE, number.get(), figure.caption(), notes),
              frame,
              frame.style().child("figcaption"),
              "Figure Caption");
    }
  }

  private void image(Graphic.Image image, Block.Figure figure, Frame frame) {
    ComputedStyle style = frame.style().child("img", image.attributes().classes());
    Picture picture = image.picture();
    double ratio = (double) picture.height() / picture.width();
    double[] size = size(style, frame, picture.width() * POINTS_PER_PIXEL, ratio);
    String relation = relation(picture);
    drawing(
        figure, frame, List.of(), drawing -> drawing.picture(image, relation, size[0], size[1]));
  }

  /** The size asked for, else the natural one, and no more than there is room. */
  private double[] size(ComputedStyle style, Frame frame, double natural, double ratio) {
    double room = frame.room();
    double most = composition.page(frame.landscape()).contentHeight() * 0.9;
    Optional<Double> width = style.width(room);
    Optional<Double> height = style.height(most);
    double w = width.or(() -> height.map(h -> h / ratio)).orElse(natural);
    double h = height.orElse(w * ratio);
    double scale = Math.min(1, Math.min(room / w, most / h));
    return new double[] {w * scale, h * scale};
  }

  private String relation(Picture picture) {
    try {
      PackagePart image = composition.picture(picture);
      return DocxPackage.relate(part, image, "image");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Inline.Footnote> chart(Graphic.Chart chart, Block.Figure figure, Frame frame) {
    List<Inline.Footnote> notes =
        Walk.inlines(List.of(chart.data()))
            .filter(Inline.Footnote.class::isInstance)
            .map(Inline.Footnote.class::cast)
            .toList();
    if (!notes.isEmpty()) {
      composition.lost(
          chart.attributes().origin(),
          "the footnotes of a chart's data are called in its caption: charts have none");
    }
    ComputedStyle style = frame.style().child("table", chart.attributes().classes());
    double width = style.width(frame.room()).orElse(frame.room());
    double height = style.height(CHART_HEIGHT).orElse(CHART_HEIGHT);
    String relation = new ChartParts(composition, part).add(chart, frame);
    drawing(
        figure,
        frame,
        figure.caption().isEmpty() ? notes : List.of(),
        drawing -> drawing.chart(chart, relation, Math.min(width, frame.room()), height));
    return figure.caption().isEmpty() ? List.of() : notes;
  }

  /** Writes a drawing. */
  @FunctionalInterface
  private interface Content {
    void write(DrawingWriter drawing);
  }

  private void drawing(
      Block.Figure figure, Frame frame, List<Inline.Footnote> notes, Content content) {
    ComputedStyle text = frame.style();
    boolean captioned = !figure.caption().isEmpty();
    ParagraphLook look = frame.look(text.child("img")).withLine(0);
    Block.Paragraph node = new Block.Paragraph(figure.attributes().withId(""), List.of());
    flow.paragraph(
        new Flow.Paragraph(
            node,
            captioned ? frame.kept() : frame,
            text.child("img"),
            "Figure",
            look,
            ListMark.NONE),
        line -> {
          xml.start("w:r");
          content.write(new DrawingWriter(composition, xml));
          xml.end();
          notes.forEach(note -> line.inlines().call(note, line.voice()));
        });
  }
}
