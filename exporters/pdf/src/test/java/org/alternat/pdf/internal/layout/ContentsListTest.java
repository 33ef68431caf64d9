package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.pdf.internal.page.Op;
import org.junit.jupiter.api.Test;

/** In lines of forty characters. */
class ContentsListTest {
  private static final Block CONTENTS =
      new Block.ContentsList(Attributes.NONE, line("Contents"), 2);

  private static Laid laid(Locale language) {
    return Laid.on(
        200,
        100,
        language,
        List.of(),
        CONTENTS,
        section("One", new Block.PageBreak(Attributes.NONE), section("Within", p("x"))),
        section("A title that is longer than a line of the list has room for", p("y")));
  }

  @Test
  void entriesNameThePagesOfTheirTitlesAtTheEndOfTheLine() {
    Laid laid = laid(Locale.ENGLISH);
    List<Op.Text> numbers =
        laid.texts(1).stream().filter(t -> t.text().strip().matches("\\d+")).toList();
    assertThat(numbers).extracting(Op.Text::text).containsExactly("1", "2", "2");
    assertThat(numbers).extracting(n -> n.x() + 5).containsOnly(200.0);
  }

  @Test
  void leadersAreDecorationOnOneGrid() {
    Laid laid = laid(Locale.ENGLISH);
    List<Op.Text> leaders = laid.texts(1).stream().filter(t -> t.text().startsWith("..")).toList();
    assertThat(leaders).hasSize(3);
    assertThat(leaders).extracting(Op.Text::slot).containsOnly(Op.ARTIFACT);
    double pitch = 5 + leaders.getFirst().letterSpacing();
    assertThat(leaders).extracting(dots -> dots.x() % pitch).containsOnly(0.0);
  }

  @Test
  void aLongTitleGoesOnBeforeTheColumnOfPageNumbers() {
    Laid laid = laid(Locale.ENGLISH);
    List<Op.Text> words = laid.texts(1).stream().filter(t -> t.text().contains("t")).toList();
    assertThat(words).hasSizeGreaterThan(2);
    assertThat(words).allMatch(t -> t.x() + 5 * t.text().strip().length() <= 200 - 2 * 10);
  }

  @Test
  void fromRightToLeftNumbersStandAtTheLeft() {
    Laid laid = laid(Locale.of("ar"));
    assertThat(laid.texts(1))
        .filteredOn(t -> t.text().strip().matches("\\d+"))
        .extracting(Op.Text::x)
        .hasSize(3)
        .containsOnly(0.0);
  }
}
