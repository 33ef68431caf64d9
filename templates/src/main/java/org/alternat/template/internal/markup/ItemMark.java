package org.alternat.template.internal.markup;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * The note of the items whose words stand before it in rendered markup. The engine writes one after
 * all that a template prints of an item, in text and in attributes alike; {@link PortionMarks}
 * takes them out again, so that the markings of what is printed are known whatever the template
 * does.
 *
 * <p>Its delimiters are no characters (Unicode §23.7). They never come from a dossier, see {@link
 * #withoutMarks}.
 */
public final class ItemMark {
  static final char START = '\uFDD0';
  static final char END = '\uFDD1';

  /** Stands for what the note bears, which is known when all of it is rendered. */
  private static final char BANNER = '\uFDD2';

  private ItemMark() {}

  /** The note of some items, by their ids. */
  public static String of(Collection<String> items) {
    return START + String.join(" ", items) + END;
  }

  /** A text of somebody else, in which nothing can be taken for a note. */
  public static String withoutMarks(String text) {
    return text.indexOf(START) < 0 && text.indexOf(END) < 0 && text.indexOf(BANNER) < 0
        ? text
        : text.replaceAll("[\uFDD0-\uFDD2]", "\uFFFD");
  }

  /** What stands for the banner of the note. */
  public static String banner() {
    return String.valueOf(BANNER);
  }

  /** The words alone, for people. */
  public static String taken(String markup) {
    return new Taker(item -> {}).without(markup).replace(banner(), "");
  }

  static boolean isIn(String text) {
    return text.indexOf(START) >= 0 || text.indexOf(END) >= 0;
  }

  /** Takes the notes out of characters that may come in pieces. */
  static final class Taker {
    private final Consumer<String> items;

    /** The ids of the note whose end has not come yet. */
    private final StringBuilder note = new StringBuilder();

    /** Whether a note has begun and not ended. */
    private boolean inNote;

    Taker(Consumer<String> items) {
      this.items = items;
    }

    String without(String characters) {
      if (!inNote && !isIn(characters)) {
        return characters;
      }
      StringBuilder rest = new StringBuilder(characters.length());
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        if (c == START) {
          inNote = true;
        } else if (c == END) {
          end();
        } else {
          (inNote ? note : rest).append(c);
        }
      }
      return rest.toString();
    }

    private void end() {
      for (String item : note.toString().split(" ", -1)) {
        items.accept(item);
      }
      note.setLength(0);
      inNote = false;
    }
  }
}
