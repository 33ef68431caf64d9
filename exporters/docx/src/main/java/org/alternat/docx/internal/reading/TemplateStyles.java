package org.alternat.docx.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template. A style is known by its name, because ids differ between the languages
 * of Word and between programs; names are compared as Word does, without regard to case.
 */
final class TemplateStyles {
  private static final String EMPTY = "<w:styles xmlns:w=\"" + WordXml.WORD + "\"></w:styles>";

  /** Styles may be based on each other in circles. */
  private static final int MAX_ANCESTORS = 12;

  private final Document tree;

  /** Ids by type and name: {@code paragraph:heading 1}. */
  private final Map<String, String> ids = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  /** The list and level of the styles that number their paragraphs, by style id. */
  private final Map<String, Numbered> numbered = new HashMap<>();

  private final Set<String> tabbed = new HashSet<>();

  /** A list, as {@code w:numId} has it, and a level of it from 0. */
  record Numbered(String list, int level) {}

  TemplateStyles(Optional<Document> styles) {
    this.tree =
        styles.orElseGet(() ->
            TemplatePackage.tree(
                "styles", EMPTY.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    SchemaOrder.apply(tree.getDocumentElement());
    for (Element style : WordXml.children(tree.getDocumentElement(), "style")) {
      String id = WordXml.attribute(style, "styleId");
      ids.putIfAbsent(key(WordXml.attribute(style, "type"), WordXml.value(style, "name")), id);
      taken.add(id);
      Optional<Element> paragraph = WordXml.child(style, "pPr");
      numbering(style, MAX_ANCESTORS).ifPresent(n -> numbered.put(id, n));
      paragraph.flatMap(p -> WordXml.child(p, "tabs")).ifPresent(t -> tabbed.add(id));
    }
  }

  Optional<String> id(String type, String name) {
    return Optional.ofNullable(ids.get(key(type, name)));
  }

  Set<String> taken() {
    return Set.copyOf(taken);
  }

  boolean hasTabs(String id) {
    return tabbed.contains(id);
  }

  /** Whether paragraphs run from right to left of themselves. */
  boolean rightToLeft() {
    Element root = tree.getDocumentElement();
    Optional<Element> defaults =
        WordXml.child(root, "docDefaults")
            .flatMap(d -> WordXml.child(d, "pPrDefault"))
            .flatMap(d -> WordXml.child(d, "pPr"));
    Optional<Element> normal =
        WordXml.children(root, "style").stream()
            .filter(
                s -> WordXml.attribute(s, "styleId").equals(id("paragraph", "Normal").orElse("")))
            .findFirst()
            .flatMap(s -> WordXml.child(s, "pPr"))
            .filter(p -> WordXml.child(p, "bidi").isPresent());
    return normal.or(() -> defaults).map(p -> WordXml.on(p, "bidi")).orElse(false);
  }

  /** The list by which a paragraph style numbers its paragraphs. */
  Optional<Numbered> numbering(String id) {
    return Optional.ofNullable(numbered.get(id));
  }

  /** A style has the list of the one that it is based on, unless it says otherwise. */
  private Optional<Numbered> numbering(Element style, int ancestors) {
    Optional<Element> own = WordXml.child(style, "pPr").flatMap(p -> WordXml.child(p, "numPr"));
    String base = WordXml.value(style, "basedOn");
    Optional<Numbered> inherited =
        base.isEmpty() || ancestors == 0
            ? Optional.empty()
            : WordXml.children(tree.getDocumentElement(), "style").stream()
                .filter(s -> WordXml.attribute(s, "styleId").equals(base))
                .findFirst()
                .flatMap(s -> numbering(s, ancestors - 1));
    if (own.isEmpty()) {
      return inherited;
    }
    String list = WordXml.value(own.get(), "numId");
    String level = WordXml.value(own.get(), "ilvl");
    return Optional.of(list.isEmpty() ? inherited.map(Numbered::list).orElse("0") : list)
        .filter(l -> !l.equals("0"))
        .map(l -> new Numbered(l, level.matches("[0-8]") ? Integer.parseInt(level) : 0));
  }

  /**
   * The part with further styles behind those of the template. No style of the template keeps a
   * language: that of the document is the default.
   */
  byte[] with(Iterable<Element> further, Locale language) {
    Document copy = (Document) tree.cloneNode(true);
    Element root = copy.getDocumentElement();
    WordXml.within(root, "lang").forEach(l -> l.getParentNode().removeChild(l));
    Element defaults = defaults(root);
    Element lang = copy.createElementNS(WordXml.WORD, "w:lang");
    ScriptLanguages languages = ScriptLanguages.ofDocument(language);
    lang.setAttributeNS(WordXml.WORD, "w:val", languages.western());
    lang.setAttributeNS(WordXml.WORD, "w:eastAsia", languages.eastAsian());
    lang.setAttributeNS(WordXml.WORD, "w:bidi", languages.complex());
    defaults.appendChild(lang);
    SchemaOrder.apply(defaults);
    for (Element style : further) {
      root.appendChild(copy.importNode(style, true));
    }
    return WordXml.bytes(copy);
  }

  /** The default properties of runs, which come first in the part. */
  private static Element defaults(Element root) {
    Element parent = root;
    for (String name : new String[] {"docDefaults", "rPrDefault", "rPr"}) {
      Element outer = parent;
      parent =
          WordXml.child(outer, name)
              .orElseGet(() -> {
                Element made = outer.getOwnerDocument().createElementNS(WordXml.WORD, "w:" + name);
                outer.insertBefore(made, outer.getFirstChild());
                return made;
              });
    }
    return parent;
  }

  private static String key(String type, String name) {
    return type + ":" + name.toLowerCase(Locale.ROOT);
  }
}
