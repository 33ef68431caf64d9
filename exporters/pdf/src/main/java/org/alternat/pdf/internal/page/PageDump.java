package org.alternat.pdf.internal.page;

import java.util.List;
import java.util.Locale;
import org.alternat.style.Color;

/**
 * Pages as text, one operation a line in the order drawn: what it is, where it stands in points
 * from the upper left corner of the page, and what it shows.
 */
final class PageDump {
  private final StringBuilder out = new StringBuilder();

  private PageDump() {}

  static String of(Layout layout) {
    PageDump dump = new PageDump();
    for (int i = 0; i < layout.pages().size(); i++) {
      dump.out.append("page ").append(i + 1).append(": ");
      dump.page(layout.pages().get(i));
    }
    return dump.out.toString();
  }

  static String of(Page page) {
    PageDump dump = new PageDump();
    dump.page(page);
    return dump.out.toString();
  }

  private void page(Page page) {
    out.append(points(page.width())).append(" x ").append(points(page.height())).append('\n');
    ops(page.ops(), "  ");
  }

  private void ops(List<Op> ops, String indent) {
    for (Op op : ops) {
      out.append(indent);
      op(op, indent);
    }
  }

  private void op(Op op, String indent) {
    switch (op) {
      case Op.Text t -> line("text", text(t), t.x(), t.baseline());
      case Op.Turned t ->
          line("turned " + t.degrees(), text(t.text()), t.text().x(), t.text().baseline());
      case Op.Fill f -> line("fill", color(f.color()), f.x(), f.y(), f.width(), f.height());
      case Op.Stroke s -> {
        String pen = points(s.width()) + " " + s.style() + color(s.color());
        line("stroke", pen.toLowerCase(Locale.ROOT), s.x1(), s.y1(), s.x2(), s.y2());
      }
      case Op.Image i -> line("picture", slot(i.slot()), i.x(), i.y(), i.width(), i.height());
      case Op.Drawing d -> {
        line("drawing", slot(d.slot()), d.x(), d.y(), d.width(), d.height());
        ops(d.content(), indent + "  ");
      }
      case Op.Area a ->
          line("area", a.outline().size() + " sides" + color(a.color()), a.x(), a.y());
      case Op.Polyline p -> {
        String pen = p.points().size() / 2 + " points" + color(p.color());
        line("polyline", pen, p.points().get(0), p.points().get(1));
      }
      case Op.LinkArea l -> line("link", l.target(), l.x(), l.y(), l.width(), l.height());
      case Op.Destination d -> line("place", d.name(), d.y());
    }
  }

  private void line(String what, String shown, double... places) {
    out.append(what);
    for (double place : places) {
      out.append(' ').append(points(place));
    }
    out.append(shown.isBlank() ? "" : " " + shown.strip()).append('\n');
  }

  private static String text(Op.Text text) {
    String actual = text.actual().isEmpty() ? "" : " for " + quoted(text.actual());
    String shaping = text.shaping() == Op.Shaping.NONE ? "" : " shaped";
    String spacing = text.wordSpacing() == 0 ? "" : " spaced " + points(text.wordSpacing());
    return quoted(text.text())
        + actual
        + " "
        + text.face().name()
        + " "
        + points(text.size())
        + color(text.color())
        + shaping
        + spacing
        + slot(text.slot());
  }

  /** Text and pictures of the document itself are the rule, and nothing is said of them. */
  private static String slot(int slot) {
    return switch (slot) {
      case Op.ARTIFACT -> " decoration";
      case Op.HEADER -> " head";
      case Op.FOOTER -> " foot";
      default -> "";
    };
  }

  private static String color(Color color) {
    return color.equals(Color.BLACK) ? "" : " " + color;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\');
          }
          if (c != ' ' && (Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c))) {
            quoted.append(String.format(Locale.ROOT, "\\u{%x}", c));
          } else {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('"').toString();
  }

  /** To the tenth, which is less than the eye sees. */
  private static String points(double points) {
    String text = String.format(Locale.ROOT, "%.1f", points);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
