package org.alternat.pdf.internal.page;

/** The structure types in use, of ISO 32000-1 §14.8.4 where not said otherwise. */
public enum Role {
  /** The whole. */
  DOCUMENT("Document"),
  /** The title of the whole; written as a role that maps to P, since PDF 1.7 has no such type. */
  TITLE("Title"),
  /** A division. */
  SECTION("Sect"),
  /** A boxed passage; maps to Div. */
  ASIDE("Aside"),
  /** Heading of level 1. */
  H1("H1"),
  /** Heading of level 2. */
  H2("H2"),
  /** Heading of level 3. */
  H3("H3"),
  /** Heading of level 4. */
  H4("H4"),
  /** Heading of level 5. */
  H5("H5"),
  /** Heading of level 6. */
  H6("H6"),
  /** A paragraph. */
  PARAGRAPH("P"),
  /** A quotation of one or more paragraphs. */
  BLOCK_QUOTE("BlockQuote"),
  /** A list. */
  LIST("L"),
  /** An item. */
  LIST_ITEM("LI"),
  /** A bullet, the number of an item or of a note. */
  LABEL("Lbl"),
  /** The content of an item. */
  LIST_BODY("LBody"),
  /** A table. */
  TABLE("Table"),
  /** Rows of headers. */
  TABLE_HEAD("THead"),
  /** Rows of data. */
  TABLE_BODY("TBody"),
  /** Rows of totals. */
  TABLE_FOOT("TFoot"),
  /** A row. */
  ROW("TR"),
  /** A header cell. */
  HEADER_CELL("TH"),
  /** A cell. */
  CELL("TD"),
  /** The caption of a table, figure or contents list. */
  CAPTION("Caption"),
  /** A picture or chart. */
  FIGURE("Figure"),
  /** A contents list. */
  CONTENTS("TOC"),
  /** An entry of a contents list. */
  CONTENTS_ITEM("TOCI"),
  /** A reference to another place. */
  REFERENCE("Reference"),
  /** A link with its annotations. */
  LINK("Link"),
  /** A footnote. */
  NOTE("Note"),
  /** Words in another language, or an abbreviation. */
  SPAN("Span"),
  /** Quoted words within a line. */
  QUOTE("Quote");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** The name of the structure type. */
  public String type() {
    return type;
  }

  /** The heading of a level; levels beyond 6 are 6. */
  public static Role heading(int level) {
    return values()[H1.ordinal() + Math.min(level, 6) - 1];
  }

  /** Whether an element without content means something: a cell keeps the grid whole. */
  public boolean meaningfulWhenEmpty() {
    return this == CELL || this == HEADER_CELL || this == LIST_BODY || this == DOCUMENT;
  }
}
