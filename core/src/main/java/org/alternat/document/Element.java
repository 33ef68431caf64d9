package org.alternat.document;

import static org.alternat.document.Element.Content.BLOCKS;
import static org.alternat.document.Element.Content.FLOW;
import static org.alternat.document.Element.Content.INLINES;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The vocabulary of the markup that templates write: HTML's own elements, each with what it may
 * hold and which attributes it takes beside the common ones ({@code id, class, lang, dir}).
 *
 * @since 1.0
 */
public enum Element {
  /** The whole note. Its {@code data-*} attributes are the document's metadata. */
  ARTICLE(Kind.ROOT, Content.BLOCKS, "data-*"),
  /** A division; its first child is its {@code h1}. */
  SECTION(Kind.BLOCK, Content.BLOCKS, "data-for"),
  /** A title: of the document in {@code article}, of the section in {@code section}. */
  H1(Kind.BLOCK, Content.INLINES),
  /** A paragraph. */
  P(Kind.BLOCK, Content.INLINES),
  /** A list with bullets. */
  UL(Kind.BLOCK, Content.LISTED),
  /** A numbered list. */
  OL(Kind.BLOCK, Content.LISTED, "start"),
  /** An item of a list. */
  LI(Kind.PART, Content.FLOW),
  /** A list of terms and descriptions. */
  DL(Kind.BLOCK, Content.LISTED),
  /** A term. */
  DT(Kind.PART, Content.INLINES),
  /** The description of the term before it. */
  DD(Kind.PART, Content.FLOW),
  /** A table, or in a figure with {@code data-chart} the data of a chart. */
  TABLE(Kind.BLOCK, Content.LISTED, "data-chart", "data-alt"),
  /** The caption of a table. */
  CAPTION(Kind.PART, Content.INLINES),
  /** The header rows. */
  THEAD(Kind.PART, Content.LISTED),
  /** The rows of data. */
  TBODY(Kind.PART, Content.LISTED),
  /** The rows of totals. */
  TFOOT(Kind.PART, Content.LISTED),
  /** A row. */
  TR(Kind.PART, Content.LISTED),
  /** A header cell. */
  TH(Kind.PART, Content.FLOW, "colspan", "rowspan", "scope"),
  /** A cell. */
  TD(Kind.PART, Content.FLOW, "colspan", "rowspan"),
  /** A quotation set off from the text. */
  BLOCKQUOTE(Kind.BLOCK, Content.BLOCKS),
  /** A picture or chart with its caption. */
  FIGURE(Kind.BLOCK, Content.LISTED),
  /** The caption of a figure. */
  FIGCAPTION(Kind.PART, Content.INLINES),
  /** A picture: a PNG or JPEG file in the template's folder. */
  IMG(Kind.PART, Content.EMPTY, "src", "alt"),
  /** A boxed passage. */
  ASIDE(Kind.BLOCK, Content.BLOCKS),
  /** With class {@code toc}, the table of contents; its {@code p} is its title. */
  NAV(Kind.BLOCK, Content.LISTED, "data-depth"),
  /** A line across the text, or with class {@code page-break} a new page. */
  HR(Kind.BLOCK, Content.EMPTY),
  /** Of importance: bold. */
  STRONG(Kind.INLINE, Content.INLINES),
  /** Stressed: italic. */
  EM(Kind.INLINE, Content.INLINES),
  /** Underlined. */
  U(Kind.INLINE, Content.INLINES),
  /** Raised. */
  SUP(Kind.INLINE, Content.INLINES),
  /** Lowered. */
  SUB(Kind.INLINE, Content.INLINES),
  /** A link, or without words a cross-reference. */
  A(Kind.INLINE, Content.INLINES, "href"),
  /** A line break. */
  BR(Kind.INLINE, Content.EMPTY),
  /** A stretch of text; with class {@code footnote}, a footnote. */
  SPAN(Kind.INLINE, Content.INLINES),
  /** An abbreviation; its expansion is its {@code title}. */
  ABBR(Kind.INLINE, Content.INLINES, "title"),
  /** Quoted words, with their quotation marks. */
  Q(Kind.INLINE, Content.INLINES),
  /** The title of a work. */
  CITE(Kind.INLINE, Content.INLINES),
  /** A date with its value as EDTF. */
  TIME(Kind.INLINE, Content.INLINES, "datetime"),
  /** A figure with its value and unit. */
  DATA(Kind.INLINE, Content.INLINES, "value", "data-unit");

  /** Attributes that every element takes which becomes a node of the tree. */
  public static final List<String> COMMON_ATTRIBUTES = List.of("id", "class", "lang", "dir");

  private static final List<String> ROOT_ATTRIBUTES = List.of("class", "lang", "dir");

  /** Where an element stands. */
  public enum Kind {
    /** Holds the whole document. */
    ROOT,
    /** On lines of its own. */
    BLOCK,
    /** Within a line. */
    INLINE,
    /** Only as a child of the elements that list it. */
    PART
  }

  /** What an element holds. */
  public enum Content {
    /** Blocks; no text of its own. */
    BLOCKS,
    /** Text and inlines. */
    INLINES,
    /** Blocks, or text and inlines; a stretch of these is a paragraph without attributes. */
    FLOW,
    /** Only the children listed in {@link Element#children}. */
    LISTED,
    /** Nothing. */
    EMPTY
  }

  private static final Map<String, Element> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Element::elementName, e -> e));

  private static final Map<Element, Set<Element>> CHILDREN =
      Arrays.stream(values())
          .collect(Collectors.toMap(e -> e, e -> Collections.unmodifiableSet(e.allowed())));

  private final String elementName = name().toLowerCase(Locale.ROOT);
  private final Kind kind;
  private final Content content;
  private final List<String> attributes;

  Element(Kind kind, Content content, String... attributes) {
    this.kind = kind;
    this.content = content;
    this.attributes = List.of(attributes);
  }

  /** The element of a name in lower case. */
  public static Optional<Element> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The name in the markup. */
  public String elementName() {
    return elementName;
  }

  /** Where the element stands. */
  public Kind kind() {
    return kind;
  }

  /** What the element holds. */
  public Content content() {
    return content;
  }

  /** The attributes beside the common ones; {@code data-*} stands for any such. */
  public List<String> attributes() {
    return attributes;
  }

  /**
   * Which of {@link #COMMON_ATTRIBUTES} the element takes: none where the tree has no node of its
   * own for it. The {@code h1} of a section and the {@code p} of a {@code nav} take none either.
   */
  public List<String> commonAttributes() {
    return switch (this) {
      case ARTICLE -> ROOT_ATTRIBUTES;
      case CAPTION, FIGCAPTION, THEAD, TBODY, TFOOT -> List.of();
      default -> COMMON_ATTRIBUTES;
    };
  }

  /** Whether the element may hold text. */
  public boolean holdsText() {
    return content == INLINES || content == FLOW;
  }

  /** The elements allowed as children, in the order of the vocabulary. */
  public Set<Element> children() {
    return CHILDREN.getOrDefault(this, Set.of());
  }

  private Set<Element> allowed() {
    return switch (this) {
      case UL, OL -> ordered(LI);
      case DL -> ordered(DT, DD);
      case TABLE -> ordered(CAPTION, THEAD, TBODY, TFOOT, TR);
      case THEAD, TBODY, TFOOT -> ordered(TR);
      case TR -> ordered(TH, TD);
      case FIGURE -> ordered(IMG, TABLE, FIGCAPTION);
      case NAV -> ordered(P);
      default -> byContent();
    };
  }

  private Set<Element> byContent() {
    Set<Element> children = EnumSet.noneOf(Element.class);
    for (Element e : values()) {
      boolean block = e.kind == Kind.BLOCK && e != H1 && (e != SECTION || holdsSections());
      boolean title = e == H1 && holdsSections();
      if (((content == BLOCKS || content == FLOW) && (block || title))
          || (holdsText() && e.kind == Kind.INLINE && !nestsIn(e))) {
        children.add(e);
      }
    }
    return children;
  }

  private static Set<Element> ordered(Element... elements) {
    return new LinkedHashSet<>(List.of(elements));
  }

  private boolean holdsSections() {
    return this == ARTICLE || this == SECTION;
  }

  /** Links and typed values do not nest in their like. */
  private boolean nestsIn(Element inner) {
    return inner == this && (this == A || this == TIME || this == DATA);
  }
}
