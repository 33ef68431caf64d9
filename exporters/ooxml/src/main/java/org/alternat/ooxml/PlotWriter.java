package org.alternat.ooxml;

import org.alternat.document.ChartData;
import org.alternat.document.Graphic.ChartKind;

/** Writes the plot area: the group of series of a kind, and its axes. */
final class PlotWriter {
  private static final String CATEGORY_AXIS = "1001";
  private static final String VALUE_AXIS = "1002";

  /** A single series with more values has a scale instead of labels, which would not fit. */
  private static final int MAX_LABELLED = 12;

  /** The width of the gap between groups in per cent of a column: a group takes 70 %. */
  private static final String GAP = "86";

  private static final int EMU_PER_POINT = 12_700;

  private final ChartKind kind;
  private final ChartData data;
  private final ChartLook look;
  private final ValueFormat format;
  private final SeriesWriter series;
  private final ChartTitles titles;
  private final Xml xml;

  PlotWriter(
      ChartKind kind,
      ChartData data,
      ChartSource source,
      ChartLook look,
      ChartTitles titles,
      Xml xml) {
    this.titles = titles;
    this.kind = kind;
    this.data = data;
    this.look = look;
    this.format = ValueFormat.of(data);
    this.series = new SeriesWriter(data, source, look, format, xml);
    this.xml = xml;
  }

  void write() {
    switch (kind) {
      case BAR, COLUMN -> bars();
      case LINE -> lines();
      case AREA -> areas();
      case PIE -> pie();
    }
    if (kind != ChartKind.PIE) {
      categoryAxis();
      valueAxis();
    }
  }

  private void bars() {
    xml.start("c:barChart").value("c:barDir", kind == ChartKind.BAR ? "bar" : "col");
    xml.value("c:grouping", "clustered").value("c:varyColors", "0");
    for (int i = 0; i < data.series().size(); i++) {
      series.bars(i, labelled());
    }
    xml.value("c:gapWidth", GAP).value("c:overlap", "-3");
    axes();
    xml.end();
  }

  private void lines() {
    xml.start("c:lineChart").value("c:grouping", "standard").value("c:varyColors", "0");
    for (int i = 0; i < data.series().size(); i++) {
      series.line(i);
    }
    xml.value("c:marker", "1");
    axes();
    xml.end();
  }

  private void areas() {
    xml.start("c:areaChart").value("c:grouping", "stacked").value("c:varyColors", "0");
    for (int i = 0; i < data.series().size(); i++) {
      series.area(i);
    }
    axes();
    xml.end();
  }

  private void pie() {
    xml.start("c:pieChart").value("c:varyColors", "1");
    series.pie();
    xml.value("c:firstSliceAng", "0").end();
  }

  private void axes() {
    xml.value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS);
  }

  private boolean labelled() {
    return data.series().size() == 1 && data.categories().size() <= MAX_LABELLED;
  }

  private void categoryAxis() {
    boolean bar = kind == ChartKind.BAR;
    xml.start("c:catAx").value("c:axId", CATEGORY_AXIS);
    // The first row of the table is the uppermost bar.
    xml.start("c:scaling").value("c:orientation", bar ? "maxMin" : "minMax").end();
    xml.value("c:delete", "0").value("c:axPos", bar ? "l" : "b");
    titles.write(titles.categories(), bar, xml);
    xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "low");
    line(0.75, look.label().hex());
    xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero").value("c:auto", "0");
    xml.value("c:lblAlgn", "ctr").value("c:lblOffset", "100").value("c:noMultiLvlLbl", "1");
    xml.end();
  }

  private void valueAxis() {
    boolean bar = kind == ChartKind.BAR;
    boolean hidden = labelled() && (bar || kind == ChartKind.COLUMN);
    xml.start("c:valAx").value("c:axId", VALUE_AXIS);
    xml.start("c:scaling").value("c:orientation", "minMax").end();
    xml.value("c:delete", hidden ? "1" : "0").value("c:axPos", bar ? "b" : "l");
    if (!hidden) {
      xml.start("c:majorGridlines");
      line(0.5, look.grid().hex());
      xml.end();
      titles.write(titles.values(format, data), !bar, xml);
    }
    xml.empty("c:numFmt", "formatCode", format.ofAxis(), "sourceLinked", "0");
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "nextTo");
    xml.start("c:spPr").start("a:ln").empty("a:noFill").end().end();
    xml.value("c:crossAx", CATEGORY_AXIS).value("c:crosses", bar ? "max" : "autoZero");
    xml.value("c:crossBetween", kind == ChartKind.AREA ? "midCat" : "between");
    xml.end();
  }

  private void line(double points, String color) {
    xml.start("c:spPr").start("a:ln", "w", Long.toString(Math.round(points * EMU_PER_POINT)));
    xml.start("a:solidFill").value("a:srgbClr", color).end().end().end();
  }
}
