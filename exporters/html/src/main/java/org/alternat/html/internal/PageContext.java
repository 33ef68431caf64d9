package org.alternat.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Numbering;
import org.alternat.document.Origin;
import org.alternat.export.ExportReport;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Value;

/** What the walkers of one page share. */
final class PageContext {
  private final Document document;
  private final ExportReport.Collector losses;
  private final Numbering numbering;
  private final Anchors anchors;
  private final Contrasts contrasts;
  private final ChartInks chartInks = new ChartInks();
  private final HtmlWriter out;

  PageContext(Document document, ExportReport.Collector losses, HtmlWriter out) {
    this.document = document;
    this.losses = losses;
    this.out = out;
    this.numbering = Numbering.of(document);
    this.anchors = new Anchors(document.ids());
    this.contrasts = new Contrasts(losses);
  }

  Document document() {
    return document;
  }

  Metadata metadata() {
    return document.metadata();
  }

  Numbering numbering() {
    return numbering;
  }

  Anchors anchors() {
    return anchors;
  }

  ChartInks chartInks() {
    return chartInks;
  }

  HtmlWriter out() {
    return out;
  }

  void lost(Origin origin, String what) {
    losses.lost(origin, what);
  }

  /** The text as the page can hold it. */
  String characters(String text, Origin origin) {
    return Characters.allowed(text, what -> lost(origin, what));
  }

  /** Text of the document where it stands for all to read, in a style whose contrast is checked. */
  void text(String text, ComputedStyle style, Origin origin) {
    contrasts.check(style);
    out.text(characters(text, origin));
  }

  /** Writes the attributes that an element of the document may have. */
  void attributes(Attributes attributes) {
    attributes(attributes, "", true);
  }

  /**
   * Writes the attributes of an element.
   *
   * @param ownClass a class that the page adds, or nothing
   * @param withId false for what repeats an element that has the id already
   */
  void attributes(Attributes attributes, String ownClass, boolean withId) {
    if (withId) {
      anchors.of(attributes.id()).ifPresent(id -> out.attribute("id", id));
    }
    List<String> classes = new ArrayList<>(ownClass.isEmpty() ? List.of() : List.of(ownClass));
    attributes.classes().forEach(c -> classes.add(characters(c, attributes.origin())));
    out.optional("class", String.join(" ", classes));
    languageOf(attributes);
  }

  /** Writes the language and direction alone. */
  void languageOf(Attributes attributes) {
    attributes
        .ownLanguage()
        .map(l -> l.toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .ifPresent(tag -> out.attribute("lang", tag));
    if (attributes.direction() != null) {
      out.attribute("dir", attributes.direction() == Direction.RTL ? "rtl" : "ltr");
    }
  }

  /** Writes the text that the theme puts before an element, when it does. */
  void before(ComputedStyle style, String documentId) {
    Optional<ComputedStyle> before = style.before();
    if (before.isEmpty()) {
      return;
    }
    Optional<String> text = generated(before.get().content(), documentId);
    if (text.isPresent()) {
      out.open("span").attribute("class", "alternat-before");
      text(text.get(), before.get(), Origin.UNKNOWN);
      out.close();
    }
  }

  /** Generated text; none at all when it would show the number of what has no number. */
  private Optional<String> generated(List<Value.Part> parts, String documentId) {
    StringBuilder text = new StringBuilder();
    for (Value.Part part : parts) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string -> text.append(metadata().string(string.name()));
        case Value.Counter counter -> {
          Optional<String> number = number(counter.name(), documentId);
          if (number.isEmpty()) {
            return Optional.empty();
          }
          text.append(number.get());
        }
      }
    }
    return Optional.of(text.toString());
  }

  private Optional<String> number(Value.CounterName counter, String id) {
    return switch (counter) {
      case SECTION ->
          numbering
              .section(id)
              .map(n -> String.join(".", n.stream().map(String::valueOf).toList()));
      case TABLE -> numbering.table(id).map(String::valueOf);
      case FIGURE -> numbering.figure(id).map(String::valueOf);
      case PAGE, PAGES -> {
        lost(Origin.UNKNOWN, "a web page has no page numbers: text before elements left out");
        yield Optional.empty();
      }
    };
  }
}
