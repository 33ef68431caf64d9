package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.pdf.internal.page.Role;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.style.ComputedStyle;

/** Composes footnotes, which stand over the whole measure of the page with a hanging number. */
final class NoteComposer {
  static final String CLASS = "footnote";

  /** The room for the number, in ems, for numbers of up to two digits. */
  private static final double NUMBER_ROOM = 1.75;

  private final Composition composition;

  NoteComposer(Composition composition) {
    this.composition = composition;
  }

  /** The style of footnotes with classes. */
  static ComputedStyle style(Composition composition, List<String> classes) {
    List<String> all = new ArrayList<>(classes);
    if (!all.contains(CLASS)) {
      all.add(CLASS);
    }
    return composition.document().styleSheet().root().child("span", all);
  }

  /** Composes and sets a footnote; its tag becomes a child of the paragraph that calls it. */
  Note compose(
      Inline.Footnote footnote, String number, TagTree.Node block, Locale language, Origin origin) {
    ComputedStyle style = style(composition, footnote.attributes().classes());
    boolean rtl =
        composition.document().metadata().direction() == org.alternat.document.Direction.RTL;
    Locale own = footnote.attributes().ownLanguage().orElse(language);
    TagAttributes attributes = TagAttributes.NONE.withId("note-" + number);
    if (!own.equals(composition.document().metadata().language())) {
      attributes = attributes.withLanguage(own.toLanguageTag());
    }
    TagTree.Node tag = block.child(Role.NOTE, attributes);
    Place place = new Place(style, tag, 0, 0, own, rtl, origin);
    TextCollector label = new TextCollector(composition);
    TagTree.Node labelTag = tag.child(Role.LABEL);
    label.text(number, composition.textStyles().of(style), labelTag, null, origin);
    RichText marker = label.finish(own, rtl);
    TextCollector text = new TextCollector(composition);
    text.place(footnote.attributes().id());
    TagTree.Node paragraph = tag.child(Role.PARAGRAPH);
    new InlineComposer(composition, text, paragraph).compose(footnote.content(), place, paragraph);
    return set(style, marker, text, place);
  }

  private Note set(ComputedStyle style, RichText marker, TextCollector text, Place place) {
    BoxStyle boxStyle = composition.box(style, place.rightToLeft());
    RichText body = text.finish(place.language(), place.rightToLeft());
    Box.Paragraph paragraph = new Box.Paragraph(boxStyle.bare(), body, text.marks(), false);
    double room = Math.max(NUMBER_ROOM * style.fontSize(), Column.markerRoom(marker));
    Box item = new Box.ListItem(boxStyle, marker, true, room, List.of(paragraph));
    var page = composition.document().styleSheet().page();
    List<Item> items =
        Column.set(List.of(item), page.contentWidth(), page.contentHeight(), (table, widths) -> {});
    return new Note(withoutCalls(items), calls(text.marks()));
  }

  private static List<Note> calls(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Call.class::isInstance)
        .map(m -> ((Mark.Call) m).note())
        .toList();
  }

  /** Notes called within the note are kept with it, not with its lines. */
  private static List<Item> withoutCalls(List<Item> items) {
    List<Item> result = new ArrayList<>(items.size());
    for (Item item : items) {
      result.add(
          item instanceof Item.Line line
              ? new Item.Line(
                  line.text(),
                  line.x(),
                  line.measure(),
                  line.alignment(),
                  line.height(),
                  line.baseline(),
                  line.marks().stream().filter(Mark.Place.class::isInstance).toList())
              : item);
    }
    return result;
  }
}
