package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Walk;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Role;
import org.alternat.style.ComputedStyle;

/** Makes boxes and tags of figures. */
final class FigureComposer {
  private final Composition composition;
  private final CaptionComposer captions;

  FigureComposer(Composition composition, BlockComposer blocks) {
    this.composition = composition;
    this.captions = new CaptionComposer(composition, blocks);
  }

  Box figure(Block.Figure figure, Place place, Place around) {
    Graphic graphic = figure.graphic();
    boolean ornament = graphic.alternativeText().isBlank();
    var attributes = composition.attributes(figure.attributes(), around);
    TagTree.Node tag =
        ornament
            ? around.tag().child(Role.SECTION, attributes)
            : around
                .tag()
                .child(Role.FIGURE, attributes.withAlternative(graphic.alternativeText()));
    Place inner = place.inside(place.style(), tag, Attributes.NONE);
    ComputedStyle style = place.style().child(graphic.element(), graphic.attributes().classes());
    BoxStyle outer = composition.box(place);
    int slot = ornament ? Op.ARTIFACT : tag.slot();
    List<Box> boxes = new ArrayList<>();
    boxes.add(
        new Box.Figure(outer.bare(), graphic, composition.box(style, place.rightToLeft()), slot));
    List<Inline> caption = caption(figure);
    if (!caption.isEmpty()) {
      var number = composition.numbering().figure(figure.attributes().id());
      boxes.add(captions.caption("figcaption", Label.FIGURE, number, caption, inner, false));
    }
    return new Box.Stack(outer, boxes);
  }

  /** The caption, and the footnotes of a chart's data, which have no other place to be called. */
  private static List<Inline> caption(Block.Figure figure) {
    List<Inline> caption = new ArrayList<>();
    if (figure.graphic() instanceof Graphic.Chart chart) {
      Walk.inlines(List.of(chart.data()))
          .filter(Inline.Footnote.class::isInstance)
          .forEach(caption::add);
    }
    caption.addAll(0, figure.caption());
    return caption;
  }
}
