package org.alternat.html.internal;

import java.util.List;
import java.util.Optional;
import org.alternat.document.Block;
import org.alternat.document.Label;
import org.alternat.document.Origin;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;

/** Writes the contents: where the document has its list, and in the rail beside the text. */
final class HtmlContents {
  /** A shorter note is seen at a glance. */
  private static final int FEWEST_SECTIONS = 3;

  private static final int USUAL_DEPTH = 2;

  private final PageContext page;
  private final HtmlWriter out;
  private final HtmlInlines inlines;

  HtmlContents(PageContext page, HtmlInlines inlines) {
    this.page = page;
    this.out = page.out();
    this.inlines = inlines;
  }

  /**
   * Writes the list in the text; a wide screen shows the rail instead.
   *
   * @param element {@code nav}, or what is allowed in its place
   */
  void writeInText(Block.ContentsList contents, ComputedStyle style, String element) {
    out.open(element);
    page.attributes(contents.attributes());
    out.optional("role", element.equals("nav") ? "" : "navigation");
    if (contents.title().isEmpty()) {
      out.attribute("aria-label", page.metadata().label(Label.CONTENTS));
    } else {
      String titleId = page.anchors().fresh("alternat-contents-title");
      ComputedStyle title = style.child("p");
      out.attribute("aria-labelledby", titleId);
      out.open("p").attribute("id", titleId);
      inlines.write(contents.title(), title, contents.attributes().origin());
      out.close();
    }
    entries(page.document().content(), contents.depth(), style);
    out.close();
  }

  /** Whether the page has a rail: the document has a list, or sections enough for one. */
  boolean hasRail() {
    List<Block> content = page.document().content();
    long sections = content.stream().filter(Block.Section.class::isInstance).count();
    return sections >= FEWEST_SECTIONS || (sections > 0 && list(content).isPresent());
  }

  void writeRail(ComputedStyle style) {
    List<Block> content = page.document().content();
    String label = page.metadata().label(Label.CONTENTS);
    out.open("nav").attribute("class", "alternat-rail").attribute("aria-label", label);
    out.open("p");
    page.text(label, style, Origin.UNKNOWN);
    out.close();
    entries(content, list(content).map(Block.ContentsList::depth).orElse(USUAL_DEPTH), style);
    out.close();
  }

  private static Optional<Block.ContentsList> list(List<Block> content) {
    return Walk.blocks(content)
        .filter(Block.ContentsList.class::isInstance)
        .map(Block.ContentsList.class::cast)
        .findFirst();
  }

  private void entries(List<Block> content, int depth, ComputedStyle style) {
    List<Block.Section> sections =
        content.stream()
            .filter(Block.Section.class::isInstance)
            .map(Block.Section.class::cast)
            .toList();
    if (sections.isEmpty() || depth == 0) {
      return;
    }
    out.open("ol");
    for (Block.Section section : sections) {
      String id = section.attributes().id();
      out.open("li").open("a");
      page.anchors().of(id).ifPresent(a -> out.attribute("href", LinkTarget.fragment(a)));
      page.languageOf(section.attributes());
      number(id);
      inlines.repeat(section.title(), style.child("a"), section.attributes().origin());
      out.close();
      entries(section.content(), depth - 1, style);
      out.close();
    }
    out.close();
  }

  private void number(String id) {
    Optional<List<Integer>> number = page.numbering().section(id);
    if (number.isPresent() && numbersShown(number.get().size())) {
      String text = String.join(".", number.get().stream().map(String::valueOf).toList());
      out.open("span").attribute("class", "alternat-number").text(text).close().text(" ");
    }
  }

  /** Whether the theme numbers the titles of a depth: then the contents do so too. */
  private boolean numbersShown(int depth) {
    ComputedStyle root = page.document().styleSheet().root();
    return root.child("section").child("h" + Math.min(depth + 1, 6)).before().isPresent();
  }
}
