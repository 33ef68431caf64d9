package org.alternat.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.pdf.internal.layout.TextStyles.Look;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.pdf.internal.text.Run.Hyperlink;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.ComputedStyle;
import org.alternat.style.VerticalAlign;
import org.jspecify.annotations.Nullable;

/**
 * Composes the inlines of one paragraph. Emphasis that the theme says nothing of is shown as HTML
 * shows it: strong is bold, em and cite are italic, u is underlined, sup and sub are moved.
 */
final class InlineComposer {
  private static final double SUPERSCRIPT_RISE = 0.34;
  private static final double SUBSCRIPT_DROP = -0.14;

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';

  private final Composition composition;
  private final TextCollector text;

  /** The tag of the paragraph, which notes become children of. */
  private final TagTree.Node block;

  /** Whether the paragraph runs from right to left. */
  private boolean rightToLeft;

  InlineComposer(Composition composition, TextCollector text, TagTree.Node block) {
    this.composition = composition;
    this.text = text;
    this.block = block;
  }

  /** Where an inline is met. */
  private record Spot(
      Look look, TagTree.Node tag, @Nullable Hyperlink link, Locale language, Origin origin) {
    Spot with(Look newLook) {
      return new Spot(newLook, tag, link, language, origin);
    }

    Spot inside(TagTree.Node newTag, @Nullable Hyperlink newLink) {
      return new Spot(look, newTag, newLink, language, origin);
    }
  }

  /** Adds inlines to the text. */
  void compose(List<Inline> inlines, Place place, TagTree.Node tag) {
    rightToLeft = place.rightToLeft();
    Spot spot = new Spot(Look.of(place.style()), tag, null, place.language(), place.origin());
    all(inlines, spot);
  }

  private void all(List<Inline> inlines, Spot spot) {
    for (Inline inline : inlines) {
      inline(inline, spot);
    }
  }

  private void inline(Inline inline, Spot around) {
    if (inline instanceof Inline.Text t) {
      append(t.characters(), around);
      return;
    }
    if (!inline.attributes().id().isEmpty() && !(inline instanceof Inline.Footnote)) {
      text.place(inline.attributes().id());
    }
    Spot spot = enter(inline, around);
    String isolate = isolate(inline.attributes());
    append(isolate, spot);
    switch (inline) {
      case Inline.Text t -> {}
      case Inline.Styled s -> styled(s, spot, around);
      case Inline.Span s -> all(s.content(), moved(spot, around));
      case Inline.Link l -> link(l, spot);
      case Inline.Reference r -> reference(r, spot);
      case Inline.LineBreak b -> text.lineBreak(style(spot), spot.tag());
      case Inline.Abbreviation a -> abbreviation(a, spot);
      case Inline.Time t -> all(t.content(), moved(spot, around));
      case Inline.Data d -> all(d.content(), moved(spot, around));
      case Inline.Footnote f -> call(f, around);
    }
    append(isolate.isEmpty() ? "" : String.valueOf(POP_ISOLATE), spot);
  }

  /** The style, language and origin of an inline; a tag of its own where the language changes. */
  private Spot enter(Inline inline, Spot around) {
    Attributes a = inline.attributes();
    ComputedStyle style = around.look().style().child(inline.element(), a.classes());
    Locale language = a.ownLanguage().orElse(around.language());
    TagTree.Node tag = around.tag();
    if (!language.equals(around.language())) {
      tag = tag.child(Role.SPAN, TagAttributes.NONE.withLanguage(language.toLanguageTag()));
    }
    Origin origin = a.origin().equals(Origin.UNKNOWN) ? around.origin() : a.origin();
    warnOfInsets(style, origin);
    Look look = around.look().within(style);
    Spot spot = new Spot(look, tag, around.link(), language, origin);
    if (!(inline instanceof Inline.Footnote)) {
      style.before().ifPresent(b -> before(b, spot));
    }
    return spot;
  }

  private void before(ComputedStyle style, Spot spot) {
    String generated = composition.generated(style.content(), "");
    append(generated, spot.with(spot.look().within(style)));
  }

  private void warnOfInsets(ComputedStyle style, Origin origin) {
    if (composition.box(style, false).hasInsets()) {
      composition.lost(
          origin, "padding and borders of words in a line (" + style + ") are not drawn");
    }
  }

  private static String isolate(Attributes attributes) {
    Direction direction = attributes.direction();
    if (direction == null) {
      return "";
    }
    return String.valueOf(
        direction == Direction.RTL ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
  }

  private void styled(Inline.Styled styled, Spot spot, Spot around) {
    Look look = spot.look();
    boolean sized = look.style().fontSize() != around.look().style().fontSize();
    double scale = sized ? 1 : ComputedStyle.superscriptScale();
    switch (styled.emphasis()) {
      case STRONG -> all(styled.content(), moved(spot.with(look.bolder()), around));
      case EMPHASIS, CITE -> all(styled.content(), moved(spot.with(look.slanted()), around));
      case UNDERLINE -> all(styled.content(), moved(spot.with(look.underlined()), around));
      case SUPERSCRIPT ->
          all(styled.content(), spot.with(look.raised(SUPERSCRIPT_RISE, scale, around.look())));
      case SUBSCRIPT ->
          all(styled.content(), spot.with(look.raised(SUBSCRIPT_DROP, scale, around.look())));
      case QUOTE ->
          all(
              styled.content(),
              moved(spot.inside(spot.tag().child(Role.QUOTE), spot.link()), around));
    }
  }

  /** Raises or lowers what the theme wants raised or lowered. */
  private static Spot moved(Spot spot, Spot around) {
    boolean own = spot.look().style() != around.look().style();
    VerticalAlign align = spot.look().style().verticalAlign();
    if (own && align == VerticalAlign.SUPER) {
      return spot.with(spot.look().raised(SUPERSCRIPT_RISE, 1, around.look()));
    }
    return own && align == VerticalAlign.SUB
        ? spot.with(spot.look().raised(SUBSCRIPT_DROP, 1, around.look()))
        : spot;
  }

  private void link(Inline.Link link, Spot spot) {
    Optional<String> targetId = link.targetId();
    if (targetId.isPresent() && !composition.isKnown(targetId.get())) {
      composition.lost(spot.origin(), "there is no \"" + link.target() + "\" to link to");
      all(link.content(), spot);
      return;
    }
    if (spot.link() != null) {
      composition.lost(spot.origin(), "a link within a link leads nowhere");
      all(link.content(), spot);
      return;
    }
    targetId.ifPresent(composition::aimAt);
    String words = Composition.words(link.content());
    TagTree.Node tag = spot.tag().child(Role.LINK);
    String target = targetId.isPresent() ? link.target() : WebAddress.ascii(link.target());
    String description = words.isBlank() ? link.target() : words;
    all(link.content(), spot.inside(tag, new Hyperlink(tag.number(), target, description)));
  }

  private void reference(Inline.Reference reference, Spot spot) {
    String id = reference.targetId();
    Optional<String> words = composition.numbering().referenceText(id);
    if (words.isEmpty()) {
      composition.lost(spot.origin(), "there is no \"#" + id + "\" to refer to; ? is shown");
      append("?", spot);
      return;
    }
    composition.aimAt(id);
    if (composition.numbering().footnote(id).isPresent()) {
      callNumber(words.get(), id, spot);
    } else {
      refer(words.get(), id, spot);
    }
  }

  private void refer(String words, String id, Spot spot) {
    if (words.isBlank() || spot.link() != null) {
      append(words, spot);
      return;
    }
    TagTree.Node tag = spot.tag().child(Role.REFERENCE).child(Role.LINK);
    append(words, spot.inside(tag, new Hyperlink(tag.number(), "#" + id, words.strip())));
  }

  private void abbreviation(Inline.Abbreviation abbreviation, Spot spot) {
    TagAttributes attributes = TagAttributes.NONE.withExpansion(abbreviation.expansion());
    TagTree.Node tag =
        abbreviation.expansion().isBlank() ? spot.tag() : spot.tag().child(Role.SPAN, attributes);
    all(abbreviation.content(), spot.inside(tag, spot.link()));
  }

  private void call(Inline.Footnote footnote, Spot spot) {
    String id = footnote.attributes().id();
    String number = composition.numbering().footnote(id).map(String::valueOf).orElse("*");
    composition.aimAt(id);
    callNumber(number, id, spot);
    NoteComposer notes = new NoteComposer(composition);
    text.call(notes.compose(footnote, number, block, spot.language(), spot.origin()));
  }

  /** The raised number that calls a footnote. */
  private void callNumber(String number, String id, Spot spot) {
    ComputedStyle style = spot.look().style().child("sup");
    boolean sized = style.fontSize() != spot.look().style().fontSize();
    double scale = sized ? 1 : ComputedStyle.superscriptScale();
    Spot raised = spot.with(spot.look().within(style).raised(SUPERSCRIPT_RISE, scale, spot.look()));
    // Figures would go on with a year or a Latin word before them, or be drawn before an Arabic
    // one.
    boolean isolated = rightToLeft || text.endsRightToLeft();
    refer(isolated ? LEFT_TO_RIGHT_ISOLATE + number + POP_ISOLATE : number, id, raised);
  }

  private TextStyle style(Spot spot) {
    return composition.textStyles().of(spot.look());
  }

  private void append(String characters, Spot spot) {
    String shown =
        LetterCase.apply(spot.look().style().textTransform(), characters, spot.language());
    shown = composition.hyphenated(shown, spot.look().style(), spot.language(), spot.origin());
    text.text(shown, style(spot), spot.tag(), spot.link(), spot.origin());
  }
}
