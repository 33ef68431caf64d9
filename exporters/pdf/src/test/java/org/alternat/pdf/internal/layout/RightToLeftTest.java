package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.dl;
import static org.alternat.testkit.Nodes.language;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.span;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.pdf.internal.page.Op;
import org.junit.jupiter.api.Test;

/** In lines of forty characters. */
class RightToLeftTest {
  private static Laid laid(Block... blocks) {
    return Laid.on(200, 200, Locale.of("ar"), List.of(), blocks);
  }

  private static double end(Op.Text text) {
    return text.x() + 5 * text.text().strip().length();
  }

  @Test
  void linesBeginAtTheRight() {
    Laid laid = laid(p("one two"));
    assertThat(end(laid.text("one two"))).isEqualTo(200);
  }

  @Test
  void markersOfListsStandAtTheRightOfTheirText() {
    Laid laid = laid(ul("item", ul("inner")));
    Op.Text item = laid.text("item");
    assertThat(laid.text("•").x()).isGreaterThan(end(item));
    assertThat(end(laid.text("inner"))).isLessThan(end(item));
  }

  @Test
  void termsStandAtTheRightOfTheirDescriptions() {
    Laid laid = laid(dl(Attributes.NONE, "term", "meaning"));
    assertThat(end(laid.text("term"))).isEqualTo(200);
    assertThat(end(laid.text("meaning"))).isLessThan(laid.text("term").x());
  }

  @Test
  void wordsOfAnotherDirectionKeepTheirPunctuation() {
    Laid laid = laid(p("\u05D0\u05D1 ", span(language("en", Direction.LTR), "(end)."), " \u05D2"));
    assertThat(laid.words(1)).contains("(end).");
    assertThat(laid.text("(end).").x()).isGreaterThan(laid.text("\u05D2").x());
  }

  @Test
  void theCallOfANoteStandsAfterAYearAndNotAsPartOfIt() {
    Laid laid = laid(p("\u05D0 2014", note("note"), " \u05D2"));
    assertThat(laid.text("1").x()).isLessThan(laid.text("2014").x());
  }

  @Test
  void theCallOfANoteStandsAfterAWordFromRightToLeftInOtherText() {
    Laid laid =
        Laid.on(200, 200, Locale.ENGLISH, List.of(), p("one \u05D0\u05D1", note("note"), " two"));
    assertThat(laid.text("1").x()).isGreaterThan(laid.text("\u05D1\u05D0").x());
    assertThat(laid.text("1").x()).isLessThan(laid.text("two").x());
  }
}
