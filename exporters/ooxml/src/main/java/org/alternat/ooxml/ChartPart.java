package org.alternat.ooxml;

import java.util.List;
import java.util.Locale;
import org.alternat.document.ChartData;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.style.Color;

/**
 * The part of one chart: what it draws, with cached values, in the looks of a theme. Several series
 * have a legend; a single one with few values says them itself and has no scale.
 *
 * @since 1.0
 */
public final class ChartPart {
  /** The content type of the part. */
  public static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  /** The namespace of the part, and the {@code uri} of the graphic that places it. */
  public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final ChartLook PLAIN =
      new ChartLook(List.of(new Color(0x1F3A5F)), Color.BLACK, Color.WHITE, "Arial", 8);

  private final ChartKind kind;
  private final ChartData data;
  private final ChartSource source;
  private final ChartLook look;
  private final Locale language;
  private final ChartTitles titles;
  private final String workbook;

  private ChartPart(Builder builder) {
    this.kind = builder.kind;
    this.data = builder.data;
    this.source = builder.source;
    this.look = builder.look;
    this.language = builder.language;
    this.titles =
        new ChartTitles(builder.title, builder.axisTitles, builder.categories, builder.language);
    this.workbook = builder.workbook;
  }

  /**
   * A builder with the looks of a plain chart, English, no title and no embedded workbook.
   *
   * @param source the cells of all series of the data
   */
  public static Builder builder(ChartKind kind, ChartData data, ChartSource source) {
    return new Builder(kind, data, source);
  }

  /** What the chart cannot show, one English sentence each. */
  public List<String> losses() {
    List<String> losses = ChartNumbers.losses(data);
    if (kind == ChartKind.PIE && data.series().size() > 1) {
      losses.add("a pie shows its first series only; the others are in its data");
    }
    return List.copyOf(losses);
  }

  /** The part's content: the same for the same chart. */
  public byte[] toXml() {
    Xml xml = Xml.part();
    xml.start("c:chartSpace", "xmlns:c", NAMESPACE, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
    xml.value("c:date1904", "0").value("c:lang", language.toLanguageTag());
    xml.value("c:roundedCorners", "0");
    chart(xml);
    xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
    words(xml);
    if (!workbook.isEmpty()) {
      xml.start("c:externalData", "r:id", workbook).value("c:autoUpdate", "0").end();
    }
    return xml.end().bytes();
  }

  private void chart(Xml xml) {
    xml.start("c:chart");
    titles.write(titles.chart(), false, xml);
    xml.value("c:autoTitleDeleted", titles.chart().isEmpty() ? "1" : "0");
    xml.start("c:plotArea").empty("c:layout");
    new PlotWriter(kind, data, source, look, titles, xml).write();
    xml.start("c:spPr").empty("a:noFill").end();
    xml.end();
    legend(xml);
    xml.value("c:plotVisOnly", "1").value("c:dispBlanksAs", "gap");
    xml.end();
  }

  private void legend(Xml xml) {
    if (kind != ChartKind.PIE && data.series().size() > 1) {
      xml.start("c:legend").value("c:legendPos", "t").value("c:overlay", "0").end();
    }
  }

  /** The default of all words in the chart. */
  private void words(Xml xml) {
    xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
    xml.start("a:defRPr", "sz", Long.toString(Math.round(look.fontSize() * 100)), "b", "0");
    xml.start("a:solidFill").value("a:srgbClr", look.label().hex()).end();
    for (String script : List.of("a:latin", "a:ea", "a:cs")) {
      xml.empty(script, "typeface", look.fontFamily());
    }
    xml.end().end();
    xml.empty("a:endParaRPr", "lang", language.toLanguageTag());
    xml.end().end();
  }

  /** Builds {@link ChartPart}. */
  public static final class Builder {
    private final ChartKind kind;
    private final ChartData data;
    private final ChartSource source;
    private ChartLook look = PLAIN;
    private Locale language = Locale.ENGLISH;
    private String title = "";
    private boolean axisTitles;
    private String categories = "";
    private String workbook = "";

    private Builder(ChartKind kind, ChartData data, ChartSource source) {
      if (source.series().size() != data.series().size()) {
        throw new IllegalArgumentException(
            "cells of " + source.series().size() + " series, not of " + data.series().size());
      }
      this.kind = kind;
      this.data = data;
      this.source = source;
    }

    /** Sets the looks. */
    public Builder look(ChartLook chosen) {
      this.look = chosen;
      return this;
    }

    /** Sets the language of the words. */
    public Builder language(Locale chosen) {
      this.language = chosen;
      return this;
    }

    /** Sets words above the chart, for files in which no caption stands near it. */
    public Builder title(String words) {
      this.title = words;
      return this;
    }

    /**
     * Gives the axes titles: what the categories are, and the unit and scale of the values.
     *
     * @param categoryTitle may be empty
     */
    public Builder axisTitles(String categoryTitle) {
      this.axisTitles = true;
      this.categories = categoryTitle;
      return this;
    }

    /** Sets the id of the chart part's relation to the workbook that has its values. */
    public Builder embeddedWorkbook(String relationId) {
      this.workbook = relationId;
      return this;
    }

    /** The part. */
    public ChartPart build() {
      return new ChartPart(this);
    }
  }
}
