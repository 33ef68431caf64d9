package org.alternat.docx.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;

/**
 * The named styles of one file. Looks that come up under a name that has others already get a
 * number behind the name, so that a style never means two things.
 */
final class StyleBook {
  /** The name of the character style that all others are based on. */
  static final String DEFAULT_FONT = "Default Paragraph Font";

  private static final Pattern HYPHENS = Pattern.compile("[-_]+");
  private static final Pattern LEVELLED = Pattern.compile("(Heading|TOC) [1-9]");
  private static final Pattern OF_CONTENTS = Pattern.compile("TOC [1-9]");

  /** The name of the table style that all others are based on. */
  static final String NORMAL_TABLE = "Normal Table";

  /** Built-in names that Word writes in lower case, as it does in every file. */
  private static final Set<String> LOWER_CASE =
      Set.of("Caption", "Header", "Footer", "Footnote Text", "Footnote Reference");

  private static final Set<String> BUILT_IN =
      Set.of(
          "Normal",
          "Body Text",
          "Title",
          "Subtitle",
          "Quote",
          "List Bullet",
          "List Bullet 2",
          "List Bullet 3",
          "List Number",
          "List Number 2",
          "List Number 3",
          "List Continue",
          "List Continue 2",
          "List Continue 3",
          "TOC Heading",
          "Hyperlink",
          "Strong",
          "Emphasis",
          "annotation text",
          "annotation reference");

  private static final Set<String> GALLERY =
      Set.of("Body Text", "Title", "Subtitle", "Quote", "Caption", "Strong", "Emphasis");

  /** The XML of the styles in the order they came up, by id. */
  private final Map<String, String> written = new LinkedHashMap<>();

  private final Map<ParagraphKey, String> paragraphs = new HashMap<>();
  private final Map<CharacterLook, String> characterLooks = new HashMap<>();
  private final Map<CharacterKey, String> characters = new HashMap<>();
  private final Map<CharacterKey, String> tables = new HashMap<>();
  private final RunLook normal;
  private final House house;

  /** The ids of the template's styles that are in use. */
  private final Set<String> ofHouse = new HashSet<>();

  /** The looks of blocks by their styles, which are the same objects each time. */
  private final Map<ComputedStyle, RunLook> looks = new HashMap<>();

  private record ParagraphKey(String name, ParagraphLook paragraph, RunLook run) {}

  private record CharacterLook(String name, RunLook look, RunLook over) {}

  private record CharacterKey(String name, String properties) {}

  /**
   * A book with the style that all are based on.
   *
   * @param root the style of the document's text
   * @param house whose styles come before those of the theme that have the same name
   */
  StyleBook(ComputedStyle root, House house) {
    this.house = house;
    this.normal = look(root);
  }

  /** The looks of the text of a block. */
  RunLook look(ComputedStyle style) {
    return looks.computeIfAbsent(style, RunLook::ofBlock);
  }

  /** The looks of an inline inside text of other looks. */
  RunLook look(ComputedStyle style, RunLook around) {
    return around.child(style, look(style));
  }

  /** The id of a paragraph style, which is made when it is new. */
  String paragraph(String name, ParagraphLook paragraph, RunLook run) {
    Optional<String> own = house.style("paragraph", name);
    if (own.isPresent()) {
      ofHouse.add(own.get());
      return own.get();
    }
    return paragraphs.computeIfAbsent(
        new ParagraphKey(name, paragraph, run),
        key -> {
          String free = free(name);
          Xml xml = head("paragraph", free, house.normal());
          if (free.startsWith("Heading ")) {
            xml.value("w:next", house.style("paragraph", "Body Text").orElse(id("Body Text")));
          }
          priority(xml, free);
          xml.start("w:pPr");
          paragraph.write(xml);
          xml.end();
          runProperties(xml, run, normal);
          return add(free, xml);
        });
  }

  /** The id of a character style that turns one look into another. */
  String character(String name, RunLook look, RunLook over) {
    Optional<String> own = house.style("character", name);
    if (own.isPresent()) {
      return own.get();
    }
    return characterLooks.computeIfAbsent(
        new CharacterLook(name, look, over), key -> characterStyle(name, look, over));
  }

  private String characterStyle(String name, RunLook look, RunLook over) {
    Xml properties = Xml.fragment();
    look.write(properties, over);
    return characters.computeIfAbsent(
        new CharacterKey(name, properties.toString()),
        key -> {
          String free = free(name);
          Xml xml =
              head("character", free, base("character", DEFAULT_FONT, "DefaultParagraphFont"));
          priority(xml, free);
          xml.start("w:rPr").raw(key.properties()).end();
          return add(free, xml);
        });
  }

  /**
   * The id of a table style.
   *
   * @param properties the XML of its properties
   */
  String table(String name, String properties) {
    Optional<String> own = house.style("table", name);
    if (own.isPresent()) {
      return own.get();
    }
    return tables.computeIfAbsent(
        new CharacterKey(name, properties),
        key -> {
          String free = free(name);
          Xml xml = head("table", free, base("table", NORMAL_TABLE, "TableNormal"));
          priority(xml, free);
          xml.raw(properties);
          return add(free, xml);
        });
  }

  /** Whether a style is one of the template's, whose say is final. */
  boolean isOfHouse(String id) {
    return ofHouse.contains(id);
  }

  private String base(String type, String name, String otherwise) {
    return house.style(type, name).orElse(otherwise);
  }

  /** All styles in the order they came up. */
  String xml() {
    return String.join("", written.values());
  }

  /** Words for a name from the class of an element: {@code callout-title} is "Callout Title". */
  static String words(List<String> classes) {
    if (classes.isEmpty()) {
      return "";
    }
    return classes.stream()
        .flatMap(HYPHENS::splitAsStream)
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** The id of a style of this name. */
  static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        id.append(c);
      }
    }
    return id.isEmpty() ? "Style" : id.toString();
  }

  private String free(String name) {
    String free = name;
    for (int n = 2; written.containsKey(id(free)) || isTaken(id(free)); n++) {
      free = name + (countsLevels(name) ? " Variant " : " ") + n;
    }
    return free;
  }

  private boolean isTaken(String id) {
    return house.styleIds().contains(id);
  }

  /** Whether a style of this name is in the file. */
  boolean isKnown(String name) {
    return written.containsKey(id(name)) || house.style("paragraph", name).isPresent();
  }

  /** Whether a number behind the name would mean a level. */
  private static boolean countsLevels(String name) {
    return Character.isDigit(name.charAt(name.length() - 1)) || BUILT_IN.contains(name + " 2");
  }

  private String add(String name, Xml xml) {
    xml.end();
    written.put(id(name), xml.toString());
    return id(name);
  }

  private static boolean isBuiltIn(String name) {
    return BUILT_IN.contains(name) || LOWER_CASE.contains(name) || LEVELLED.matcher(name).matches();
  }

  private static Xml head(String type, String name, String base) {
    Xml xml = Xml.fragment().start("w:style").attribute("w:type", type);
    if (!isBuiltIn(name)) {
      xml.attribute("w:customStyle", 1);
    }
    xml.attribute("w:styleId", id(name));
    boolean lower = LOWER_CASE.contains(name) || name.startsWith("Heading ");
    String shown = isBuiltIn(name) && lower ? name.toLowerCase(Locale.ROOT) : name;
    xml.value(
        "w:name", OF_CONTENTS.matcher(shown).matches() ? shown.toLowerCase(Locale.ROOT) : shown);
    return xml.value("w:basedOn", base);
  }

  private static void priority(Xml xml, String name) {
    boolean gallery = GALLERY.contains(name) || name.startsWith("Heading ");
    xml.value("w:uiPriority", gallery ? 9 : name.startsWith("TOC") ? 39 : 20);
    xml.on("w:qFormat", gallery || !isBuiltIn(name));
  }

  private static void runProperties(Xml xml, RunLook run, RunLook base) {
    Xml properties = Xml.fragment();
    run.write(properties, base);
    String text = properties.toString();
    if (!text.isEmpty()) {
      xml.start("w:rPr").raw(text).end();
    }
  }
}
