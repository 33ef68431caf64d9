package org.alternat.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.pdf.internal.layout.TextStyles.Look;
import org.alternat.pdf.internal.page.Role;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;

/**
 * Composes captions: the label and number in the style of {@code ::before}, then the words. A theme
 * that generates the number without a label gets the label before it; one that generates nothing
 * gets "Table 2." in bold, because references name the number.
 */
final class CaptionComposer {
  private final Composition composition;
  private final BlockComposer blocks;

  CaptionComposer(Composition composition, BlockComposer blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  /** A caption in an element of this name within a table or figure. */
  Box caption(
      String element,
      Label label,
      Optional<Integer> number,
      List<Inline> content,
      Place place,
      boolean keepWithNext) {
    ComputedStyle style = place.style().child(element);
    TagTree.Node tag = place.tag().child(Role.CAPTION);
    Place inner = place.inside(style, tag, Attributes.NONE);
    TextCollector text = new TextCollector(composition);
    number.ifPresent(n -> prefix(label, n, inner, text));
    new InlineComposer(composition, text, tag).compose(content, inner, tag);
    return blocks.paragraph(text, inner, keepWithNext);
  }

  private void prefix(Label label, int number, Place place, TextCollector text) {
    Metadata metadata = composition.document().metadata();
    Optional<ComputedStyle> before = place.style().before();
    List<Value.Part> parts = before.map(ComputedStyle::content).orElse(List.of());
    String words;
    if (!GeneratedText.counts(parts)) {
      words = GeneratedText.caption(metadata, label, number) + " ";
    } else {
      words = composition.generated(parts, String.valueOf(number));
      words = GeneratedText.labels(parts) ? words : metadata.label(label) + "\u00A0" + words;
    }
    ComputedStyle style = before.orElse(place.style());
    Look look = before.isPresent() ? Look.of(style) : Look.of(style).bolder();
    String shown = LetterCase.apply(style.textTransform(), words, place.language());
    text.text(shown, composition.textStyles().of(look), place.tag(), null, place.origin());
  }
}
