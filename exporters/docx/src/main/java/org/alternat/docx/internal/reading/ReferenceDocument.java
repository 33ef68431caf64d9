package org.alternat.docx.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alternat.problem.AlternatException;
import org.alternat.style.PageStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A house template: a Word document or template whose styles, lists, fonts, page set-up, headers
 * and footers a file takes over, and its text where that is a cover; but not its macros.
 *
 * @since 1.0
 */
public final class ReferenceDocument {
  private static final double TWIPS_PER_POINT = 20;

  private final TemplateStyles styles;
  private final TemplateNumbering numbering;
  private final Optional<Element> section;
  private final List<Head> heads;
  private final TemplateBody body;
  private final boolean evenAndOdd;
  private final Optional<CopiedPart> theme;
  private final Optional<CopiedPart> fonts;
  private final List<CopiedPart.Relation> numberingRelations;

  private ReferenceDocument(TemplatePackage template) {
    this.styles = new TemplateStyles(template.related("styles"));
    this.numbering = new TemplateNumbering(template.related("numbering"));
    Document main = template.body();
    this.body = new TemplateBody(main, template.relations());
    this.section =
        WordXml.child(main.getDocumentElement(), "body").flatMap(b -> WordXml.child(b, "sectPr"));
    this.heads = heads(template);
    this.evenAndOdd =
        template
            .related("settings")
            .map(s -> WordXml.on(s.getDocumentElement(), "evenAndOddHeaders"))
            .orElse(false);
    this.theme = template.copyRelated("theme");
    this.fonts = template.copyRelated("fontTable");
    this.numberingRelations =
        template.copyRelated("numbering").map(CopiedPart::relations).orElse(List.of());
  }

  /**
   * Reads a template.
   *
   * @param file the bytes of a {@code .docx} or {@code .dotx} file
   * @throws AlternatException if it is not one, or an old, protected, strict or damaged one, or its
   *     header shows a picture that is linked and not embedded
   */
  public static ReferenceDocument read(byte[] file) {
    try (TemplatePackage template = TemplatePackage.open(file)) {
      ReferenceDocument reference = new ReferenceDocument(template);
      reference.page(PageStyle.A4);
      return reference;
    } catch (IllegalArgumentException e) {
      throw TemplatePackage.unfit("has an unusable page: " + e.getMessage(), "set up its page");
    }
  }

  /**
   * A header or footer.
   *
   * @param kind "header" or "footer"
   * @param type "default", "first" or "even"
   */
  public record Head(String kind, String type, CopiedPart part) {}

  /**
   * The headers and footers with their placeholders filled.
   *
   * @param filled the names of the placeholders that were found
   */
  public record Heads(List<Head> heads, Set<String> filled) {
    /** Copies the collections. */
    public Heads {
      heads = List.copyOf(heads);
      filled = Set.copyOf(filled);
    }
  }

  /** The exception for a template that cannot be used. */
  public static AlternatException unfit(String what) {
    return TemplatePackage.unfit(what, "save it anew in Word");
  }

  private List<Head> heads(TemplatePackage template) {
    List<Head> found = new ArrayList<>();
    for (String kind : List.of("header", "footer")) {
      section.stream()
          .flatMap(s -> WordXml.children(s, kind + "Reference").stream())
          .forEach(reference ->
              template
                  .copy(reference.getAttributeNS(WordXml.RELATIONS, "id"))
                  .map(p -> new Head(kind, WordXml.attribute(reference, "type"), p))
                  .ifPresent(found::add));
    }
    return found;
  }

  /** The page set-up of the template; what it does not say is the theme's. */
  public PageStyle page(PageStyle theme) {
    Optional<Element> size = section.flatMap(s -> WordXml.child(s, "pgSz"));
    Optional<Element> margins = section.flatMap(s -> WordXml.child(s, "pgMar"));
    return new PageStyle(
        points(size, "w", theme.width()),
        points(size, "h", theme.height()),
        points(margins, "top", theme.marginTop()),
        points(margins, "right", theme.marginRight()),
        points(margins, "bottom", theme.marginBottom()),
        points(margins, "left", theme.marginLeft()),
        theme.running());
  }

  /** The distance of the header from the edge of the paper in twips, as the template sets it. */
  public Optional<Long> headerDistance() {
    return distance("header");
  }

  /** The distance of the footer from the edge of the paper in twips, as the template sets it. */
  public Optional<Long> footerDistance() {
    return distance("footer");
  }

  private Optional<Long> distance(String kind) {
    return section
        .flatMap(s -> WordXml.child(s, "pgMar"))
        .flatMap(m -> number(WordXml.attribute(m, kind)))
        .map(Math::round);
  }

  /** A negative margin lets a header overlap the text; its amount is what counts here. */
  private static double points(Optional<Element> element, String attribute, double otherwise) {
    return element
        .flatMap(e -> number(WordXml.attribute(e, attribute)))
        .map(twips -> Math.abs(twips) / TWIPS_PER_POINT)
        .orElse(otherwise);
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * The id of the template's style.
   *
   * @param type "paragraph", "character" or "table"
   * @param name in any case
   */
  public Optional<String> style(String type, String name) {
    return styles.id(type, name);
  }

  /** The ids that the template's styles have. */
  public Set<String> styleIds() {
    return styles.taken();
  }

  /** Whether a paragraph style of the template numbers its paragraphs. */
  public boolean numbersItself(String styleId) {
    return styles.numbering(styleId).isPresent();
  }

  /**
   * The number that the template gives a paragraph of a style, as text.
   *
   * @param turns which paragraph of its level it and those above are, from 1
   * @return empty where the template shows none
   */
  public String marker(String styleId, List<Integer> turns) {
    return styles
        .numbering(styleId)
        .map(n -> numbering.levels(n.list()))
        .filter(levels -> turns.size() <= levels.size())
        .map(levels -> TemplateLevel.marker(levels, turns))
        .orElse("");
  }

  /** Whether a paragraph style of the template has tab stops of its own. */
  public boolean hasTabs(String styleId) {
    return styles.hasTabs(styleId);
  }

  /** The largest number of a list definition of the template; -1 when there is none. */
  public int lastDefinition() {
    return numbering.lastDefinition();
  }

  /** The largest number of a list of the template; 0 when there is none. */
  public int lastList() {
    return numbering.lastList();
  }

  /**
   * The part of styles: the template's, then further ones.
   *
   * @param further {@code w:style} elements whose ids are not the template's
   * @param language the language of text whose language nothing else says
   */
  public byte[] styles(String further, Locale language) {
    String wrapped = "<w:styles xmlns:w=\"" + WordXml.WORD + "\">" + further + "</w:styles>";
    Document tree = TemplatePackage.tree("styles", wrapped.getBytes(StandardCharsets.UTF_8));
    return styles.with(WordXml.children(tree.getDocumentElement()), language);
  }

  /** Whether paragraphs in the template's styles run from right to left of themselves. */
  public boolean rightToLeft() {
    return styles.rightToLeft();
  }

  /**
   * The part of lists: the template's, then those of a part whose numbers are beyond {@link
   * #lastDefinition} and {@link #lastList}.
   */
  public byte[] numbering(byte[] own) {
    return numbering.with(TemplatePackage.tree("numbering", own));
  }

  /** What the template's lists refer to: the pictures of bullets. */
  public List<CopiedPart.Relation> numberingRelations() {
    return List.copyOf(numberingRelations);
  }

  /** The part of theme colours and fonts. */
  public Optional<CopiedPart> theme() {
    return theme;
  }

  /** The part that describes fonts. */
  public Optional<CopiedPart> fonts() {
    return fonts;
  }

  /** Whether pages with even numbers have headers of their own. */
  public boolean evenAndOdd() {
    return evenAndOdd;
  }

  /** Whether the first page has a header of its own. */
  public boolean firstPageDiffers() {
    return section.map(s -> WordXml.on(s, "titlePg")).orElse(false);
  }

  /**
   * The template's headers and footers, none when it has none.
   *
   * @param values the text for a placeholder by its name in lower case with hyphens
   */
  public Heads heads(Function<String, Optional<String>> values) {
    Placeholders placeholders = new Placeholders(values);
    List<Head> filled =
        heads.stream()
            .map(h -> new Head(h.kind(), h.type(), placeholders.filled(h.part())))
            .toList();
    return new Heads(filled, placeholders.filled());
  }

  /**
   * The template's text around the note.
   *
   * @param values the text for a placeholder by its name in lower case with hyphens
   * @throws AlternatException if it refers to what is not there, or shows a picture that is linked
   *     and not embedded
   */
  public Cover cover(Function<String, Optional<String>> values) {
    return body.cover(new Placeholders(values));
  }

  /** The names of the bookmarks in the template's text. */
  public Set<String> bookmarks() {
    return body.bookmarks();
  }
}
