package org.alternat.xlsx.internal.plan;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.RichText;

/** Lists of links to sheets and to places in them. */
final class LinkList {
  private final PlanContext context;

  /** Whether some list of all sheets is there already. */
  private boolean written;

  LinkList(PlanContext context) {
    this.context = context;
  }

  /** Whether a list has been put on some sheet. */
  boolean isWritten() {
    return written;
  }

  /** Puts a contents list that the document asks for. */
  void contents(Block.ContentsList contents, ComputedStyle style, SheetDraft draft) {
    put(contents.title(), contents.depth(), style, draft);
  }

  /** Puts a list of links to all sheets. */
  void sheets(String title, SheetDraft draft) {
    put(List.of(new Inline.Text(title)), 1, context.looks().root().child("nav"), draft);
  }

  private void put(List<Inline> title, int depth, ComputedStyle style, SheetDraft draft) {
    written = true;
    draft.gap(10);
    draft.space();
    draft.anchor(Ids.inLine(title));
    if (!title.isEmpty()) {
      ComputedStyle heading = style.child("p");
      ReadText text = InlineReader.read(title, heading, context);
      CellLook look = context.looks().text("Contents title", heading);
      look = look.withAlignment(look.alignment().withVertical(Vertical.BOTTOM));
      draft.text(List.of(cell(text.text(), look, text.link(), draft)), 6, List.of(text));
    }
    sections(context.document().content(), 1, depth, style, draft);
    draft.gap(8);
  }

  private void sections(
      List<Block> blocks, int level, int depth, ComputedStyle style, SheetDraft draft) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        entry(section, level, style, draft);
        if (level < depth) {
          sections(section.content(), level + 1, depth, style, draft);
        }
      }
    }
  }

  private void entry(Block.Section section, int level, ComputedStyle style, SheetDraft draft) {
    ComputedStyle link = style.child("a");
    ComputedStyle title = context.looks().root().child("section").child("h" + (level + 1));
    String words = Captions.beforeTitle(section, title, context) + Walk.text(section.title());
    CellLook look =
        CellLook.of(
            "Contents entry",
            context.looks().font(link).withSize(context.palette().body().size()),
            context.looks().alignment(link, level));
    CellLink target = new CellLink.Inward(section.attributes().id());
    draft.entry(cell(RichText.of(words, look.font()), look, target, draft), 3);
  }

  private static TextCell cell(RichText text, CellLook look, CellLink link, SheetDraft draft) {
    return new TextCell(0, draft.grid().textSpan(), text, look, link);
  }
}
