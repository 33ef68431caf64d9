package org.alternat.pdf.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.pdf.internal.page.Typefaces;
import org.alternat.pdf.internal.text.FaceChain;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.jspecify.annotations.Nullable;

/** Works out how text looks, once for each way of looking. */
final class TextStyles {
  private final Typefaces typefaces;
  private final Medium medium;
  private final Locale language;
  private final Map<FaceKey, FaceChain> chains = new HashMap<>();
  private final Map<Look, TextStyle> styles = new HashMap<>();

  private record FaceKey(List<String> families, boolean bold, boolean italic) {}

  TextStyles(Typefaces typefaces, Medium medium, Locale language) {
    this.typefaces = typefaces;
    this.medium = medium;
    this.language = language;
  }

  /**
   * What decides how text looks.
   *
   * @param style of the innermost element; compared by identity
   * @param bold whether the text is bold although the style may not say so
   * @param italic likewise
   * @param underline whether the element or one around it is underlined
   * @param lineThrough likewise
   * @param scale of the font size, below 1 for raised text
   * @param rise above the baseline, in points
   * @param ground of the innermost inline element that has one, or null
   */
  record Look(
      ComputedStyle style,
      boolean bold,
      boolean italic,
      boolean underline,
      boolean lineThrough,
      double scale,
      double rise,
      @Nullable Color ground) {

    /** As a block's style says. */
    static Look of(ComputedStyle style) {
      return new Look(
          style, style.bold(), style.italic(), style.underline(), style.lineThrough(), 1, 0, null);
    }

    /** As the style of an inline element in this says, underlines of the outer one kept. */
    Look within(ComputedStyle inner) {
      return new Look(
          inner,
          inner.bold(),
          inner.italic(),
          underline || inner.underline(),
          lineThrough || inner.lineThrough(),
          scale,
          rise,
          inner.backgroundColor().orElse(ground));
    }

    Look bolder() {
      return new Look(style, true, italic, underline, lineThrough, scale, rise, ground);
    }

    Look slanted() {
      return new Look(style, bold, true, underline, lineThrough, scale, rise, ground);
    }

    Look underlined() {
      return new Look(style, bold, italic, true, lineThrough, scale, rise, ground);
    }

    /** Moved by a share of the font size of the text around and scaled. */
    Look raised(double share, double newScale, Look around) {
      double newRise = rise + share * around.style.fontSize() * around.scale;
      return new Look(
          style, bold, italic, underline, lineThrough, scale * newScale, newRise, ground);
    }
  }

  /** The style of text that looks so. */
  TextStyle of(Look look) {
    return styles.computeIfAbsent(look, this::resolve);
  }

  /** The style of the text of a block. */
  TextStyle of(ComputedStyle style) {
    return of(Look.of(style));
  }

  /** The style of a label of another size, weight and colour than the text around it. */
  TextStyle label(ComputedStyle style, double size, boolean bold, Color color) {
    FaceKey key = new FaceKey(style.fontFamilies(), bold, false);
    FaceChain faces = chains.computeIfAbsent(key, this::chain);
    return new TextStyle(faces, size, color, null, 0, 0, false, false, 1.2 * size);
  }

  private TextStyle resolve(Look look) {
    ComputedStyle style = look.style();
    FaceKey key = new FaceKey(style.fontFamilies(), look.bold(), look.italic());
    return new TextStyle(
        chains.computeIfAbsent(key, this::chain),
        medium.fontSize(style.fontSize()) * look.scale(),
        style.color(),
        look.ground(),
        style.letterSpacing(),
        look.rise(),
        look.underline(),
        look.lineThrough(),
        style.lineHeight());
  }

  private FaceChain chain(FaceKey key) {
    return new FaceChain(typefaces.chain(key.families(), key.bold(), key.italic(), language));
  }
}
