package org.alternat.pdf.internal.layout;

import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Origin;
import org.alternat.style.ComputedStyle;

/**
 * Where in the document a block is met.
 *
 * @param style of the element around the block
 * @param tag what the block's tag becomes a child of
 * @param depth the number of sections around the block
 * @param headings the number of those that have a heading
 * @param language of the text
 * @param origin the nearest known place in the template
 */
record Place(
    ComputedStyle style,
    TagTree.Node tag,
    int depth,
    int headings,
    Locale language,
    boolean rightToLeft,
    Origin origin) {

  /** The place of what is inside an element with attributes. */
  Place inside(ComputedStyle newStyle, TagTree.Node newTag, Attributes attributes) {
    return new Place(
        newStyle,
        newTag,
        depth,
        headings,
        attributes.ownLanguage().orElse(language),
        attributes.direction() == null ? rightToLeft : attributes.direction() == Direction.RTL,
        attributes.origin().equals(Origin.UNKNOWN) ? origin : attributes.origin());
  }

  /** The place of what is inside a section. */
  Place deeper(boolean heading) {
    return new Place(
        style, tag, depth + 1, headings + (heading ? 1 : 0), language, rightToLeft, origin);
  }
}
