package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Direction;
import org.alternat.document.Metadata;
import org.alternat.document.Origin;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.Run;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/** Composes running heads and feet; {@link HeadRow} places them. */
final class RunningHeads {
  /** What separates named strings, left over where one of them is empty. */
  private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s·|–—/]+|[\\s·|–—/]+$");

  /** Later pages have the words of the second, so that they are not looked at. */
  private static final int SEEN = 2;

  private final StyleSheet sheet;
  private final Metadata metadata;
  private final TextStyles styles;
  private final GlyphReport glyphs;
  private final FitReport fit;
  private final boolean rightToLeft;
  private final IdentityHashMap<MarginContent, ComputedStyle> marginStyles =
      new IdentityHashMap<>();

  RunningHeads(
      StyleSheet sheet, Metadata metadata, TextStyles styles, GlyphReport glyphs, FitReport fit) {
    this.sheet = sheet;
    this.metadata = metadata;
    this.styles = styles;
    this.glyphs = glyphs;
    this.fit = fit;
    this.rightToLeft = metadata.direction() == Direction.RTL;
  }

  /** What is drawn in the margins of a page of a style. */
  List<Op> of(PageStyle page, int number, int count) {
    Map<MarginBox, MarginContent> boxes = page.running().of(number);
    List<Op> ops = new ArrayList<>();
    row(
        page,
        boxes,
        List.of(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT),
        number,
        count,
        ops);
    row(
        page,
        boxes,
        List.of(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT),
        number,
        count,
        ops);
    return ops;
  }

  private void row(
      PageStyle page,
      Map<MarginBox, MarginContent> boxes,
      List<MarginBox> places,
      int number,
      int count,
      List<Op> ops) {
    List<HeadRow.Head> heads = new ArrayList<>();
    for (MarginBox place : places) {
      MarginContent content = boxes.get(place);
      if (content != null) {
        head(place, content, number, count).ifPresent(heads::add);
      }
    }
    if (!heads.isEmpty()) {
      HeadRow row = new HeadRow(page, heads);
      if (number <= SEEN) {
        fit.height(number, "a running head", row.height(), row.margin());
      }
      row.paint(ops::add);
    }
  }

  private Optional<HeadRow.Head> head(
      MarginBox place, MarginContent content, int number, int count) {
    ComputedStyle style = marginStyles.computeIfAbsent(content, sheet::marginBox);
    String text = text(content.parts(), number, count);
    if (text.isBlank()) {
      return Optional.empty();
    }
    int slot = place.top() ? Op.HEADER : Op.FOOTER;
    Run run = new Run(0, text.length(), styles.of(style), slot, null);
    if (number <= SEEN) {
      glyphs.check(text, run.style().faces(), Origin.UNKNOWN);
    }
    RichText rich = new RichText(text, List.of(run), metadata.language(), rightToLeft);
    return Optional.of(new HeadRow.Head(rightToLeft ? mirrored(place) : place, style, rich));
  }

  /** In text that runs from right to left, what a theme puts at the left begins at the right. */
  private static MarginBox mirrored(MarginBox box) {
    return switch (box) {
      case TOP_LEFT -> MarginBox.TOP_RIGHT;
      case TOP_RIGHT -> MarginBox.TOP_LEFT;
      case BOTTOM_LEFT -> MarginBox.BOTTOM_RIGHT;
      case BOTTOM_RIGHT -> MarginBox.BOTTOM_LEFT;
      case TOP_CENTER, BOTTOM_CENTER -> box;
    };
  }

  private String text(List<Value.Part> parts, int number, int count) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string -> text.append(GeneratedText.string(metadata, string.name()));
        case Value.Counter counter -> {
          switch (counter.name()) {
            case PAGE -> text.append(number);
            case PAGES -> text.append(count);
            case SECTION, TABLE, FIGURE -> {}
          }
        }
      }
    }
    return LOOSE_ENDS.matcher(text).replaceAll("");
  }
}
