package org.alternat.pdf.internal.text;

import org.alternat.style.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a run of text looks; lengths in points.
 *
 * @param ground the colour behind the text, or null
 * @param rise how far the text is raised above the baseline; negative when lowered
 * @param lineHeight the distance between baselines that the run asks for
 */
public record TextStyle(
    FaceChain faces,
    double size,
    Color color,
    @Nullable Color ground,
    double letterSpacing,
    double rise,
    boolean underline,
    boolean lineThrough,
    double lineHeight) {

  /** The width of a character, without the spacing after it. */
  double advance(int codePoint) {
    return faces.advance(codePoint) * size / 1000;
  }
}
