package org.alternat.docx.internal;

import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Origin;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;

/**
 * How a stretch of text is to look and be read.
 *
 * @param style that of the innermost element
 * @param look the looks wanted
 * @param characterStyle the id of the character style of the run, empty for none
 * @param styled the looks that the styles of paragraph and run give already
 * @param linked whether the text is within a link
 * @param origin of the innermost element that has one
 */
record Voice(
    ComputedStyle style,
    RunLook look,
    String characterStyle,
    RunLook styled,
    Locale language,
    Direction direction,
    boolean linked,
    Origin origin) {

  /** The voice of a paragraph's own text. */
  static Voice of(ComputedStyle style, RunLook look, Speech speech, Origin origin) {
    return new Voice(style, look, "", look, speech.language(), speech.direction(), false, origin);
  }

  /** The language and direction that text has unless an element says otherwise. */
  record Speech(Locale language, Direction direction) {
    /** The same, with what an element says. */
    Speech of(Attributes attributes) {
      Direction own = attributes.direction();
      if (own == null && attributes.language() == null) {
        return this;
      }
      return new Speech(attributes.ownLanguage().orElse(language), own == null ? direction : own);
    }
  }

  /** The voice of an element within. */
  Voice within(ComputedStyle child, Attributes attributes, String name, StyleBook styles) {
    RunLook wanted = styles.look(child, look);
    Speech speech = new Speech(language, direction).of(attributes);
    boolean first = characterStyle.isEmpty() && look.equals(styled);
    boolean named = first && !wanted.equals(look) && wanted.isStyleOver(look);
    String id = named ? styles.character(name, wanted, look) : characterStyle;
    Origin from = attributes.origin().equals(Origin.UNKNOWN) ? origin : attributes.origin();
    return new Voice(
        child,
        wanted,
        id,
        named ? wanted : styled,
        speech.language(),
        speech.direction(),
        linked,
        from);
  }

  /** The voice of a label that the theme says nothing of, in another colour. */
  Voice within(ComputedStyle child, Color color, String name, StyleBook styles) {
    RunLook wanted = styles.look(child, look).withColor(color);
    String id = wanted.isStyleOver(look) ? styles.character(name, wanted, look) : characterStyle;
    RunLook given = wanted.isStyleOver(look) ? wanted : styled;
    return new Voice(child, wanted, id, given, language, direction, linked, origin);
  }

  /** The same voice within a link. */
  Voice inLink() {
    return new Voice(style, look, characterStyle, styled, language, direction, true, origin);
  }
}
