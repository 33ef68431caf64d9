package org.alternat.pdf.internal.layout;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Attributes;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Numbering;
import org.alternat.document.Origin;
import org.alternat.document.Walk;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.hyphenation.WordDivision;
import org.alternat.pdf.internal.page.TagAttributes;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;
import org.jspecify.annotations.Nullable;

/** What the composers of one document share. */
final class Composition {
  private final Document document;
  private final Numbering numbering;
  private final TextStyles textStyles;
  private final ExportReport.Collector losses;
  private final GlyphReport glyphs;
  private final TagTree tags = new TagTree();

  /** The ids of all elements; null before a link asks for one. */
  private @Nullable Set<String> ids;

  private final Set<String> targets = new HashSet<>();

  /** The languages reported as having no rules for the division of words. */
  private final Set<Locale> undivided = new HashSet<>();

  private final IdentityHashMap<ComputedStyle, BoxStyle> leftToRight = new IdentityHashMap<>();
  private final IdentityHashMap<ComputedStyle, BoxStyle> rightToLeft = new IdentityHashMap<>();

  Composition(Document document, TextStyles textStyles, ExportReport.Collector losses) {
    this.document = document;
    this.numbering = Numbering.of(document);
    this.textStyles = textStyles;
    this.losses = losses;
    this.glyphs = new GlyphReport(losses);
  }

  Document document() {
    return document;
  }

  Numbering numbering() {
    return numbering;
  }

  TagTree tags() {
    return tags;
  }

  TextStyles textStyles() {
    return textStyles;
  }

  /** The ids that something in the document leads to. */
  Set<String> targets() {
    return targets;
  }

  /** Marks an element as a target. */
  void aimAt(String id) {
    targets.add(id);
  }

  /** Whether an element has an id. */
  boolean isKnown(String id) {
    Set<String> known = ids;
    if (known == null) {
      known = document.ids();
      ids = known;
    }
    return known.contains(id);
  }

  /** The looks of a box, the same object for the same style. */
  BoxStyle box(ComputedStyle style, boolean rtl) {
    return (rtl ? rightToLeft : leftToRight).computeIfAbsent(style, s -> BoxStyle.of(s, rtl));
  }

  BoxStyle box(Place place) {
    return box(place.style(), place.rightToLeft());
  }

  /** Attributes of a tag for an element: its language where it is another than around it. */
  TagAttributes attributes(Attributes attributes, Place around) {
    return attributes
        .ownLanguage()
        .filter(l -> !l.equals(around.language()))
        .map(Locale::toLanguageTag)
        .map(TagAttributes.NONE::withLanguage)
        .orElse(TagAttributes.NONE);
  }

  void lost(Origin origin, String what) {
    losses.lost(origin, what);
  }

  /** A text with soft hyphens where its style lets words be divided. */
  String hyphenated(String text, ComputedStyle style, Locale language, Origin origin) {
    if (!style.softHyphens()) {
      return text.replace("\u00AD", "");
    }
    if (!style.hyphenate()) {
      return text;
    }
    Optional<WordDivision> division = WordDivision.of(language);
    if (division.isEmpty() && WordDivision.concerns(text) && undivided.add(language)) {
      lost(
          origin,
          "hyphens: auto has no rules for " + language.toLanguageTag() + ", words stay whole");
    }
    return division.map(d -> d.softened(text)).orElse(text);
  }

  /** Watches over the letters of the document. */
  GlyphReport glyphs() {
    return glyphs;
  }

  /** Generated text; its counters print {@code number}. */
  String generated(List<Value.Part> parts, String number) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string ->
            text.append(GeneratedText.string(document.metadata(), string.name()));
        case Value.Counter counter -> text.append(number);
      }
    }
    return text.toString();
  }

  /** The number of a section with those around it, such as 2.1; empty when it has none. */
  String sectionNumber(String id) {
    List<Integer> numbers = numbering.section(id).orElse(List.of());
    return String.join(".", numbers.stream().map(String::valueOf).toList());
  }

  /** The words of a title, without line breaks. */
  static String words(List<Inline> inlines) {
    return Walk.text(inlines).replace('\n', ' ').strip();
  }
}
