package org.alternat.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What stands within a line. A {@code switch} over it has no {@code default}, so that a new kind of
 * inline stops every exporter at compile time.
 *
 * @since 1.0
 */
public sealed interface Inline extends Node
    permits Inline.Text,
        Inline.Styled,
        Inline.Span,
        Inline.Link,
        Inline.Reference,
        Inline.LineBreak,
        Inline.Abbreviation,
        Inline.Time,
        Inline.Data,
        Inline.Footnote {

  /** The same element around other inlines; a leaf, which has no content, as it is. */
  default Inline withContent(List<Inline> other) {
    return switch (this) {
      case Styled s -> new Styled(s.attributes, s.emphasis, other);
      case Span s -> new Span(s.attributes, other);
      case Link l -> new Link(l.attributes, l.target, other);
      case Abbreviation a -> new Abbreviation(a.attributes, a.expansion, other);
      case Time t -> new Time(t.attributes, t.datetime, other);
      case Data d -> new Data(d.attributes, d.value, d.unit, other);
      case Footnote f -> new Footnote(f.attributes, other);
      case Text t -> t;
      case Reference r -> r;
      case LineBreak b -> b;
    };
  }

  /** Characters as they are to be shown; white space is already folded. */
  record Text(String characters) implements Inline {
    @Override
    public Attributes attributes() {
      return Attributes.NONE;
    }

    @Override
    public String element() {
      return "";
    }
  }

  /** What {@link Styled} text means; each is an element of the markup. */
  enum Emphasis {
    /** Of importance: bold. */
    STRONG("strong"),
    /** Stressed: italic. */
    EMPHASIS("em"),
    /** Underlined. */
    UNDERLINE("u"),
    /** Raised and small, such as the e of 10e in French. */
    SUPERSCRIPT("sup"),
    /** Lowered and small. */
    SUBSCRIPT("sub"),
    /** The title of a work. */
    CITE("cite"),
    /** Quoted words; the quotation marks are written by the template, not added. */
    QUOTE("q");

    private final String element;

    Emphasis(String element) {
      this.element = element;
    }

    /** The element's name in the markup. */
    public String element() {
      return element;
    }
  }

  /** Text that differs in meaning from what surrounds it. */
  record Styled(Attributes attributes, Emphasis emphasis, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Styled {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return emphasis.element();
    }
  }

  /** A stretch of text with a class, a language or a direction of its own. */
  record Span(Attributes attributes, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Span {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "span";
    }
  }

  /**
   * A link with words of its own.
   *
   * @param target an absolute URI ({@code https}, {@code http} or {@code mailto}), or {@code #id}
   *     for a place in this document
   */
  record Link(Attributes attributes, String target, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }

    /** The id aimed at when the target is a place in this document. */
    public Optional<String> targetId() {
      return target.startsWith("#") ? Optional.of(target.substring(1)) : Optional.empty();
    }

    @Override
    public String element() {
      return "a";
    }
  }

  /**
   * A cross-reference without words of its own: it prints the number or title of what it aims at
   * ("Table 2", "Figure 1", the title of a section, the number of a footnote).
   *
   * @param targetId the id of a section, table, figure or footnote of this document
   */
  record Reference(Attributes attributes, String targetId) implements Inline {
    @Override
    public String element() {
      return "a";
    }
  }

  /** A line break within a paragraph. */
  record LineBreak(Attributes attributes) implements Inline {
    @Override
    public String element() {
      return "br";
    }
  }

  /** An abbreviation with its expansion. */
  record Abbreviation(Attributes attributes, String expansion, List<Inline> content)
      implements Inline {
    /** Copies the list. */
    public Abbreviation {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "abbr";
    }
  }

  /**
   * A date in words, with its value.
   *
   * @param datetime the date as EDTF (ISO 8601-2 level 1), such as {@code 2023-10-03} or {@code
   *     2017/..}
   */
  record Time(Attributes attributes, String datetime, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Time {
      content = List.copyOf(content);
    }

    /** The day when the date has the precision of a day, and so can be a date in a workbook. */
    public Optional<LocalDate> day() {
      if (datetime.length() != "2023-10-03".length()
          || datetime.charAt(4) != '-'
          || datetime.charAt(7) != '-') {
        return Optional.empty();
      }
      int year = digits(0, 4);
      int month = digits(5, 7);
      int day = digits(8, 10);
      // Asked of each cell of a long table, and a parser takes its time.
      boolean exists =
          year >= 0
              && month >= 1
              && month <= 12
              && day >= 1
              && day <= YearMonth.of(year, month).lengthOfMonth();
      return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The number that digits stand for, or -1 where there are others. */
    private int digits(int from, int to) {
      int number = 0;
      for (int i = from; i < to; i++) {
        char c = datetime.charAt(i);
        if (c < '0' || c > '9') {
          return -1;
        }
        number = number * 10 + c - '0';
      }
      return number;
    }

    @Override
    public String element() {
      return "time";
    }
  }

  /**
   * A figure in words, with its value.
   *
   * @param value the exact value
   * @param unit an ISO 4217 code, {@code %} (the value is then a ratio: 0.12 is 12 %), any other
   *     unit's symbol, or empty
   */
  record Data(Attributes attributes, BigDecimal value, String unit, List<Inline> content)
      implements Inline {
    /** Copies the list. */
    public Data {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "data";
    }
  }

  /**
   * A footnote at the place where it is called. Footnotes are numbered through the document; one
   * that is called again is a {@link Reference} to its id.
   *
   * @param attributes with an id, which {@link Document} supplies when it is empty
   */
  record Footnote(Attributes attributes, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Footnote {
      content = List.copyOf(content);
    }

    @Override
    public String element() {
      return "span";
    }
  }
}
