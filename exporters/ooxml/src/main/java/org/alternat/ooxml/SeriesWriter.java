package org.alternat.ooxml;

import java.util.List;
import org.alternat.document.ChartData;
import org.alternat.style.Color;

/** Writes the series of a chart with their cached names, categories and values. */
final class SeriesWriter {
  /** Dashes tell lines apart where colours cannot. */
  private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "dashDot");

  private static final String HAIRLINE = "6350";
  private static final String LINE_WIDTH = "22225";

  private final ChartData data;
  private final ChartSource source;
  private final ChartLook look;
  private final ValueFormat format;
  private final Xml xml;

  SeriesWriter(ChartData data, ChartSource source, ChartLook look, ValueFormat format, Xml xml) {
    this.data = data;
    this.source = source;
    this.look = look;
    this.format = format;
    this.xml = xml;
  }

  void bars(int index, boolean labelled) {
    begin(index);
    fill(look.series(index));
    xml.value("c:invertIfNegative", "0");
    if (labelled) {
      labels("outEnd", false);
    }
    content(index);
    xml.end();
  }

  void line(int index) {
    String color = look.line(index).hex();
    begin(index);
    xml.start("c:spPr").start("a:ln", "w", LINE_WIDTH, "cap", "rnd");
    solid(color);
    xml.value("a:prstDash", DASHES.get(index % DASHES.size())).empty("a:round").end().end();
    xml.start("c:marker").value("c:symbol", "circle").value("c:size", "5").start("c:spPr");
    solid(color);
    xml.start("a:ln").empty("a:noFill").end().end().end();
    content(index);
    xml.value("c:smooth", "0").end();
  }

  void area(int index) {
    begin(index);
    fill(look.series(index));
    content(index);
    xml.end();
  }

  void pie() {
    begin(0);
    for (int i = 0; i < data.categories().size(); i++) {
      xml.start("c:dPt").value("c:idx", Integer.toString(i)).value("c:bubble3D", "0");
      slice(look.series(i));
      xml.end();
    }
    labels("outEnd", true);
    content(0);
    xml.end();
  }

  private void begin(int index) {
    String number = Integer.toString(index);
    xml.start("c:ser").value("c:idx", number).value("c:order", number);
    xml.start("c:tx").start("c:strRef").leaf("c:f", source.series().get(index).name());
    words(List.of(data.series().get(index).name()));
    xml.end().end();
  }

  private void fill(Color color) {
    xml.start("c:spPr");
    solid(color.hex());
    if (!look.standsOut(color)) {
      xml.start("a:ln", "w", HAIRLINE);
      solid(look.label().hex());
      xml.end();
    }
    xml.end();
  }

  /** Slices are set apart by a line in the colour of the ground. */
  private void slice(Color color) {
    xml.start("c:spPr");
    solid(color.hex());
    xml.start("a:ln", "w", "9525");
    solid((look.standsOut(color) ? look.ground() : look.label()).hex());
    xml.end().end();
  }

  private void solid(String color) {
    xml.start("a:solidFill").value("a:srgbClr", color).end();
  }

  private void labels(String position, boolean category) {
    xml.start("c:dLbls");
    xml.empty("c:numFmt", "formatCode", format.ofValues(), "sourceLinked", "0");
    xml.value("c:dLblPos", position).value("c:showLegendKey", "0").value("c:showVal", "1");
    xml.value("c:showCatName", category ? "1" : "0").value("c:showSerName", "0");
    xml.value("c:showPercent", "0").value("c:showBubbleSize", "0");
    if (category) {
      xml.leaf("c:separator", " ").value("c:showLeaderLines", "1");
    }
    xml.end();
  }

  private void content(int index) {
    xml.start("c:cat").start("c:strRef").leaf("c:f", source.categories());
    words(data.categories());
    xml.end().end();
    xml.start("c:val").start("c:numRef").leaf("c:f", source.series().get(index).values());
    xml.start("c:numCache").leaf("c:formatCode", format.ofValues());
    List<ChartData.Point> points = data.series().get(index).points();
    xml.value("c:ptCount", Integer.toString(points.size()));
    for (int i = 0; i < points.size(); i++) {
      int number = i;
      ChartNumbers.text(points.get(i)).ifPresent(value -> point(number, value));
    }
    xml.end().end().end();
  }

  private void words(List<String> words) {
    xml.start("c:strCache").value("c:ptCount", Integer.toString(words.size()));
    for (int i = 0; i < words.size(); i++) {
      point(i, words.get(i));
    }
    xml.end();
  }

  private void point(int index, String value) {
    xml.start("c:pt", "idx", Integer.toString(index)).leaf("c:v", value).end();
  }
}
