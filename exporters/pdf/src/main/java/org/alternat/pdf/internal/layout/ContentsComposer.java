package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.text.Run.Hyperlink;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.ComputedStyle;

/** Makes boxes and tags of contents lists. */
final class ContentsComposer {
  /** The indent of each further level, in ems, unless the theme indents it. */
  private static final double INDENT = 1.4;

  private final Composition composition;
  private final BlockComposer blocks;

  ContentsComposer(Composition composition, BlockComposer blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  Box contents(Block.ContentsList list, Place place, Place around) {
    TagTree.Node tag =
        around.tag().child(Role.CONTENTS, composition.attributes(list.attributes(), around));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    List<Box> boxes = new ArrayList<>();
    if (!list.title().isEmpty()) {
      Place title =
          inner.inside(place.style().child("p"), tag.child(Role.CAPTION), Attributes.NONE);
      boxes.add(blocks.text(list.title(), title, true));
    }
    entries(composition.document().content(), 1, list.depth(), inner, boxes);
    return new Box.Stack(composition.box(place), boxes);
  }

  private void entries(List<Block> content, int level, int depth, Place place, List<Box> boxes) {
    for (Block block : content) {
      if (block instanceof Block.Section section) {
        String words = Composition.words(section.title());
        if (!words.isEmpty()) {
          boxes.add(entry(section.attributes().id(), words, level, place));
        }
        if (level < depth) {
          entries(section.content(), level + 1, depth, place, boxes);
        }
      }
    }
  }

  private Box entry(String id, String words, int level, Place place) {
    ComputedStyle style = place.style().child("li", List.of("level-" + level));
    TextStyle textStyle = composition.textStyles().of(style);
    TagTree.Node item = place.tag().child(Role.CONTENTS_ITEM);
    TagTree.Node link = item.child(Role.REFERENCE).child(Role.LINK);
    composition.aimAt(id);
    Hyperlink hyperlink = new Hyperlink(link.number(), "#" + id, words);
    TextCollector text = new TextCollector(composition);
    String number = composition.sectionNumber(id);
    String numbered = number.isEmpty() || !numbersTitles(level) ? words : number + "  " + words;
    text.text(numbered + " ", textStyle, link, hyperlink, place.origin());
    BoxStyle box = composition.box(style, place.rightToLeft());
    double indent =
        box.insetLeft() + box.margin().left() > 0 ? 0 : (level - 1) * INDENT * textStyle.size();
    return new Box.Entry(
        box.indented(indent),
        text.finish(place.language(), place.rightToLeft()),
        id,
        new PageReference(id, textStyle, link.slot(), hyperlink));
  }

  /** Whether titles of a level show their number, so that entries do too. */
  private boolean numbersTitles(int level) {
    return composition
        .document()
        .styleSheet()
        .root()
        .child("section")
        .child("h" + Math.min(level + 1, 6))
        .before()
        .filter(b -> GeneratedText.counts(b.content()))
        .isPresent();
  }
}
