package org.alternat.docx.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Inline;
import org.alternat.docx.internal.reading.ScriptLanguages;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.TextTransform;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes lines of text as runs. */
final class InlineWriter {
  private static final char FIRST_RIGHT_TO_LEFT = 0x590;

  /** Punctuation and symbols, but for the marks of direction among them. */
  private static final char FIRST_SYMBOL = 0x2010;

  private static final char LAST_SYMBOL = 0x2029;

  private final Composition composition;
  private final Xml xml;

  /** The part written, which links outward are relations of. */
  private final PackagePart part;

  /** Whether the text is that of a footnote, which cannot have footnotes. */
  private final boolean note;

  InlineWriter(Composition composition, Xml xml, PackagePart part, boolean note) {
    this.composition = composition;
    this.xml = xml;
    this.part = part;
    this.note = note;
  }

  /** Writes inlines. */
  void write(List<Inline> inlines, Voice voice) {
    inlines.forEach(inline -> write(inline, voice));
  }

  private void write(Inline inline, Voice voice) {
    switch (inline) {
      case Inline.Text t -> text(t.characters(), voice);
      case Inline.Styled s -> styled(s, voice);
      case Inline.Span s ->
          element(s, s.content(), StyleBook.words(s.attributes().classes()), voice);
      case Inline.Link l -> link(l, voice);
      case Inline.Reference r -> reference(r, voice);
      case Inline.LineBreak b -> xml.start("w:r").raw(properties(voice, false)).empty("w:br").end();
      case Inline.Abbreviation a -> abbreviation(a, voice);
      case Inline.Time t -> element(t, t.content(), "Date Value", voice);
      case Inline.Data d -> element(d, d.content(), "Figure Value", voice);
      case Inline.Footnote f -> footnote(f, voice);
    }
  }

  private void styled(Inline.Styled styled, Voice voice) {
    String name =
        switch (styled.emphasis()) {
          case STRONG -> "Strong";
          case EMPHASIS -> "Emphasis";
          case UNDERLINE -> "Underline";
          case SUPERSCRIPT -> "Superscript";
          case SUBSCRIPT -> "Subscript";
          case CITE -> "Cited Work";
          case QUOTE -> "Quoted Words";
        };
    element(styled, styled.content(), name, voice);
  }

  private void abbreviation(Inline.Abbreviation abbreviation, Voice voice) {
    if (!abbreviation.expansion().isBlank()) {
      composition.lost(
          voice.origin(),
          "the expansion of the abbreviation \""
              + org.alternat.document.Walk.text(abbreviation.content())
              + "\", "
              + abbreviation.expansion()
              + ", is left out: Word has no place for it");
    }
    element(abbreviation, abbreviation.content(), "Abbreviation", voice);
  }

  private void element(Inline inline, List<Inline> content, String name, Voice voice) {
    Attributes a = inline.attributes();
    ComputedStyle style = voice.style().child(inline.element(), a.classes());
    String own = name.isEmpty() ? "Span" : name;
    Voice inner = voice.within(style, a, own, composition.styles());
    Optional<Integer> bookmark = composition.places().start(xml, a.id());
    style.before().ifPresent(b -> generated(b, inner));
    write(content, inner);
    bookmark.ifPresent(number -> Places.end(xml, number));
  }

  private void generated(ComputedStyle before, Voice voice) {
    Voice own = voice.within(before, Attributes.NONE, "Generated", composition.styles());
    text(composition.generated(before.content(), null, null), own);
  }

  /** Writes text; stretches of right-to-left script are runs of their own. */
  void text(String characters, Voice voice) {
    if (!Xml.isLegal(characters)) {
      composition.lost(
          voice.origin(), "characters that XML forbids are replaced by spaces and U+FFFD");
    }
    String text = cased(characters, voice);
    boolean base = voice.direction() == Direction.RTL;
    if (!base && isWestern(text)) {
      run(text, voice, false);
      return;
    }
    int start = 0;
    boolean rightToLeft = firstStrong(text, base);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean own = isStrong(c) ? isRightToLeft(c) : rightToLeft;
      if (own != rightToLeft) {
        run(text.substring(start, i), voice, rightToLeft);
        start = i;
        rightToLeft = own;
      }
      i += Character.charCount(c);
    }
    run(text.substring(start), voice, rightToLeft);
  }

  private static boolean firstStrong(String text, boolean otherwise) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isStrong(c)) {
        return isRightToLeft(c);
      }
      i += Character.charCount(c);
    }
    return otherwise;
  }

  /** Whether no character is beyond the Western scripts, so that none runs from right to left. */
  private static boolean isWestern(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_RIGHT_TO_LEFT && (c < FIRST_SYMBOL || c > LAST_SYMBOL)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrong(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || isRightToLeft(c);
  }

  private static boolean isRightToLeft(int c) {
    byte directionality = Character.getDirectionality(c);
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String cased(String text, Voice voice) {
    TextTransform transform = voice.style().textTransform();
    return switch (transform) {
      case NONE, UPPERCASE -> text;
      case LOWERCASE -> text.toLowerCase(voice.language());
      case CAPITALIZE -> capitalized(text, voice.language());
    };
  }

  private static String capitalized(String text, Locale language) {
    StringBuilder result = new StringBuilder(text.length());
    boolean begins = true;
    for (int i = 0; i < text.length(); ) {
      String c = Character.toString(text.codePointAt(i));
      result.append(begins ? c.toUpperCase(language) : c);
      begins = !Character.isLetterOrDigit(text.codePointAt(i)) && !c.equals("’");
      i += c.length();
    }
    return result.toString();
  }

  private void run(String text, Voice voice, boolean rightToLeft) {
    if (text.isEmpty()) {
      return;
    }
    xml.start("w:r");
    properties(xml, voice, rightToLeft, voice.characterStyle());
    int start = 0;
    // Word shows U+00AD as a visible hyphen, so it is written as the element that hides itself.
    for (int i = text.indexOf('\u00AD'); i >= 0; i = text.indexOf('\u00AD', start)) {
      if (i > start) {
        Fields.text(xml, text.substring(start, i));
      }
      xml.empty("w:softHyphen");
      start = i + 1;
    }
    if (start < text.length()) {
      Fields.text(xml, text.substring(start));
    }
    xml.end();
  }

  /** The {@code w:rPr} of a run; empty when the styles say all. */
  String properties(Voice voice, boolean rightToLeft) {
    return properties(voice, rightToLeft, voice.characterStyle());
  }

  private String properties(Voice voice, boolean rightToLeft, String characterStyle) {
    Xml own = Xml.fragment();
    properties(own, voice, rightToLeft, characterStyle);
    return own.toString();
  }

  private void properties(Xml own, Voice voice, boolean rightToLeft, String characterStyle) {
    boolean foreign = !voice.language().equals(composition.metadata().language());
    if (characterStyle.isEmpty()
        && !rightToLeft
        && !foreign
        && voice.look().equals(voice.styled())) {
      return;
    }
    own.start("w:rPr");
    if (!characterStyle.isEmpty()) {
      own.value("w:rStyle", characterStyle);
    }
    voice.look().write(own, voice.styled());
    own.on("w:rtl", rightToLeft);
    if (foreign) {
      language(own, voice.language());
    }
    own.end();
  }

  private static void language(Xml xml, Locale language) {
    ScriptLanguages languages = ScriptLanguages.of(language);
    if (languages.equals(ScriptLanguages.of(Locale.ROOT))) {
      return;
    }
    xml.start("w:lang").attributeIfAny("w:val", languages.western());
    xml.attributeIfAny("w:eastAsia", languages.eastAsian());
    xml.attributeIfAny("w:bidi", languages.complex()).end();
  }

  private void link(Inline.Link link, Voice voice) {
    Attributes a = link.attributes();
    ComputedStyle style = voice.style().child("a", a.classes());
    Voice inner = voice.within(style, a, "Hyperlink", composition.styles()).inLink();
    Optional<Integer> bookmark = composition.places().start(xml, a.id());
    boolean opened = !voice.linked() && open(link, voice);
    write(link.content(), opened || voice.linked() ? inner : voice);
    if (opened) {
      xml.end();
    }
    bookmark.ifPresent(number -> Places.end(xml, number));
  }

  /** Opens the hyperlink; false when its target is unfit, which is reported. */
  private boolean open(Inline.Link link, Voice voice) {
    Optional<String> id = link.targetId();
    if (id.isPresent()) {
      if (!composition.hasPlace(id.get())) {
        composition.lost(
            voice.origin(), "the link to #" + id.get() + " aims at nothing; its words are plain");
        return false;
      }
      xml.start("w:hyperlink").attribute("w:anchor", composition.places().name(id.get()));
      xml.attribute("w:history", 1);
      return true;
    }
    try {
      String uri = new URI(link.target()).toASCIIString();
      String relation = part.addExternalRelationship(uri, Ooxml.relation("hyperlink")).getId();
      xml.start("w:hyperlink").attribute("r:id", relation).attribute("w:history", 1);
      return true;
    } catch (URISyntaxException e) {
      composition.lost(
          voice.origin(), "the link to " + link.target() + " is no URI; its words are plain");
      return false;
    }
  }

  private void reference(Inline.Reference reference, Voice voice) {
    String id = reference.targetId();
    Optional<String> text = composition.numbering().referenceText(id);
    if (text.isEmpty()) {
      composition.lost(
          voice.origin(), "the reference to #" + id + " aims at nothing with a number");
      return;
    }
    String bookmark = composition.places().name(id);
    if (composition.numbering().footnote(id).isPresent()) {
      String properties = properties(voice, false, noteCallStyle());
      Fields.write(xml, "NOTEREF " + bookmark + " \\h", text.get(), properties);
    } else {
      Fields.write(xml, "REF " + bookmark + " \\h", text.get(), properties(voice, false));
    }
  }

  private void footnote(Inline.Footnote footnote, Voice voice) {
    if (note) {
      composition.lost(voice.origin(), "a footnote within a footnote is written in brackets");
      text(" [", voice);
      write(footnote.content(), voice);
      text("]", voice);
      return;
    }
    call(footnote, voice);
  }

  /** Writes the call of a footnote. */
  void call(Inline.Footnote footnote, Voice voice) {
    Optional<Integer> bookmark = composition.places().start(xml, footnote.attributes().id());
    xml.start("w:r").raw(properties(voice, false, noteCallStyle()));
    xml.start("w:footnoteReference").attribute("w:id", composition.call(footnote)).end().end();
    bookmark.ifPresent(number -> Places.end(xml, number));
  }

  private String noteCallStyle() {
    return composition.noteCallStyle();
  }
}
