/**
 * Native charts for Office files: what Word and Excel share of ISO/IEC 29500-1, 21.2 (DrawingML
 * charts), streamed as text in the order of the schema.
 *
 * <p>A caller says what to draw ({@link org.alternat.document.ChartData} and its kind), where the
 * cells are that the chart is bound to ({@link org.alternat.ooxml.ChartSource}), and how it looks
 * ({@link org.alternat.ooxml.ChartLook}); {@link org.alternat.ooxml.ChartPart} gives the bytes of
 * the chart part with all values cached. A workbook names its own sheet as the source:
 *
 * <pre>{@code
 * byte[] xml =
 *     ChartPart.builder(chart.kind(), data, ChartSource.table("Trade", 4, 0, data))
 *         .look(ChartLook.of(style, "Arial"))
 *         .language(Locale.FRENCH)
 *         .build()
 *         .toXml();
 * }</pre>
 *
 * <p>A Word file embeds a workbook with the values, related to the chart part as {@code package},
 * and names the relation:
 *
 * <pre>{@code
 * ChartWorkbook workbook = ChartWorkbook.of(data, "Data");
 * ChartPart.builder(kind, data, workbook.source()).look(look).embeddedWorkbook("rId1").build();
 * }</pre>
 *
 * <p>The part that <em>places</em> the chart (a drawing, with its size and alternative text) is the
 * caller's.
 */
@NullMarked
package org.alternat.ooxml;

import org.jspecify.annotations.NullMarked;
