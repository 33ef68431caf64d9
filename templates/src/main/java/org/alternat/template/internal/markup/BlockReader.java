package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Element;
import org.alternat.document.Inline;
import org.alternat.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/** Turns block elements into blocks. What the vocabulary check has refused is passed over. */
final class BlockReader {
  private static final String PAGE_BREAK = "page-break";
  private static final String CONTENTS = "toc";

  /** The formats there are exporters for here; others may come from users. */
  private static final List<String> FORMATS = List.of("docx", "html", "pdf", "xlsx");

  private final AttributeReader attributes;
  private final InlineReader inlines;
  private final TableReader tables;
  private final FigureReader figures;
  private final MarkupProblems problems;

  BlockReader(
      AttributeReader attributes,
      InlineReader inlines,
      PictureSource pictures,
      MarkupLimits limits,
      MarkupProblems problems) {
    this.attributes = attributes;
    this.inlines = inlines;
    this.problems = problems;
    this.tables = new TableReader(attributes, this, problems);
    this.figures = new FigureReader(attributes, this, tables, pictures, limits, problems);
  }

  /** The blocks among the children of an element. */
  List<Block> blocks(List<MarkupNode.Tag> tags) {
    List<Block> blocks = new ArrayList<>();
    for (MarkupNode.Tag tag : tags) {
      block(tag).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** Blocks, and a paragraph for each stretch of text and inlines between them. */
  List<Block> flow(MarkupNode.Tag tag) {
    List<Block> blocks = new ArrayList<>();
    List<MarkupNode> stretch = new ArrayList<>();
    for (MarkupNode child : tag.children()) {
      if (child instanceof MarkupNode.Tag t && t.element().kind() != Element.Kind.INLINE) {
        endStretch(tag, stretch, blocks);
        block(t).ifPresent(blocks::add);
      } else {
        stretch.add(child);
      }
    }
    endStretch(tag, stretch, blocks);
    return blocks;
  }

  private void endStretch(MarkupNode.Tag tag, List<MarkupNode> stretch, List<Block> blocks) {
    List<Inline> line = inlines.line(stretch);
    if (!line.isEmpty()) {
      Attributes plain = new Attributes("", List.of(), null, null, tag.origin());
      blocks.add(new Block.Paragraph(plain, line));
    }
    stretch.clear();
  }

  private Optional<Block> block(MarkupNode.Tag tag) {
    return switch (tag.element()) {
      case SECTION -> Optional.of(section(tag));
      case H1 -> Optional.of(new Block.Title(attributes.read(tag), inlines.line(tag.children())));
      case P -> paragraph(tag);
      case UL -> list(tag, false);
      case OL -> list(tag, true);
      case DL -> descriptions(tag);
      case TABLE -> tables.table(tag);
      case BLOCKQUOTE ->
          Optional.of(new Block.Quotation(attributes.read(tag), filled(tag, blocks(tag.tags()))));
      case FIGURE -> figures.figure(tag);
      case ASIDE ->
          Optional.of(new Block.Callout(attributes.read(tag), filled(tag, blocks(tag.tags()))));
      case NAV -> Optional.of(contents(tag));
      case HR ->
          Optional.of(
              tag.hasClass(PAGE_BREAK)
                  ? new Block.PageBreak(attributes.read(tag))
                  : new Block.Rule(attributes.read(tag)));
      default -> Optional.empty();
    };
  }

  private Block section(MarkupNode.Tag tag) {
    Attributes own = attributes.read(tag);
    List<MarkupNode.Tag> rest = tag.tags();
    List<Inline> title = List.of();
    if (!rest.isEmpty() && rest.getFirst().element() == Element.H1) {
      MarkupNode.Tag heading = rest.getFirst();
      attributes.none(heading, "the <section>");
      title = words(heading);
      rest = rest.subList(1, rest.size());
    } else {
      problems.error(tag, "a section begins with its title", "write <h1>…</h1> first");
    }
    for (MarkupNode.Tag second : rest) {
      if (second.element() == Element.H1) {
        problems.error(second, "a section has one title", "begin another <section>");
      }
    }
    rest = rest.stream().filter(t -> t.element() != Element.H1).toList();
    return new Block.Section(own, title, filled(tag, blocks(rest)), formats(tag));
  }

  /** The words of a title, term or caption, of which there are some. */
  List<Inline> words(MarkupNode.Tag tag) {
    List<Inline> words = inlines.line(tag.children());
    if (words.isEmpty()) {
      problems.error(tag, tag + " without words", "");
    }
    return words;
  }

  private List<Block> filled(MarkupNode.Tag tag, List<Block> content) {
    if (content.isEmpty()) {
      problems.warning(tag, tag + " holds nothing", "leave it out when there is nothing to say");
    }
    return content;
  }

  private Set<String> formats(MarkupNode.Tag tag) {
    Set<String> formats =
        Arrays.stream(tag.attributes().getOrDefault("data-for", "").split("[\\s,]+"))
            .filter(f -> !f.isEmpty())
            .collect(Collectors.toSet());
    if (formats.isEmpty() && tag.attribute("data-for").isPresent()) {
      problems.error(tag, "data-for names no format", "such as data-for=\"xlsx\"");
    }
    formats.stream()
        .sorted()
        .forEach(f -> {
          if (!FORMATS.contains(f)) {
            String near = Suggestions.didYouMean(f, FORMATS);
            String known = "known: " + String.join(" ", FORMATS);
            problems.warning(
                tag, "no format \"" + f + "\" is known", near.isEmpty() ? known : near);
          }
        });
    return formats;
  }

  private Optional<Block> paragraph(MarkupNode.Tag tag) {
    Attributes own = attributes.read(tag);
    List<Inline> line = inlines.line(tag.children());
    return line.isEmpty() && own.id().isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(own, line));
  }

  private Optional<Block> list(MarkupNode.Tag tag, boolean ordered) {
    Attributes own = attributes.read(tag);
    int start = ordered ? attributes.number(tag, "start", 1, 0, 1_000_000) : 1;
    List<Block.Item> items = new ArrayList<>();
    for (MarkupNode.Tag item : tag.children(Element.LI)) {
      Block.Item read = new Block.Item(attributes.read(item), flow(item));
      if (!read.content().isEmpty()) {
        items.add(read);
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ItemList(own, ordered, start, items));
  }

  private Optional<Block> descriptions(MarkupNode.Tag tag) {
    Attributes own = attributes.read(tag);
    List<Block.Entry> entries = new ArrayList<>();
    Block.Term term = null;
    for (MarkupNode.Tag part : tag.tags()) {
      if (part.element() == Element.DT) {
        checkDescribed(tag, term);
        term = new Block.Term(attributes.read(part), words(part));
      } else if (part.element() == Element.DD && term == null) {
        problems.error(part, "a <dd> without a <dt> before it", "a <dt> and a <dd> take turns");
      } else if (part.element() == Element.DD && term != null) {
        entries.add(
            new Block.Entry(term, new Block.Description(attributes.read(part), flow(part))));
        term = null;
      }
    }
    checkDescribed(tag, term);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.DescriptionList(own, entries));
  }

  private void checkDescribed(MarkupNode.Tag list, Block.@Nullable Term term) {
    if (term != null && !list.damaged()) {
      problems.error(
          term.attributes().origin(),
          "a <dt> without a <dd> after it",
          "a <dt> and a <dd> take turns");
    }
  }

  private Block contents(MarkupNode.Tag tag) {
    if (!tag.hasClass(CONTENTS)) {
      problems.error(tag, "<nav> needs class=\"toc\"", "it is the table of contents");
    }
    List<MarkupNode.Tag> titles = tag.children(Element.P);
    titles.forEach(p -> attributes.none(p, "the <nav>"));
    if (titles.size() > 1) {
      problems.error(titles.get(1), "a table of contents has one title", "");
    }
    List<Inline> title = titles.isEmpty() ? List.of() : inlines.line(titles.getFirst().children());
    int depth = attributes.number(tag, "data-depth", 2, 1, 6);
    return new Block.ContentsList(attributes.read(tag), title, depth);
  }
}
