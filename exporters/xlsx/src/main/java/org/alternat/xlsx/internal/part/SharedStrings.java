package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;

/**
 * The texts of the cells, each once. Previewers of files show shared strings only, so they are the
 * rule; but they are held in memory until the sheets are written, and so there is a bound beyond
 * which texts stand in their cells.
 */
final class SharedStrings {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final int bound;

  /** The texts in the order of their indices. */
  private final List<RichText> texts = new ArrayList<>();

  /** The indices of texts in one look, which have the font of their cell. */
  private final Map<String, Integer> plain = new HashMap<>();

  private final Map<RichText, Integer> rich = new HashMap<>();

  /** How many cells have a shared string. */
  private long uses;

  SharedStrings(int bound) {
    this.bound = bound;
  }

  /** The index of a text, or -1 when it is to stand in its cell. */
  int index(RichText text) {
    boolean isPlain = text.runs().size() == 1;
    Integer known = isPlain ? plain.get(text.plain()) : rich.get(text);
    if (known == null) {
      known = texts.size();
      if (known >= bound) {
        return -1;
      }
      texts.add(text);
      if (isPlain) {
        plain.put(text.plain(), known);
      } else {
        rich.put(text, known);
      }
    }
    uses++;
    return known;
  }

  /** Writes the part. */
  void write(XmlWriter xml) throws IOException {
    xml.start("sst").attribute("xmlns", NAMESPACE);
    xml.attribute("count", uses).attribute("uniqueCount", texts.size());
    for (RichText text : texts) {
      xml.start("si");
      item(text, xml);
      xml.end();
    }
    xml.end();
  }

  /** The content of {@code si} and {@code is}; a text of one look has the font of its cell. */
  static void item(RichText text, XmlWriter xml) throws IOException {
    if (text.runs().size() == 1) {
      text(text.runs().getFirst().text(), xml);
      return;
    }
    for (RichText.Run run : text.runs()) {
      xml.start("r").start("rPr");
      runProperties(run.font(), xml);
      xml.end();
      text(run.text(), xml);
      xml.end();
    }
  }

  private static void text(String characters, XmlWriter xml) throws IOException {
    xml.start("t");
    if (hasSpaceAtEnds(characters) || characters.indexOf('\n') >= 0) {
      xml.attribute("xml:space", "preserve");
    }
    xml.text(characters).end();
  }

  private static boolean hasSpaceAtEnds(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.codePointAt(0))
            || Character.isWhitespace(text.codePointBefore(text.length())));
  }

  /**
   * The children of {@code CT_RPrElt}. Excel writes them in another order than that of fonts, with
   * the name last, and the schema takes both.
   */
  private static void runProperties(FontLook font, XmlWriter xml) throws IOException {
    Fonts.children(font, "rFont", xml);
  }
}
