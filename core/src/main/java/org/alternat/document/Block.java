package org.alternat.document;

import java.util.List;
import java.util.Set;

/**
 * What stands on lines of its own: the sealed family of sections, paragraphs, lists, tables and
 * figures. A {@code switch} over it has no {@code default}, so that a new kind of block stops every
 * exporter at compile time.
 *
 * @since 1.0
 */
public sealed interface Block extends Node
    permits Block.Section,
        Block.Title,
        Block.Paragraph,
        Block.ItemList,
        Block.DescriptionList,
        Table,
        Block.Figure,
        Block.Quotation,
        Block.Callout,
        Block.ContentsList,
        Block.Rule,
        Block.PageBreak {

  /**
   * A division with a title. Sections nest; the level of a title is the depth of its section, so a
   * level cannot be skipped.
   *
   * @param attributes with an id, which {@link Document} supplies when it is empty
   * @param title the words of the title, never empty
   * @param content what stands under the title, sub-sections included
   * @param formats the ids of the formats the section is for; empty means all
   */
  record Section(
      Attributes attributes, List<Inline> title, List<Block> content, Set<String> formats)
      implements Block {
    /** Copies the lists. */
    public Section {
      title = List.copyOf(title);
      content = List.copyOf(content);
      formats = Set.copyOf(formats);
    }

    @Override
    public String element() {
      return "section";
    }
  }

  /** The title of the whole document; at most one, not inside a section. */
  record Title(Attributes attributes, List<Inline> content) implements Block {
    /** Copies the list. */
    public Title {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "h1";
    }
  }

  /** A paragraph. */
  record Paragraph(Attributes attributes, List<Inline> content) implements Block {
    /** Copies the list. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "p";
    }
  }

  /**
   * A list of items, bulleted or numbered.
   *
   * @param start the number of the first item; 1 unless the list goes on from another
   */
  record ItemList(Attributes attributes, boolean ordered, int start, List<Item> items)
      implements Block {
    /** Copies the list. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public String element() {
      return ordered ? "ol" : "ul";
    }
  }

  /** One item of an {@link ItemList}; its first block usually is a paragraph. */
  record Item(Attributes attributes, List<Block> content) implements Node {
    /** Copies the list. */
    public Item {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "li";
    }
  }

  /** Terms with their descriptions, such as the block of data under a note's title. */
  record DescriptionList(Attributes attributes, List<Entry> entries) implements Block {
    /** Copies the list. */
    public DescriptionList {
      entries = List.copyOf(entries);
    }

    @Override
    public String element() {
      return "dl";
    }
  }

  /** One term and what is said of it. */
  record Entry(Term term, Description description) {}

  /** The term of an {@link Entry}. */
  record Term(Attributes attributes, List<Inline> content) implements Node {
    /** Copies the list. */
    public Term {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "dt";
    }
  }

  /** The description of an {@link Entry}. */
  record Description(Attributes attributes, List<Block> content) implements Node {
    /** Copies the list. */
    public Description {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "dd";
    }
  }

  /**
   * A picture or a chart with its caption. Figures with a caption are numbered.
   *
   * @param caption may be empty, and then the figure has no number
   */
  record Figure(Attributes attributes, Graphic graphic, List<Inline> caption) implements Block {
    /** Copies the list. */
    public Figure {
      caption = List.copyOf(caption);
    }

    @Override
    public String element() {
      return "figure";
    }
  }

  /** Words of another, set off from the text. */
  record Quotation(Attributes attributes, List<Block> content) implements Block {
    /** Copies the list. */
    public Quotation {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "blockquote";
    }
  }

  /** A boxed passage: a summary, a caution, a note; which of them is its class. */
  record Callout(Attributes attributes, List<Block> content) implements Block {
    /** Copies the list. */
    public Callout {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "aside";
    }
  }

  /**
   * The table of contents: the titles of the document's sections down to a depth, with their pages
   * where the format has pages.
   *
   * @param title the words above the list, may be empty
   * @param depth how many levels of sections are listed, at least 1
   */
  record ContentsList(Attributes attributes, List<Inline> title, int depth) implements Block {
    /** Copies the list. */
    public ContentsList {
      title = List.copyOf(title);
      if (depth < 1) {
        throw new IllegalArgumentException("a contents list is at least one level deep: " + depth);
      }
    }

    @Override
    public String element() {
      return "nav";
    }
  }

  /** A line across the text. */
  record Rule(Attributes attributes) implements Block {
    @Override
    public String element() {
      return "hr";
    }
  }

  /** What follows begins a new page, in the formats that have pages. */
  record PageBreak(Attributes attributes) implements Block {
    @Override
    public String element() {
      return "hr";
    }
  }
}
