package org.alternat.template.internal.markup;

/**
 * How much markup is taken.
 *
 * @param characters of rendered markup, origin marks included
 * @param depth of nested elements
 * @param elements in all
 * @param pictureBytes of one picture
 * @param picturePixels of one picture
 */
public record MarkupLimits(
    int characters, int depth, int elements, int pictureBytes, int picturePixels) {
  /** Far more than any note needs. */
  public static final MarkupLimits DEFAULT =
      new MarkupLimits(64_000_000, 100, 1_000_000, 20_000_000, 50_000_000);
}
