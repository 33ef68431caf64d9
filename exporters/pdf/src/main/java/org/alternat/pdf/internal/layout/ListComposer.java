package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.style.ComputedStyle;

/** Makes boxes and tags of lists. */
final class ListComposer {
  /** The indent of items, in ems, where the theme leaves the padding of lists at nothing. */
  private static final double INDENT = 1.7;

  /** Between terms and descriptions, and between pairs side by side, in ems. */
  private static final double PAIR_GAP = 1.4;

  /** The widest a column of terms becomes. */
  private static final double MOST_TERM = 0.4;

  private final Composition composition;
  private final BlockComposer blocks;

  ListComposer(Composition composition, BlockComposer blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  Box items(Block.ItemList list, Place place, Place around) {
    BoxStyle style = composition.box(place);
    double padding = place.rightToLeft() ? style.padding().right() : style.padding().left();
    double indent = padding > 0 ? padding : INDENT * place.style().fontSize();
    BoxStyle outer = padding > 0 ? style.withoutSidePadding() : style;
    if (list.items().isEmpty()) {
      return new Box.Stack(outer, List.of());
    }
    TagTree.Node tag = around.tag().child(Role.LIST, attributes(list, place, around));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      parts.add(item(list, i, inner));
    }
    double room = parts.stream().mapToDouble(p -> Column.markerRoom(p.marker())).max().orElse(0);
    List<Box> boxes = new ArrayList<>();
    for (Part part : parts) {
      boxes.add(
          new Box.ListItem(
              part.style(), part.marker(), false, Math.max(indent, room), part.content()));
    }
    return new Box.Stack(outer, boxes);
  }

  /** An item before the indent of its list is known. */
  private record Part(BoxStyle style, RichText marker, List<Box> content) {}

  private TagAttributes attributes(Block.ItemList list, Place place, Place around) {
    return composition
        .attributes(list.attributes(), around)
        .withListNumbering(ListMarkers.numbering(place.style(), list.ordered()));
  }

  private Part item(Block.ItemList list, int index, Place listPlace) {
    Block.Item item = list.items().get(index);
    Attributes a = item.attributes();
    ComputedStyle style = listPlace.style().child(item.element(), a.classes());
    TagTree.Node tag = listPlace.tag().child(Role.LIST_ITEM, composition.attributes(a, listPlace));
    Place place = listPlace.inside(style, tag, a);
    String marker = ListMarkers.marker(style, list.ordered(), list.start() + index);
    TextCollector label = new TextCollector(composition);
    label.text(
        marker, composition.textStyles().of(style), tag.child(Role.LABEL), null, place.origin());
    List<Box> content = new ArrayList<>();
    blocks.anchor(a, place, content);
    Place body = place.inside(style, tag.child(Role.LIST_BODY), Attributes.NONE);
    content.addAll(blocks.flow(item.content(), body));
    RichText text = label.finish(place.language(), place.rightToLeft());
    return new Part(composition.box(place), text, content);
  }

  /**
   * Terms beside their descriptions, as many pairs side by side as the theme has columns, in
   * reading order. A term is part of the body of its item and not its label, because a list whose
   * items have labels must say how they are numbered.
   */
  Box descriptions(Block.DescriptionList list, Place place, Place around) {
    BoxStyle style = composition.box(place);
    if (list.entries().isEmpty()) {
      return new Box.Stack(style, List.of());
    }
    TagAttributes attributes =
        composition.attributes(list.attributes(), around).withListNumbering("None");
    TagTree.Node tag = around.tag().child(Role.LIST, attributes);
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    int pairs = Math.min(place.style().columnCount(), list.entries().size());
    List<Box.Row> rows = new ArrayList<>();
    BoxStyle rowStyle = style.bare();
    for (int i = 0; i < list.entries().size(); i += pairs) {
      List<Box.Cell> cells = new ArrayList<>();
      for (int k = 0; k < pairs; k++) {
        if (i + k < list.entries().size()) {
          pair(list.entries().get(i + k), k, pairs, inner, cells);
        }
      }
      rows.add(new Box.Row(rowStyle, cells));
    }
    return new Box.Grid(style, "", rows, 0, 0, pairColumns(pairs));
  }

  private static List<Box.ColumnSpec> pairColumns(int pairs) {
    List<Box.ColumnSpec> columns = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      columns.add(new Box.ColumnSpec.Snug(MOST_TERM / pairs));
      columns.add(new Box.ColumnSpec.Even());
    }
    return columns;
  }

  private void pair(Block.Entry entry, int index, int pairs, Place list, List<Box.Cell> cells) {
    TagTree.Node tag = list.tag().child(Role.LIST_ITEM).child(Role.LIST_BODY);
    Place item = list.inside(list.style(), tag, Attributes.NONE);
    Attributes t = entry.term().attributes();
    Place term = item.inside(item.style().child("dt", t.classes()), tag, t);
    double gap = PAIR_GAP * list.style().fontSize();
    List<Box> words = new ArrayList<>();
    blocks.anchor(t, term, words);
    words.add(blocks.bareLine(t, entry.term().content(), term, item));
    cells.add(new Box.Cell(composition.box(term).withSpaceAfter(gap), 2 * index, 1, 1, words));
    Attributes d = entry.description().attributes();
    Place description = item.inside(item.style().child("dd", d.classes()), tag, d);
    List<Box> content = new ArrayList<>();
    blocks.anchor(d, description, content);
    content.addAll(blocks.blocks(entry.description().content(), description));
    BoxStyle style = composition.box(description);
    cells.add(
        new Box.Cell(
            index == pairs - 1 ? style : style.withSpaceAfter(gap), 2 * index + 1, 1, 1, content));
  }
}
