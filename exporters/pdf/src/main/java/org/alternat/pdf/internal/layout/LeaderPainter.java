package org.alternat.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.Alignment;
import org.alternat.pdf.internal.text.LinePainter;
import org.alternat.pdf.internal.text.LineSetter;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.Run;
import org.alternat.pdf.internal.text.TextLine;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.Color;

/** Draws the leader and the page number at the end of a contents entry. */
final class LeaderPainter {
  /** The distance between dots, in ems. */
  private static final double PITCH = 0.5;

  /** Dots are lighter than words. */
  private static final double LIGHTNESS = 0.4;

  private LeaderPainter() {}

  static void paint(Item.Leader leader, int page, double x, double y, Consumer<Op> sink) {
    PageReference reference = leader.page();
    Item.Line line = leader.line();
    TextStyle style = reference.style();
    boolean rtl = line.text().text().rightToLeft();
    double room = 2.6 * style.size();
    double left = rtl ? x - room : x;
    double measure = line.measure() + room;
    TextLine number = text(String.valueOf(page), reference, reference.slot());
    double baseline = y + line.baseline();
    double gap = 0.5 * style.size();
    double start = left + (rtl ? number.width() : line.text().width()) + gap;
    double end = left + measure - (rtl ? line.text().width() : number.width()) - gap;
    dots(start, end, baseline, style, sink);
    Alignment side = rtl ? Alignment.LEFT : Alignment.RIGHT;
    LinePainter.paint(number, left, baseline, measure, side, false, sink);
  }

  private static TextLine text(String characters, PageReference reference, int slot) {
    Run run = new Run(0, characters.length(), reference.style(), slot, reference.link());
    RichText text = new RichText(characters, List.of(run), Locale.ROOT, false);
    return LineSetter.set(text, Double.MAX_VALUE, 0).getFirst();
  }

  /** Dots stand on a grid that begins at the left of the page, so that those of lines align. */
  private static void dots(
      double start, double end, double baseline, TextStyle style, Consumer<Op> sink) {
    double pitch = PITCH * style.size();
    double first = Math.ceil(start / pitch) * pitch;
    int count = (int) Math.floor((end - first) / pitch);
    if (count < 2) {
      return;
    }
    double width = style.faces().first().advance('.') * style.size() / 1000;
    sink.accept(
        new Op.Text(
            Op.ARTIFACT,
            style.faces().first(),
            style.size(),
            style.color().mix(Color.WHITE, LIGHTNESS),
            first,
            baseline,
            ".".repeat(count),
            Op.Shaping.NONE,
            "",
            pitch - width,
            0));
  }
}
