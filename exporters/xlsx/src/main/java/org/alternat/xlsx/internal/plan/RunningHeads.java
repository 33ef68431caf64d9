package org.alternat.xlsx.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Metadata;
import org.alternat.export.ExportReport.Collector;
import org.alternat.ooxml.MarginBoxes;
import org.alternat.style.Color;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Value;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.PrintPlan.HeadAndFoot;

/** The heads and feet of printed sheets in Excel's code (ISO/IEC 29500-1, 18.3.1.46). */
final class RunningHeads {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  /** The longest head or foot, code included, that Excel opens. */
  private static final int MAX_LENGTH = 255;

  /** The contrast that text needs (WCAG 2.2, 1.4.3). */
  private static final double LEGIBLE = 4.5;

  /** A line that keeps its height. */
  private static final String BLANK = "\u00A0";

  /** Sets apart what stands in the middle and at the end of a line of its own. */
  private static final String BETWEEN = "\u00A0\u00A0\u00A0";

  /** Capitals in bold are wider than the estimate. */
  private static final double SAFETY = 1.06;

  private final PlanContext context;
  private final Map<MarginBox, MarginContent> boxes;

  /** The fonts of the boxes, which every sheet asks for. */
  private final Map<MarginContent, FontLook> fonts = new HashMap<>();

  /** The heads and feet of pages with these boxes. */
  RunningHeads(PlanContext context, Map<MarginBox, MarginContent> boxes) {
    this.context = context;
    this.boxes = boxes;
  }

  /**
   * The code of head and foot.
   *
   * @param name the name of the sheet where its title is not printed, else empty; it stands in the
   *     middle of the head, or below its start, unless the theme has words there
   * @param room the width of the paper without its margins
   */
  HeadAndFoot headAndFoot(String name, double room) {
    String head = mirrored(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT, room);
    return new HeadAndFoot(name.isEmpty() ? head : withName(head, name, room), foot(room));
  }

  private String withName(String head, String name, double room) {
    FontLook font = font(MarginBox.TOP_LEFT).withBold(true);
    double start = width(MarginBox.TOP_LEFT);
    double end = width(MarginBox.TOP_RIGHT);
    String code = looks(font) + "&A";
    int right = head.indexOf("&R");
    String named =
        MarginBoxes.fit(start, TextMetrics.width(name, font), end, room) || right < 0
            ? head + "&C" + code
            : (right == 0 ? "&L" : head.substring(0, right) + "\n") + code + head.substring(right);
    boolean taken = boxes.containsKey(MarginBox.TOP_CENTER);
    return taken || named.length() > MAX_LENGTH ? head : named;
  }

  private String foot(double room) {
    return mirrored(MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT, room);
  }

  /** Printed heads are not mirrored by the program, unlike the sheet. */
  private String mirrored(MarginBox left, MarginBox center, MarginBox right, double room) {
    return context.looks().rightToLeft()
        ? code(right, center, left, room)
        : code(left, center, right, room);
  }

  /** The words of a margin box without counters; empty when there is no such box. */
  String words(MarginBox box) {
    MarginContent content = boxes.get(box);
    return content == null ? "" : words(content.parts(), context.metadata());
  }

  /** The font of a margin box. */
  FontLook font(MarginBox box) {
    MarginContent content = boxes.get(box);
    return content == null ? context.palette().body() : font(content);
  }

  private FontLook font(MarginContent content) {
    return fonts.computeIfAbsent(
        content, c -> context.looks().font(context.document().styleSheet().marginBox(c)));
  }

  private static String words(List<Value.Part> parts, Metadata metadata) {
    StringBuilder words = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> words.append(literal.text());
        case Value.NamedString named -> words.append(metadata.string(named.name()));
        case Value.Counter c -> {}
      }
    }
    return words.toString();
  }

  private String code(MarginBox left, MarginBox center, MarginBox right, double room) {
    String code = code(left, center, right, true, room);
    if (code.length() <= MAX_LENGTH) {
      return code;
    }
    Collector report = context.report();
    report.lost("a printed head or foot has at most 255 characters; its looks are left out");
    code = code(left, center, right, false, room);
    if (code.length() <= MAX_LENGTH) {
      return code;
    }
    String marking = markingCode("&L", left) + markingCode("&C", center) + markingCode("&R", right);
    if (!marking.isEmpty() && marking.length() <= MAX_LENGTH) {
      report.lost("a printed head or foot has at most 255 characters; it has the marking alone");
      return marking;
    }
    report.lost("a printed head or foot has at most 255 characters; its words are cut");
    int third = MAX_LENGTH / 3;
    return cut(code("&L", left, false), third)
        + cut(code("&C", center, false), third)
        + cut(code("&R", right, false), third);
  }

  /** Excel prints what does not fit on one line over each other; so it stands on two. */
  private String code(
      MarginBox left, MarginBox center, MarginBox right, boolean withLooks, double room) {
    String start = code("&L", left, withLooks);
    String middle = code("&C", center, withLooks);
    String end = code("&R", right, withLooks);
    if (MarginBoxes.fit(width(left), width(center), width(right), room)) {
      return start + middle + end;
    }
    String first = middle.isEmpty() ? "" : middle.substring("&C".length());
    String second = end.isEmpty() ? "" : end.substring("&R".length());
    if (!first.isEmpty() && MarginBoxes.fit(width(left), 0, width(center), room)) {
      return second.isEmpty()
          ? start + "&R" + first
          : twoLines(start) + "&R" + first + "\n" + second;
    }
    String below = first + (first.isEmpty() || second.isEmpty() ? "" : BETWEEN) + second;
    return below.isEmpty()
        ? start
        : twoLines(start) + "&R" + looks(font(left)) + BLANK + "\n" + below;
  }

  /** Programs set places of fewer lines in the middle of the others or below: all have as many. */
  private static String twoLines(String start) {
    return start.isEmpty() ? "" : start + "\n" + BLANK;
  }

  /** Of the words in a wide font, with usual numbers for counters; 0 without a box. */
  private double width(MarginBox box) {
    MarginContent content = boxes.get(box);
    if (content == null) {
      return 0;
    }
    boolean counts = content.parts().stream().anyMatch(Value.Counter.class::isInstance);
    return SAFETY * TextMetrics.width(words(box) + (counts ? "99 / 99" : ""), font(content));
  }

  /** A marking is never cut for the sake of other words. */
  private String markingCode(String place, MarginBox box) {
    MarginContent content = boxes.get(box);
    boolean marked = content != null && content.parts().contains(new Value.NamedString("marking"));
    return marked ? code(place, box, false) : "";
  }

  private static String cut(String code, int max) {
    if (code.length() <= max) {
      return code;
    }
    String kept = code.substring(0, max - 1);
    // Half a code or half a pair of surrogates would be worse than a character less.
    while (kept.endsWith("&") || Character.isHighSurrogate(kept.charAt(kept.length() - 1))) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept + "…";
  }

  private String code(String place, MarginBox box, boolean withLooks) {
    MarginContent content = boxes.get(box);
    if (content == null) {
      return "";
    }
    StringBuilder code = new StringBuilder();
    for (Value.Part part : content.parts()) {
      switch (part) {
        case Value.Literal literal -> code.append(escaped(literal.text()));
        case Value.NamedString named ->
            code.append(escaped(context.metadata().string(named.name())));
        case Value.Counter counter -> code.append(counter(counter.name()));
      }
    }
    if (code.isEmpty()) {
      return "";
    }
    return place + (withLooks ? looks(onPaper(content)) : "") + code;
  }

  /** Printed heads have no ground; a text that needs one has the colour of the ground instead. */
  private FontLook onPaper(MarginContent content) {
    FontLook font = font(content);
    return ground(content)
        .filter(ground -> font.color().contrast(Color.WHITE) < LEGIBLE)
        .map(font::withColor)
        .orElse(font);
  }

  private Optional<Color> ground(MarginContent content) {
    return context.document().styleSheet().marginBox(content).backgroundColor();
  }

  /** The colour behind a margin box, if it has one. */
  Optional<Color> ground(MarginBox box) {
    return Optional.ofNullable(boxes.get(box)).flatMap(this::ground);
  }

  private static String escaped(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").replace("&", "&&");
  }

  private String counter(Value.CounterName name) {
    return switch (name) {
      case PAGE -> "&P";
      case PAGES -> "&N";
      case SECTION, TABLE, FIGURE -> {
        context.report().lost("a printed head or foot has no counter but those of pages");
        yield "";
      }
    };
  }

  /** Colour last, so that a text that begins with a digit is not read as part of the size. */
  private static String looks(FontLook font) {
    String shape =
        font.bold()
            ? (font.italic() ? "Bold Italic" : "Bold")
            : (font.italic() ? "Italic" : "Regular");
    long size = Math.max(1, Math.round(font.size()));
    return "&\"" + font.family() + "," + shape + "\"&" + size + "&K" + font.color().hex();
  }
}
