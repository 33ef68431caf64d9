package org.alternat.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.Run;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/** On a page 200 points wide, with characters of 5 points. */
class HeadRowTest {
  @Test
  void aLongMarkingGoesOnOnAnotherLineAndIsNeverCut() {
    String marking = "TRÈS SECRET – SPÉCIAL FRANCE – NE PAS DIFFUSER AU-DELÀ";
    List<Op.Text> texts = paint(Map.of(MarginBox.TOP_LEFT, marking, MarginBox.TOP_RIGHT, "1 / 3"));
    assertThat(texts.stream().map(Op.Text::baseline).distinct()).hasSizeGreaterThan(1);
    String drawn = String.join("", texts.stream().map(Op.Text::text).toList());
    assertThat(drawn).contains("SPÉCIAL FRANCE").contains("DELÀ").doesNotContain("…");
  }

  @Test
  void theShorterStaysOnOneLineWhereTheLongerHasNoMoreForIt() {
    String marking = "TLP:AMBER // DIFFUSION RESTREINTE – SPÉCIAL";
    List<Op.Text> texts =
        paint(Map.of(MarginBox.TOP_LEFT, "Togo – Mali", MarginBox.TOP_RIGHT, marking));
    assertThat(texts.stream().map(t -> t.text().strip()))
        .containsExactly("Togo – Mali", "TLP:AMBER // DIFFUSION", "RESTREINTE – SPÉCIAL");
  }

  @Test
  void aMarkingOfTwoSchemesIsPartedBetweenThemIfItNeedsNoMoreLines() {
    String marking = "TLP:AMBER // DIFFUSION RESTREINTE – SPÉCIAL";
    List<Op.Text> texts = paint(Map.of(MarginBox.TOP_LEFT, "Mali", MarginBox.TOP_RIGHT, marking));
    assertThat(texts.stream().map(t -> t.text().strip()))
        .containsExactly("Mali", "TLP:AMBER //", "DIFFUSION RESTREINTE – SPÉCIAL");
  }

  @Test
  void noWordIsDividedWhileThereIsRoomForIt() {
    List<Op.Text> texts =
        paint(
            Map.of(
                MarginBox.TOP_LEFT, "one two three four five six seven",
                MarginBox.TOP_RIGHT, "DIFFUSION RESTREINTE"));
    assertThat(texts.stream().flatMap(t -> Stream.of(t.text().strip().split(" "))))
        .contains("DIFFUSION", "RESTREINTE", "seven");
  }

  @Test
  void theMiddleKeepsClearOfALongLeftBox() {
    List<Op.Text> texts =
        paint(Map.of(MarginBox.TOP_LEFT, "twenty-one characters", MarginBox.TOP_CENTER, "middle"));
    Op.Text left = texts.get(0);
    Op.Text middle = texts.get(1);
    assertThat(middle.x()).isGreaterThan(left.x() + 5 * left.text().length());
  }

  private static List<Op.Text> paint(Map<MarginBox, String> words) {
    PageStyle page = new PageStyle(200, 200, 50, 0, 50, 0, PageStyle.Running.same(Map.of()));
    StyleSheet sheet = new StyleSheet(page, List.of(), Map.of());
    TextStyles styles = new TextStyles(new FixedTypefaces(), Medium.PAGES, Locale.FRENCH);
    List<HeadRow.Head> heads = new ArrayList<>();
    for (MarginBox box : MarginBox.values()) {
      if (words.containsKey(box)) {
        String text = words.get(box);
        var style =
            sheet.marginBox(
                new MarginContent(List.of(), Map.of(Property.FONT_SIZE, new Value.Length(10))));
        Run run = new Run(0, text.length(), styles.of(style), Op.HEADER, null);
        RichText rich = new RichText(text, List.of(run), Locale.FRENCH, false);
        heads.add(new HeadRow.Head(box, style, rich));
      }
    }
    List<Op> ops = new ArrayList<>();
    new HeadRow(page, heads).paint(ops::add);
    return ops.stream().map(Op.Text.class::cast).toList();
  }
}
