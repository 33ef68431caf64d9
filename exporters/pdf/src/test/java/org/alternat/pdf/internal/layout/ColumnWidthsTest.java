package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Table.Row;
import org.alternat.pdf.internal.page.Op;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/** In a measure of 200 points, which is forty characters. */
class ColumnWidthsTest {
  private static final List<Rule> RULES =
      List.of(
          Laid.rule("td", "mm", Property.WIDTH, new Value.Length(30)),
          Laid.rule("td", "half", Property.WIDTH, new Value.Percentage(50)),
          Laid.rule("td", "number", Property.TEXT_ALIGN, new Value.Keyword("end")));

  private static Laid laid(Row head, Row... rows) {
    return Laid.on(200, 400, RULES, table(named("t"), line("Caption"), head, rows));
  }

  private static List<Double> widths(Row head, Row... rows) {
    return laid(head, rows).layout().columnWidths().get("t");
  }

  @Test
  void aGivenWidthIsKept() {
    assertThat(widths(headerRow("A", "B"), tr(td(classed("mm"), "x"), "y")))
        .containsExactly(30.0, 170.0);
    assertThat(widths(headerRow("A", "B"), tr(td(classed("half"), "x"), "yy")))
        .containsExactly(100.0, 100.0);
  }

  @Test
  void othersAreAsWideAsTheirWordsAskAndFillTheMeasure() {
    assertThat(widths(headerRow("A", "B"), tr("x".repeat(5), "y".repeat(15))))
        .containsExactly(50.0, 150.0);
  }

  @Test
  void aColumnOfShortWordsHasItsWordsOnOneLineBesideALongText() {
    List<Double> widths = widths(headerRow("A", "B"), tr("2023", "long text ".repeat(20)));
    assertThat(widths).containsExactly(20.0, 180.0);
  }

  @Test
  void whereThereIsNoRoomForAllWordsTheShortOnesStayWhole() {
    List<Double> widths = widths(headerRow("A", "B"), tr("short", "w".repeat(60)));
    assertThat(widths).containsExactly(25.0, 175.0);
  }

  @Test
  void aCellOverTwoColumnsWidensThemAlike() {
    Row wide = tr(td(2, 1, "x".repeat(30)), "z");
    assertThat(widths(headerRow("A", "B", "C"), wide, tr("a", "b", "c")).subList(0, 2))
        .allMatch(width -> width > 90);
  }

  @Test
  void givenWidthsThatAreTooMuchShrinkAlike() {
    Attributes half = classed("half");
    List<Double> widths =
        widths(headerRow("A", "B", "C"), tr(td(half, "x"), td(half, "y"), td(half, "z")));
    assertThat(widths).allMatch(width -> Math.abs(width - 200 / 3.0) < 0.01);
  }

  @Test
  void figuresStandAtTheEndOfTheirColumn() {
    Laid laid =
        laid(
            headerRow("A", "B"),
            tr("x", td(classed("number"), "1")),
            tr("x", td(classed("number"), "12,345")));
    assertThat(end(laid.text("1"))).isEqualTo(end(laid.text("12,345"))).isEqualTo(200);
  }

  @Test
  void columnsOfTextFromRightToLeftBeginAtTheRight() {
    Block table =
        table(named("t"), line("C"), headerRow("A", "B"), tr(td(classed("mm"), "one"), "two"));
    Laid laid = Laid.on(200, 400, Locale.of("ar"), RULES, table);
    assertThat(laid.layout().columnWidths().get("t")).containsExactly(30.0, 170.0);
    assertThat(end(laid.text("one"))).isEqualTo(200);
    assertThat(end(laid.text("two"))).isEqualTo(170);
  }

  private static double end(Op.Text text) {
    return text.x() + 5 * text.text().strip().length();
  }
}
