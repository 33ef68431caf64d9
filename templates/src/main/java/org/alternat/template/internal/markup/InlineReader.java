package org.alternat.template.internal.markup;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Attributes;
import org.alternat.document.Element;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;

/** Turns the content of one line, which may be a whole paragraph, into inlines. */
final class InlineReader {
  /** A class that makes a footnote of a {@code span}. */
  static final String FOOTNOTE = "footnote";

  /** Without exponents: 1e999999999 is short to write and endless to print. */
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private static final String LINK_HINT =
      "allowed: https, http and mailto addresses, and #id for a place in the document";

  private final LanguageTag language;
  private final AttributeReader attributes;
  private final MarkupProblems problems;

  /** The links into the document met so far, to be checked when all ids are known. */
  private final List<InternalLink> internalLinks = new ArrayList<>();

  /** Whether a footnote is being read; one cannot hold another. */
  private boolean inFootnote;

  /** A link to {@code #id}; a reference has no words of its own. */
  record InternalLink(MarkupNode.Tag tag, String id, boolean reference) {}

  InlineReader(LanguageTag language, AttributeReader attributes, MarkupProblems problems) {
    this.language = language;
    this.attributes = attributes;
    this.problems = problems;
  }

  List<InternalLink> internalLinks() {
    return internalLinks;
  }

  /** The inlines of a line: white space folded, none at its beginning and end. */
  List<Inline> line(List<MarkupNode> nodes) {
    return LineSetting.set(WhiteSpace.withoutEnd(inlines(nodes, new WhiteSpace())), language);
  }

  private List<Inline> inlines(List<MarkupNode> nodes, WhiteSpace space) {
    List<Inline> result = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (MarkupNode node : nodes) {
      switch (node) {
        case MarkupNode.Text t -> space.append(t.characters(), text);
        case MarkupNode.Tag tag -> {
          if (tag.element() == Element.BR) {
            space.lineBreak();
          } else {
            space.flush(text);
          }
          flush(text, result);
          inline(tag, space).ifPresent(result::add);
        }
      }
    }
    flush(text, result);
    return result;
  }

  private static void flush(StringBuilder text, List<Inline> result) {
    if (!text.isEmpty()) {
      result.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private Optional<Inline> inline(MarkupNode.Tag tag, WhiteSpace space) {
    return switch (tag.element()) {
      case STRONG -> styled(tag, Emphasis.STRONG, space);
      case EM -> styled(tag, Emphasis.EMPHASIS, space);
      case U -> styled(tag, Emphasis.UNDERLINE, space);
      case SUP -> styled(tag, Emphasis.SUPERSCRIPT, space);
      case SUB -> styled(tag, Emphasis.SUBSCRIPT, space);
      case CITE -> styled(tag, Emphasis.CITE, space);
      case Q -> styled(tag, Emphasis.QUOTE, space);
      case SPAN -> tag.hasClass(FOOTNOTE) ? footnote(tag, space) : span(tag, space);
      case A -> link(tag, space);
      case BR -> Optional.of(new Inline.LineBreak(attributes.read(tag)));
      case ABBR -> abbreviation(tag, space);
      case TIME -> time(tag, space);
      case DATA -> data(tag, space);
      // The vocabulary check has complained of anything else.
      default -> Optional.empty();
    };
  }

  /** An element without content shows nothing, so it is left out; but its id would be missed. */
  private Optional<Inline> styled(MarkupNode.Tag tag, Emphasis emphasis, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = inlines(tag.children(), space);
    return content.isEmpty() && own.id().isEmpty()
        ? Optional.empty()
        : Optional.of(new Inline.Styled(own, emphasis, content));
  }

  private Optional<Inline> span(MarkupNode.Tag tag, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = inlines(tag.children(), space);
    return content.isEmpty() && own.id().isEmpty()
        ? Optional.empty()
        : Optional.of(new Inline.Span(own, content));
  }

  private Optional<Inline> footnote(MarkupNode.Tag tag, WhiteSpace space) {
    if (inFootnote) {
      problems.error(tag, "a footnote cannot hold another", "");
      return Optional.empty();
    }
    inFootnote = true;
    Attributes own = attributes.read(tag);
    List<Inline> content = line(tag.children());
    inFootnote = false;
    space.mark();
    if (content.isEmpty()) {
      problems.error(tag, "a footnote without words", "");
      return Optional.empty();
    }
    return Optional.of(new Inline.Footnote(own, content));
  }

  private Optional<Inline> link(MarkupNode.Tag tag, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = inlines(tag.children(), space);
    Optional<String> href = tag.attribute("href").map(String::strip).filter(h -> !h.isEmpty());
    if (href.isEmpty()) {
      problems.error(tag, "<a> needs an href", LINK_HINT);
      return Optional.empty();
    }
    boolean reference = content.isEmpty();
    if (href.get().startsWith("#")) {
      String id = href.get().substring(1);
      internalLinks.add(new InternalLink(tag, id, reference));
      if (reference) {
        space.mark();
        return Optional.of(new Inline.Reference(own, id));
      }
    } else if (!LinkTargets.isAbsolute(href.get())) {
      problems.error(tag, "\"" + href.get() + "\" cannot be the target of a link", LINK_HINT);
    } else if (reference) {
      problems.error(
          tag, "a link without words", "only a link to #id prints what it aims at by itself");
    }
    return Optional.of(new Inline.Link(own, href.get(), content));
  }

  private Optional<Inline> abbreviation(MarkupNode.Tag tag, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = words(tag, space);
    String expansion = tag.attributes().getOrDefault("title", "").strip();
    if (expansion.isEmpty()) {
      problems.error(tag, "<abbr> needs a title", "the words it stands for");
    }
    return Optional.of(new Inline.Abbreviation(own, expansion, content));
  }

  private Optional<Inline> time(MarkupNode.Tag tag, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = words(tag, space);
    String datetime = tag.attributes().getOrDefault("datetime", "").strip();
    try {
      EdtfDate date = EdtfDate.parse(datetime);
      if (!date.isUndated()) {
        return Optional.of(new Inline.Time(own, date.toString(), content));
      }
      problems.error(tag, "<time> needs a datetime", "such as 2023-10-03, 2023-10, 2014, 2017/..");
    } catch (DateTimeParseException e) {
      problems.error(
          tag,
          "datetime=\"" + datetime + "\" is not a date",
          "EDTF, such as 2023-10-03, 2023-10, 2014, 2017/..");
    }
    return Optional.empty();
  }

  private Optional<Inline> data(MarkupNode.Tag tag, WhiteSpace space) {
    Attributes own = attributes.read(tag);
    List<Inline> content = words(tag, space);
    String value = tag.attributes().getOrDefault("value", "").strip();
    String unit = tag.attributes().getOrDefault("data-unit", "").strip();
    if (!FIGURE.matcher(value).matches()) {
      problems.error(
          tag,
          tag.attribute("value").isEmpty()
              ? "<data> needs a value"
              : "value=\"" + value + "\" is not a number",
          "digits, with a point before decimals and without separators: 1234.5");
      return Optional.empty();
    }
    return Optional.of(new Inline.Data(own, new BigDecimal(value), unit, content));
  }

  private List<Inline> words(MarkupNode.Tag tag, WhiteSpace space) {
    List<Inline> content = inlines(tag.children(), space);
    if (content.isEmpty()) {
      problems.error(tag, tag + " without words", "");
    }
    return content;
  }
}
