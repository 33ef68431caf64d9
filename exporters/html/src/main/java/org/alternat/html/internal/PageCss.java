package org.alternat.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.html.internal.ThemeColors.Use;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Contrast;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/** Puts the style sheet of a page together: its own layout, the theme, dark mode and print. */
final class PageCss {
  private static final String LAYOUT = resource("page.css");

  /** What the theme's rules start from; left out without a theme, where the browser's looks do. */
  private static final String RESET = resource("reset.css");

  private static final String DARK = "@media screen and (prefers-color-scheme:dark){";

  private static final Pattern LENGTH =
      Pattern.compile("\\d{1,4}(\\.\\d{1,4})?(mm|cm|in|pt|px|em|rem)");
  private static final Pattern HEX_COLOR = Pattern.compile("#(\\p{XDigit}{6})");

  private final StyleSheet sheet;
  private final Metadata metadata;
  private final ThemeColors colors = new ThemeColors();
  private final ChartInks inks;
  private final PrintedMargins margins;

  PageCss(Document document, ChartInks inks) {
    this.sheet = document.styleSheet();
    this.metadata = document.metadata();
    this.inks = inks;
    this.margins = new PrintedMargins(sheet, metadata);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageCss.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write() {
    String reset = sheet.rules().isEmpty() ? "" : RESET;
    String theme = ThemeCss.of(sheet, colors);
    String boxes = screenBoxes();
    String root = root();
    return "\n"
        + String.join(
            "\n",
            (":root{" + root + colors.light() + "}"),
            reset,
            LAYOUT,
            theme + boxes + ThemeColors.inks(inks.inUse(), false),
            DARK + ":root{" + colors.dark() + "}" + ThemeColors.inks(inks.inUse(), true) + "}",
            print())
        + "\n";
  }

  /** What the layout needs of the theme. */
  private String root() {
    ComputedStyle style = sheet.root();
    ComputedStyle rule = style.child("hr");
    Value families = style.value(Property.FONT_FAMILY);
    return "--alternat-family:"
        + (families instanceof Value.Families f ? ThemeCss.families(f) : "sans-serif")
        + ";--alternat-leading:"
        + Css.number(style.lineHeight() / style.fontSize())
        + ";--alternat-text:"
        + colors.value(Use.TEXT, style.color())
        + ";--alternat-ground:"
        + colors.value(Use.GROUND, Contrast.ground(style))
        + ";--alternat-accent:"
        + colors.value(Use.TEXT, style.child("h2").color())
        + ";--alternat-muted:"
        + colors.value(Use.TEXT, style.child("figcaption").color())
        + ";--alternat-line:"
        + colors.value(
            Use.LINE,
            rule.border(Property.Side.TOP)
                .map(ComputedStyle.Border::color)
                .orElse(style.color().mix(Contrast.ground(style), 0.75)))
        + ";"
        + noteRule();
  }

  /** The rule above the notes: the theme's custom properties, when they are what they should be. */
  private String noteRule() {
    Matcher width = LENGTH.matcher(custom("--footnote-rule-width"));
    Matcher color = HEX_COLOR.matcher(custom("--footnote-rule-color"));
    Color line =
        color.matches()
            ? new Color(Integer.parseInt(color.group(1), 16))
            : sheet.root().child("h2").color();
    return "--alternat-note-rule:"
        + (width.matches() ? width.group() : "45mm")
        + ";--alternat-note-line:"
        + colors.value(Use.LINE, line)
        + ";";
  }

  private String custom(String name) {
    return sheet.customProperties().getOrDefault(name, "").strip();
  }

  /** The looks of the margin boxes in the banners at the head and foot of the page on screen. */
  private String screenBoxes() {
    StringBuilder css = new StringBuilder();
    for (MarginBox box : MarginBox.values()) {
      MarginContent content = sheet.page().boxes().get(box);
      if (content != null) {
        ComputedStyle style = sheet.marginBox(content);
        css.append('.').append(className(box)).append('{').append(font(style)).append("}\n");
      }
    }
    return css.toString();
  }

  static String className(MarginBox box) {
    return "alternat-" + cssName(box);
  }

  static String cssName(MarginBox box) {
    return box.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String font(ComputedStyle style) {
    String size = Css.number(style.fontSize() / sheet.root().fontSize() * ThemeCss.SCREEN_REM);
    return "font-size:"
        + size
        + "rem;font-weight:"
        + (style.bold() ? "bold" : "normal")
        + ";font-style:"
        + (style.italic() ? "italic" : "normal")
        + ";"
        + style
            .backgroundColor()
            .map(ground -> onGround(style.color(), ground) + "padding:0 0.25em;")
            .orElseGet(() -> "color:" + colors.value(Use.TEXT, style.color()) + ";");
  }

  /** A text with a ground of its own keeps both, on a dark screen and on paper. */
  private static String onGround(Color text, Color ground) {
    return "color:" + text + ";background:" + ground + ";";
  }

  private String print() {
    PageStyle page = sheet.page();
    double rem = sheet.root().fontSize() / ThemeCss.SCREEN_REM;
    PageStyle.Running running = page.running();
    String left = running.leftDiffers() ? differing(":left", running.left()) : "";
    String first = running.firstDiffers() ? differing(":first", running.first()) : "";
    return "@page{size:"
        + points(page.width(), page.height())
        + ";margin:"
        + points(page.marginTop(), page.marginRight(), page.marginBottom(), page.marginLeft())
        + ";"
        + printBoxes(page.boxes())
        + "}\n"
        + left
        + first
        + "@media print{html{font-size:"
        + Css.number(rem)
        + "pt}}";
  }

  /** Pages of their own kind; a row of boxes that they do not have is taken back by name. */
  private String differing(String pages, Map<MarginBox, MarginContent> boxes) {
    String none =
        Stream.of(MarginBox.values())
            .filter(b -> has(sheet.page().boxes(), b.top()) && !has(boxes, b.top()))
            .map(b -> "@" + margins.name(b) + "{content:none}")
            .collect(Collectors.joining());
    return "@page " + pages + "{" + printBoxes(boxes) + none + "}\n";
  }

  private static boolean has(Map<MarginBox, MarginContent> boxes, boolean top) {
    return boxes.keySet().stream().anyMatch(b -> b.top() == top);
  }

  private static String points(double... lengths) {
    return java.util.Arrays.stream(lengths)
        .mapToObj(l -> Css.number(l) + "pt")
        .collect(Collectors.joining(" "));
  }

  private String printBoxes(Map<MarginBox, MarginContent> boxes) {
    return Stream.of(true, false)
        .filter(top -> has(boxes, top))
        .flatMap(top -> Stream.of(MarginBox.values()).filter(b -> b.top() == top))
        .map(b -> margins.box(b, boxes))
        .collect(Collectors.joining());
  }
}
