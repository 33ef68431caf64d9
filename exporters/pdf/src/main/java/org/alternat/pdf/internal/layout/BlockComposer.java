package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.style.ComputedStyle;

/** Makes boxes of blocks, and tags with them. */
final class BlockComposer {
  private final Composition composition;
  private final TableComposer tables;
  private final ListComposer lists;
  private final FigureComposer figures;

  BlockComposer(Composition composition) {
    this.composition = composition;
    this.tables = new TableComposer(composition, this);
    this.lists = new ListComposer(composition, this);
    this.figures = new FigureComposer(composition, this);
  }

  /** The boxes of a whole document. */
  List<Box> compose() {
    Document document = composition.document();
    Place place =
        new Place(
            document.styleSheet().root(),
            composition.tags().root(),
            0,
            0,
            document.metadata().language(),
            document.metadata().direction() == org.alternat.document.Direction.RTL,
            org.alternat.document.Origin.UNKNOWN);
    return blocks(document.content(), place);
  }

  /** The boxes of blocks that stand one below the other. */
  List<Box> blocks(List<Block> blocks, Place place) {
    List<Box> boxes = new ArrayList<>(blocks.size());
    blocks.forEach(b -> block(b, place, boxes));
    return boxes;
  }

  private void block(Block block, Place around, List<Box> boxes) {
    Attributes a = block.attributes();
    anchor(a, around, boxes);
    String element = block.element();
    Place place = around.inside(around.style().child(element, a.classes()), around.tag(), a);
    switch (block) {
      case Block.Section s -> boxes.add(section(s, place, around));
      case Block.Title t -> boxes.add(line(Role.TITLE, t.attributes(), t.content(), place, around));
      case Block.Paragraph p -> boxes.add(paragraph(p, place, around));
      case Block.ItemList l -> boxes.add(lists.items(l, place, around));
      case Block.DescriptionList l -> boxes.add(lists.descriptions(l, place, around));
      case Table t -> boxes.add(tables.table(t, place, around));
      case Block.Figure f -> boxes.add(figures.figure(f, place, around));
      case Block.Quotation q -> boxes.add(stack(Role.BLOCK_QUOTE, q, q.content(), place, around));
      case Block.Callout c -> boxes.add(stack(Role.ASIDE, c, c.content(), place, around));
      case Block.ContentsList c ->
          boxes.add(new ContentsComposer(composition, this).contents(c, place, around));
      case Block.Rule r -> boxes.add(new Box.Bar(composition.box(place)));
      case Block.PageBreak p -> boxes.add(new Box.NewPage(composition.box(place)));
    }
  }

  /** Names the place of what comes next. */
  void anchor(Attributes attributes, Place place, List<Box> boxes) {
    if (!attributes.id().isEmpty()) {
      boxes.add(new Box.Anchor(composition.box(place), attributes.id()));
    }
  }

  private Box section(Block.Section section, Place place, Place around) {
    TagAttributes attributes = composition.attributes(section.attributes(), around);
    TagTree.Node tag = around.tag().child(Role.SECTION, attributes);
    boolean heading = !Composition.words(section.title()).isEmpty();
    Place inner = place.inside(place.style(), tag, Attributes.NONE).deeper(heading);
    List<Box> boxes = new ArrayList<>();
    if (!section.title().isEmpty()) {
      boxes.add(heading(section, inner));
    }
    boxes.addAll(blocks(section.content(), inner));
    return new Box.Stack(composition.box(place), boxes);
  }

  private Box heading(Block.Section section, Place section0) {
    int level = Math.min(section0.depth() + 1, 6);
    ComputedStyle style = section0.style().child("h" + level);
    Role role = Role.heading(Math.max(1, section0.headings()));
    TagTree.Node tag = section0.tag().child(role);
    Place place = section0.inside(style, tag, Attributes.NONE);
    String number = composition.sectionNumber(section.attributes().id());
    TextCollector text = new TextCollector(composition);
    before(place, number, text);
    new InlineComposer(composition, text, tag).compose(section.title(), place, tag);
    return paragraph(text, place, true);
  }

  /** Text before the content of a block, when the theme has it; none where a number is wanting. */
  private void before(Place place, String number, TextCollector text) {
    place
        .style()
        .before()
        .filter(b -> !number.isEmpty() || !GeneratedText.counts(b.content()))
        .ifPresent(b -> {
          String generated = composition.generated(b.content(), number);
          generated = LetterCase.apply(b.textTransform(), generated, place.language());
          text.text(generated, composition.textStyles().of(b), place.tag(), null, place.origin());
        });
  }

  private Box stack(Role role, Block block, List<Block> content, Place place, Place around) {
    TagTree.Node tag = around.tag().child(role, composition.attributes(block.attributes(), around));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    return new Box.Stack(composition.box(place), blocks(content, inner));
  }

  private Box paragraph(Block.Paragraph paragraph, Place place, Place around) {
    return line(Role.PARAGRAPH, paragraph.attributes(), paragraph.content(), place, around);
  }

  /** A paragraph with a tag of its own. */
  Box line(Role role, Attributes attributes, List<Inline> content, Place place, Place around) {
    TagTree.Node tag = around.tag().child(role, composition.attributes(attributes, around));
    return text(content, place.inside(place.style(), tag, Attributes.NONE), role == Role.TITLE);
  }

  /** A paragraph whose text belongs to the tag of its place. */
  Box text(List<Inline> content, Place place, boolean keepWithNext) {
    TextCollector text = new TextCollector(composition);
    before(place, "", text);
    new InlineComposer(composition, text, place.tag()).compose(content, place, place.tag());
    return paragraph(text, place, keepWithNext);
  }

  /** A paragraph with a tag of its own in a box that has the looks of the paragraph already. */
  Box bareLine(Attributes attributes, List<Inline> content, Place place, Place around) {
    TagTree.Node tag =
        place.tag().child(Role.PARAGRAPH, composition.attributes(attributes, around));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    TextCollector text = new TextCollector(composition);
    before(inner, "", text);
    new InlineComposer(composition, text, tag).compose(content, inner, tag);
    return new Box.Paragraph(
        composition.box(inner).bare(),
        text.finish(inner.language(), inner.rightToLeft()),
        text.marks(),
        false);
  }

  /** The box of a text that was collected. */
  Box paragraph(TextCollector text, Place place, boolean keepWithNext) {
    return new Box.Paragraph(
        composition.box(place),
        text.finish(place.language(), place.rightToLeft()),
        text.marks(),
        keepWithNext);
  }

  /**
   * What stands in a cell or an item: a lone paragraph in plain language needs no tag of its own.
   */
  List<Box> flow(List<Block> content, Place place) {
    if (content.size() == 1
        && content.getFirst() instanceof Block.Paragraph p
        && p.attributes().ownLanguage().isEmpty()) {
      ComputedStyle style = place.style().child(p.element(), p.attributes().classes());
      Box text = text(p.content(), place.inside(style, place.tag(), p.attributes()), false);
      if (p.attributes().id().isEmpty()) {
        return List.of(text);
      }
      List<Box> boxes = new ArrayList<>();
      anchor(p.attributes(), place, boxes);
      boxes.add(text);
      return boxes;
    }
    return blocks(content, place);
  }
}
