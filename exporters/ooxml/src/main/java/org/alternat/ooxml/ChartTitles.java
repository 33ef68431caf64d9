package org.alternat.ooxml;

import java.util.List;
import java.util.Locale;
import org.alternat.document.ChartData;

/**
 * The words above a chart and along its axes.
 *
 * @param chart above the chart; empty where a caption stands near it
 * @param axes whether the axes have titles
 * @param categories what the categories are
 * @param language of the words
 */
record ChartTitles(String chart, boolean axes, String categories, Locale language) {
  /** What the values are; empty when their labels say it, or nothing does. */
  String values(ValueFormat format, ChartData data) {
    List<String> units = data.series().stream().map(ChartData.Series::unit).distinct().toList();
    return axes ? format.titleOfAxis(units.size() == 1 ? units.getFirst() : "") : "";
  }

  /** Writes a title, unless it has no words. */
  void write(String words, boolean upwards, Xml xml) {
    if (words.isBlank()) {
      return;
    }
    xml.start("c:title").start("c:tx").start("c:rich");
    if (upwards) {
      xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
    } else {
      xml.empty("a:bodyPr");
    }
    xml.empty("a:lstStyle").start("a:p").start("a:r");
    xml.empty("a:rPr", "lang", language.toLanguageTag());
    xml.leaf("a:t", words).end().end().end().end();
    xml.value("c:overlay", "0").end();
  }
}
