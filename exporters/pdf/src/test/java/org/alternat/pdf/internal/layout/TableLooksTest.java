package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alternat.document.Block;
import org.alternat.document.Table.Row;
import org.alternat.pdf.internal.page.Op;
import org.alternat.style.Color;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/** Grounds and lines of tables, on pages of ten lines. */
class TableLooksTest {
  private static final Color SOFT = new Color(0xeef2f7);

  private static Laid laid(Rule... rules) {
    Row[] rows = IntStream.rangeClosed(1, 12).mapToObj(i -> tr("r" + i)).toArray(Row[]::new);
    return Laid.on(200, 100, List.of(rules), table("", headerRow("A"), rows));
  }

  private static List<Op.Fill> fills(Laid laid, int page) {
    return laid.pages().get(page - 1).ops().stream()
        .filter(Op.Fill.class::isInstance)
        .map(Op.Fill.class::cast)
        .toList();
  }

  @Test
  void everySecondRowOfTheBodyIsPaintedAlsoOnTheNextPage() {
    Selector even =
        new Selector(
            new Selector.Simple("tbody", ""),
            new Selector.Simple("tr", "", Selector.Rows.EVEN),
            false);
    Laid laid = laid(new Rule(even, Map.of(Property.BACKGROUND_COLOR, new Value.Paint(SOFT)), 0));
    assertThat(fills(laid, 1)).extracting(Op.Fill::color).containsOnly(SOFT);
    assertThat(fills(laid, 1)).extracting(Op.Fill::y).containsExactly(20.0, 40.0, 60.0, 80.0);
    assertThat(fills(laid, 1)).extracting(Op.Fill::width).containsOnly(200.0);
    assertThat(laid.words(2)).containsExactly("A", "r10", "r11", "r12");
    assertThat(fills(laid, 2)).extracting(Op.Fill::y).containsExactly(10.0, 30.0);
  }

  @Test
  void tablesStandSideBySideInTheCellsOfARow() {
    Block left = table("", headerRow("A"), tr("a1"), tr("a2"));
    Block right = table("", headerRow("B"), tr("b1"), tr("b2"), tr("b3"));
    Laid laid =
        Laid.on(200, 100, List.of(), table("", headerRow("L", "R"), tr(td(left), td(right))));
    assertThat(laid.text("A").baseline()).isEqualTo(laid.text("B").baseline());
    assertThat(laid.text("a2").baseline()).isEqualTo(laid.text("b2").baseline());
    assertThat(laid.text("b1").x()).isGreaterThan(laid.text("a1").x() + 10);
  }

  @Test
  void rowsHaveTheLinesOfTheTheme() {
    Laid laid =
        laid(
            Laid.rule("td", "", Property.BORDER_BOTTOM_WIDTH, new Value.Length(2)),
            Laid.rule("td", "", Property.BORDER_BOTTOM_STYLE, new Value.Keyword("solid")),
            Laid.rule("td", "", Property.BORDER_BOTTOM_COLOR, new Value.Paint(SOFT)));
    assertThat(fills(laid, 1)).isNotEmpty().extracting(Op.Fill::height).containsOnly(2.0);
    assertThat(fills(laid, 1).getFirst().y()).isEqualTo(20);
  }
}
