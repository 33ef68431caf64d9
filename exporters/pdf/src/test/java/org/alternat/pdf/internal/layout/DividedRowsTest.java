package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Table;
import org.alternat.document.Table.Row;
import org.alternat.pdf.internal.page.Op;
import org.alternat.testkit.Pictures;
import org.junit.jupiter.api.Test;

/** On pages of ten lines, forty characters wide. */
class DividedRowsTest {
  private static Laid laid(Block... blocks) {
    return Laid.on(200, 100, List.of(), blocks);
  }

  /** A text that fills so many lines of half the page. */
  private static String words(int lines) {
    return "nineteen characters ".repeat(lines).strip();
  }

  @Test
  void aTallRowIsDividedWhereItMeetsTheFoot() {
    Laid laid = laid(p("above"), table("", headerRow("A", "B"), tr(words(12), words(12))));
    assertThat(laid.texts(1)).hasSize(1 + 2 + 2 * 8);
    assertThat(laid.pages()).hasSize(2);
    assertThat(laid.words(2)).startsWith("A", "B").hasSize(2 + 2 * 4);
  }

  @Test
  void aShortRowMovesWhole() {
    Laid laid =
        laid(p(words(7)), p(words(7)), table("", headerRow("A"), tr("r1"), tr("r2"), tr("r3")));
    assertThat(laid.words(2)).containsExactly("A", "r1", "r2", "r3");
  }

  @Test
  void noRowIsDividedSoThatACellBeginsOnThePageAfter() {
    Block picture =
        new Block.Figure(
            Attributes.NONE,
            new Graphic.Image(Attributes.NONE, Pictures.plain(80, 80, 0), "A square"),
            List.of());
    Laid laid =
        laid(
            p("a"),
            p("b"),
            p("c"),
            p("d"),
            table("", headerRow("A", "B"), tr("beside", td(picture)), tr("r2", "x")));
    assertThat(laid.words(1)).containsExactly("a", "b", "c", "d");
    assertThat(laid.words(2)).containsExactly("A", "B", "beside", "r2", "x");
  }

  @Test
  void theHeadOfATableInACellStaysWithItsRows() {
    Row[] rows = {tr("i1", words(2)), tr("i2", words(2)), tr("i3", words(2))};
    Block inner = table("", headerRow("C", "D"), rows);
    for (int above = 0; above < 9; above++) {
      Block[] blocks = new Block[above + 1];
      for (int i = 0; i < above; i++) {
        blocks[i] = p("line " + i);
      }
      blocks[above] = table("", headerRow("A", "B"), tr("outer", td(inner)));
      Laid laid = laid(blocks);
      for (int page = 1; page <= laid.pages().size(); page++) {
        boolean begins =
            laid.texts(page).stream()
                .anyMatch(t -> t.text().equals("C") && t.slot() != Op.ARTIFACT);
        if (begins) {
          assertThat(laid.words(page)).as("%d above, page %d", above, page).contains("i1");
        }
      }
    }
  }

  @Test
  void aCellOverSeveralRowsFillsThePageAlthoughTheLastOfThemIsTall() {
    Row first = tr(td(1, 3, words(20)), "r1");
    Laid laid = laid(p("above"), table("", headerRow("A", "B"), first, tr("r2"), tr("r3")));
    assertThat(laid.words(1)).hasSize(1 + 2 + 8 + 3).contains("r1", "r2", "r3");
    assertThat(laid.words(2)).hasSize(2 + 6);
    assertThat(laid.pages()).hasSize(2);
  }

  @Test
  void rowsTiedByACellArePartedBetweenThem() {
    Row first = tr(td(1, 8, "all"), "r1");
    Row[] rows = new Row[8];
    rows[0] = first;
    for (int i = 1; i < rows.length; i++) {
      rows[i] = tr("r" + (i + 1));
    }
    Laid laid = laid(p("1"), p("2"), p("3"), p("4"), table("", headerRow("A", "B"), rows));
    assertThat(laid.words(1)).contains("all", "r5").doesNotContain("r6");
    assertThat(laid.words(2)).containsExactly("A", "B", "r6", "r7", "r8");
  }

  @Test
  void theFootStaysWithTheRowBeforeIt() {
    Block.Paragraph[] lines = new Block.Paragraph[7];
    Arrays.fill(lines, p("x"));
    Table plain = table("", headerRow("A"), tr("r1"), tr("r2"));
    Block table =
        new Table(
            plain.attributes(),
            plain.caption(),
            plain.head(),
            List.of(tr("r1"), tr("r2"), tr("r3")),
            List.of(tr("total")));
    Block[] blocks = Arrays.copyOf(lines, 8, Block[].class);
    blocks[7] = table;
    Laid laid = laid(blocks);
    assertThat(laid.words(2)).endsWith("r3", "total");
  }
}
