package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.ooxml.Xml;

/** The numbering definitions of one file: the levels that lists and headings are numbered by. */
final class Lists {
  /** The number of levels that Word knows. */
  static final int LEVELS = 9;

  /** How far the levels of a definition that no list has used yet are from each other. */
  private static final int STEP = 284;

  private final List<List<Level>> definitions = new ArrayList<>();
  private final Map<List<Level>, Integer> known = new HashMap<>();
  private final StringBuilder instances = new StringBuilder();
  private final int firstDefinition;
  private int lastInstance;

  /**
   * Lists that are numbered behind others.
   *
   * @param firstDefinition the number of the first definition
   * @param lastInstance the largest number that a list has already
   */
  Lists(int firstDefinition, int lastInstance) {
    this.firstDefinition = firstDefinition;
    this.lastInstance = lastInstance;
  }

  /**
   * A level of a list; lengths in twips.
   *
   * @param format a value of {@code w:numFmt}
   * @param text the marker, with {@code %1} for the number of the first level
   * @param follow what stands behind the marker: "tab" or "nothing"
   * @param style the paragraph style that the level belongs to, empty for none
   */
  record Level(String format, String text, String follow, String style, int left, int hanging) {}

  /**
   * Begins a list.
   *
   * @param path the levels from the outermost to the list's own
   * @param start the number of the first item
   * @return the number of the list
   */
  int begin(List<Level> path, int start) {
    int definition = definition(path);
    int instance = ++lastInstance;
    Xml xml = Xml.fragment().start("w:num").attribute("w:numId", instance);
    xml.value("w:abstractNumId", definition);
    xml.start("w:lvlOverride").attribute("w:ilvl", path.size() - 1);
    xml.value("w:startOverride", start).end().end();
    instances.append(xml);
    return instance;
  }

  /** A list that need not be begun anew, as bullets and headings. */
  int shared(List<Level> path) {
    Integer instance = sharedInstances.get(path);
    if (instance == null) {
      int definition = definition(path);
      instance = ++lastInstance;
      sharedInstances.put(List.copyOf(path), instance);
      Xml xml = Xml.fragment().start("w:num").attribute("w:numId", instance);
      instances.append(xml.value("w:abstractNumId", definition).end());
    }
    return instance;
  }

  private final Map<List<Level>, Integer> sharedInstances = new HashMap<>();

  private int definition(List<Level> path) {
    return known.computeIfAbsent(
        List.copyOf(path),
        levels -> {
          definitions.add(levels);
          return firstDefinition + definitions.size() - 1;
        });
  }

  /** Writes {@code numbering.xml}. */
  byte[] part(String bulletFont) {
    Xml xml = Xml.part().start("w:numbering").attribute("xmlns:w", Ooxml.WORD);
    for (int i = 0; i < definitions.size(); i++) {
      definition(xml, i, bulletFont);
    }
    return xml.raw(instances.toString()).end().bytes();
  }

  private void definition(Xml xml, int index, String bulletFont) {
    List<Level> levels = definitions.get(index);
    xml.start("w:abstractNum").attribute("w:abstractNumId", firstDefinition + index);
    // Word tells definitions apart by this number and joins those that have the same.
    xml.value("w:nsid", String.format(java.util.Locale.ROOT, "%08X", 0x0A17_0001 + index));
    xml.value("w:multiLevelType", "multilevel");
    for (int i = 0; i < LEVELS; i++) {
      level(xml, i, i < levels.size() ? levels.get(i) : further(levels.getLast(), i), bulletFont);
    }
    xml.end();
  }

  /** A level below those in use, for whoever goes on writing in Word. */
  private static Level further(Level last, int index) {
    boolean bullet = last.format().equals("bullet");
    return new Level(
        last.format(),
        bullet ? last.text() : "%" + (index + 1) + ".",
        "tab",
        "",
        last.left() + STEP * (index + 1),
        STEP);
  }

  private static void level(Xml xml, int index, Level level, String bulletFont) {
    xml.start("w:lvl").attribute("w:ilvl", index);
    xml.value("w:start", 1).value("w:numFmt", level.format());
    if (!level.style().isEmpty()) {
      xml.value("w:pStyle", level.style());
    }
    xml.value("w:suff", level.follow()).value("w:lvlText", level.text());
    xml.value("w:lvlJc", "left").start("w:pPr");
    xml.start("w:ind").attribute("w:left", level.left()).attribute("w:hanging", level.hanging());
    xml.end().end();
    if (level.format().equals("bullet")) {
      xml.start("w:rPr").start("w:rFonts").attribute("w:ascii", bulletFont);
      xml.attribute("w:hAnsi", bulletFont).attribute("w:cs", bulletFont).end().end();
    }
    xml.end();
  }
}
