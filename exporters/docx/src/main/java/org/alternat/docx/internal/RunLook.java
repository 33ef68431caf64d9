package org.alternat.docx.internal;

import java.util.Optional;
import org.alternat.ooxml.Xml;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.TextTransform;
import org.alternat.style.VerticalAlign;
import org.jspecify.annotations.Nullable;

/**
 * The looks of characters as Word knows them.
 *
 * @param size in half points
 * @param spacing extra space between letters in twips
 * @param ground the shading behind the characters, null when there is none
 * @param position the position on the line
 */
record RunLook(
    Fonts fonts,
    int size,
    boolean bold,
    boolean italic,
    boolean underline,
    boolean strike,
    boolean capitals,
    Color color,
    int spacing,
    @Nullable Color ground,
    VerticalAlign position) {

  /** The looks of the text of a block. */
  static RunLook ofBlock(ComputedStyle style) {
    return new RunLook(
        Fonts.of(style.fontFamilies()),
        Ooxml.halfPoints(style.fontSize()),
        style.bold(),
        style.italic(),
        style.underline(),
        style.lineThrough(),
        style.textTransform() == TextTransform.UPPERCASE,
        style.color(),
        Ooxml.twips(style.letterSpacing()),
        null,
        VerticalAlign.BASELINE);
  }

  /**
   * The looks of an inline inside text of other looks.
   *
   * @param plain what {@link #ofBlock} makes of its style
   */
  RunLook child(ComputedStyle style, RunLook plain) {
    VerticalAlign own = style.verticalAlign();
    boolean moves = own == VerticalAlign.SUPER || own == VerticalAlign.SUB;
    return new RunLook(
        plain.fonts,
        // Word makes raised characters small by itself.
        moves || position != VerticalAlign.BASELINE ? size : plain.size,
        plain.bold,
        plain.italic,
        underline || plain.underline,
        strike || plain.strike,
        plain.capitals,
        plain.color,
        plain.spacing,
        style.backgroundColor().orElse(ground),
        moves ? own : position);
  }

  /** This look, raised as the calls of footnotes are. */
  RunLook raised() {
    return new RunLook(
        fonts,
        size,
        bold,
        italic,
        underline,
        strike,
        capitals,
        color,
        spacing,
        ground,
        VerticalAlign.SUPER);
  }

  /** This look in another size. */
  RunLook withSize(int other) {
    return new RunLook(
        fonts, other, bold, italic, underline, strike, capitals, color, spacing, ground, position);
  }

  /** This look in another colour. */
  RunLook withColor(Color other) {
    return new RunLook(
        fonts, size, bold, italic, underline, strike, capitals, other, spacing, ground, position);
  }

  /** Whether a character style can turn {@code base} into this; styles cannot switch bold off. */
  boolean isStyleOver(RunLook base) {
    return (bold || !base.bold)
        && (italic || !base.italic)
        && (capitals || !base.capitals)
        && (strike || !base.strike);
  }

  /** Writes the properties that differ, all of them when {@code base} is null. */
  void write(Xml xml, @Nullable RunLook base) {
    Optional<RunLook> from = Optional.ofNullable(base);
    if (from.map(b -> !b.fonts.equals(fonts)).orElse(true)) {
      xml.start("w:rFonts").attribute("w:ascii", fonts.latin());
      xml.attribute("w:hAnsi", fonts.latin()).attribute("w:eastAsia", fonts.eastAsian());
      xml.attribute("w:cs", fonts.complex()).end();
    }
    toggle(xml, "w:b", bold, from.map(RunLook::bold).orElse(false));
    toggle(xml, "w:bCs", bold, from.map(RunLook::bold).orElse(false));
    toggle(xml, "w:i", italic, from.map(RunLook::italic).orElse(false));
    toggle(xml, "w:iCs", italic, from.map(RunLook::italic).orElse(false));
    toggle(xml, "w:caps", capitals, from.map(RunLook::capitals).orElse(false));
    toggle(xml, "w:strike", strike, from.map(RunLook::strike).orElse(false));
    if (from.map(b -> !b.color.equals(color)).orElse(true)) {
      xml.value("w:color", color.hex());
    }
    if (spacing != from.map(RunLook::spacing).orElse(0)) {
      xml.value("w:spacing", spacing);
    }
    if (size != from.map(RunLook::size).orElse(0)) {
      xml.value("w:sz", size).value("w:szCs", size);
    }
    writeRest(xml, base);
  }

  private void writeRest(Xml xml, @Nullable RunLook base) {
    if (underline != (base != null && base.underline)) {
      xml.value("w:u", underline ? "single" : "none");
    }
    if (ground != null && (base == null || !ground.equals(base.ground))) {
      Box.shade(xml, ground);
    }
    VerticalAlign before = base == null ? VerticalAlign.BASELINE : base.position;
    if (position != before) {
      xml.value("w:vertAlign", position == VerticalAlign.SUPER ? "superscript" : "subscript");
    }
  }

  private static void toggle(Xml xml, String name, boolean on, boolean before) {
    if (on != before) {
      xml.toggle(name, on);
    }
  }
}
