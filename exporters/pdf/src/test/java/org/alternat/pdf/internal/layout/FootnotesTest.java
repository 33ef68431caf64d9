package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Table.Row;
import org.alternat.pdf.internal.page.Op;
import org.junit.jupiter.api.Test;

/** On pages of twenty lines, forty characters wide. */
class FootnotesTest {
  private static Laid laid(Block... blocks) {
    return Laid.on(200, 200, List.of(), blocks);
  }

  @Test
  void standAtTheFootBelowARule() {
    Laid laid = laid(p("Text", note("The note")));
    Op.Text text = laid.text("Text");
    Op.Text note = laid.text("The note");
    Op.Fill rule =
        laid.pages().getFirst().ops().stream()
            .filter(Op.Fill.class::isInstance)
            .map(Op.Fill.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(rule.y()).isBetween(text.baseline(), note.baseline());
    assertThat(note.baseline()).isBetween(190.0, 200.0);
  }

  @Test
  void goOnAtTheFootOfTheNextPageWithoutTheirNumber() {
    Laid laid = laid(p("Text", note("word ".repeat(150))), p("After"));
    assertThat(laid.pages()).hasSize(2);
    assertThat(laid.words(1)).contains("Text", "1");
    List<String> second = laid.words(2);
    assertThat(second).doesNotContain("1").anyMatch(w -> w.startsWith("word"));
    double last = laid.texts(2).stream().mapToDouble(Op.Text::baseline).max().orElseThrow();
    assertThat(last).isBetween(190.0, 200.0);
  }

  @Test
  void areCalledFromAllPlacesWithWords() {
    Block table =
        table(
            Attributes.NONE,
            line("Caption", note("of a caption")),
            headerRow(td(p("Head", note("of a head"))), "B"),
            tr(td(p("cell", note("of a cell"))), "b"));
    Laid laid =
        laid(
            table,
            section(Attributes.NONE, line("Title", note("of a title")), p("x")),
            ul(p("item", note("of an item"))));
    assertThat(laid.words(1))
        .contains("of a caption", "of a head", "of a cell", "of a title", "of an item");
  }

  @Test
  void ofAHeadAreNotRepeatedWithIt() {
    Row[] rows = new Row[30];
    Arrays.fill(rows, tr("x", "y"));
    Laid laid = laid(table("", headerRow(td(p("Head", note("of a head"))), "B"), rows));
    assertThat(laid.words(1)).contains("Head", "of a head");
    assertThat(laid.words(2)).contains("Head").doesNotContain("of a head");
  }

  @Test
  void noTitleIsLeftBehindBesideANoteThatGoesOn() {
    for (int words = 90; words < 220; words++) {
      Laid laid =
          laid(p("Text", note("word ".repeat(words))), section("Title", p("Body of the text")));
      for (int page = 1; page <= laid.pages().size(); page++) {
        if (laid.words(page).contains("Title")) {
          assertThat(laid.words(page)).as("%d words", words).contains("Body of the text");
        }
      }
    }
  }
}
