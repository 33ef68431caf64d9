package org.alternat.xlsx.internal.sheet;

import org.alternat.style.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param name the name of the cell style that the look belongs to, as people see it in Excel; empty
 *     for the style of all cells
 * @param fill the ground, or null when there is none
 * @param numberFormat a format code, {@link #GENERAL} for text
 * @param quotePrefix whether Excel keeps what begins like a formula as text when it is edited
 */
public record CellLook(
    String name,
    FontLook font,
    @Nullable Color fill,
    Edges edges,
    Alignment alignment,
    String numberFormat,
    boolean quotePrefix) {

  /** The format code of text and of numbers as they come. */
  public static final String GENERAL = "General";

  /** A look without ground, edges and number format. */
  public static CellLook of(String name, FontLook font, Alignment alignment) {
    return new CellLook(name, font, null, Edges.NONE, alignment, GENERAL, false);
  }

  /** This look on a ground. */
  public CellLook withFill(@Nullable Color ground) {
    return new CellLook(name, font, ground, edges, alignment, numberFormat, quotePrefix);
  }

  /** This look with other edges. */
  public CellLook withEdges(Edges other) {
    return new CellLook(name, font, fill, other, alignment, numberFormat, quotePrefix);
  }

  /** This look with another alignment. */
  public CellLook withAlignment(Alignment other) {
    return new CellLook(name, font, fill, edges, other, numberFormat, quotePrefix);
  }

  /** This look with a format code. */
  public CellLook withNumberFormat(String code) {
    return new CellLook(name, font, fill, edges, alignment, code, quotePrefix);
  }

  /** This look with or without quote prefix. */
  public CellLook withQuotePrefix(boolean quoted) {
    return quoted == quotePrefix
        ? this
        : new CellLook(name, font, fill, edges, alignment, numberFormat, quoted);
  }

  /** This look with another font. */
  public CellLook withFont(FontLook other) {
    return new CellLook(name, other, fill, edges, alignment, numberFormat, quotePrefix);
  }

  /** The lines that Excel draws; the names are those of {@code ST_BorderStyle}. */
  public enum LineKind {
    /** Not drawn. */
    NONE("none"),
    /** One point and less. */
    HAIR("hair"),
    /** About a point. */
    THIN("thin"),
    /** About two points. */
    MEDIUM("medium"),
    /** About three points. */
    THICK("thick"),
    /** Dashes. */
    DASHED("dashed"),
    /** Dots. */
    DOTTED("dotted"),
    /** Two lines. */
    DOUBLE("double");

    private final String code;

    LineKind(String code) {
      this.code = code;
    }

    /** The value in the file. */
    public String code() {
      return code;
    }
  }

  /** One side of a cell. */
  public record Edge(LineKind kind, Color color) {
    /** Not drawn. */
    public static final Edge NONE = new Edge(LineKind.NONE, Color.BLACK);
  }

  /** The four sides of a cell. */
  public record Edges(Edge left, Edge right, Edge top, Edge bottom) {
    /** None drawn. */
    public static final Edges NONE = new Edges(Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE);

    /** These edges with another left one. */
    public Edges withLeft(Edge edge) {
      return new Edges(edge, right, top, bottom);
    }

    /** These edges with another right one. */
    public Edges withRight(Edge edge) {
      return new Edges(left, edge, top, bottom);
    }

    /** These edges with another upper one. */
    public Edges withTop(Edge edge) {
      return new Edges(left, right, edge, bottom);
    }

    /** These edges with another lower one. */
    public Edges withBottom(Edge edge) {
      return new Edges(left, right, top, edge);
    }
  }

  /** Horizontal alignments; the names are those of {@code ST_HorizontalAlignment}. */
  public enum Horizontal {
    /** Text at the start, numbers at the end. */
    GENERAL("general"),
    /** At the left; in a sheet from right to left Excel keeps it at the left. */
    LEFT("left"),
    /** In the middle. */
    CENTER("center"),
    /** At the right. */
    RIGHT("right"),
    /** To both sides. */
    JUSTIFY("justify");

    private final String code;

    Horizontal(String code) {
      this.code = code;
    }

    /** The value in the file. */
    public String code() {
      return code;
    }
  }

  /** Vertical alignments; the names are those of {@code ST_VerticalAlignment}. */
  public enum Vertical {
    /** At the top. */
    TOP("top"),
    /** In the middle. */
    CENTER("center"),
    /** At the bottom. */
    BOTTOM("bottom");

    private final String code;

    Vertical(String code) {
      this.code = code;
    }

    /** The value in the file. */
    public String code() {
      return code;
    }
  }

  /** The direction in which a cell is read. */
  public enum Reading {
    /** By its first strong character. */
    CONTEXT,
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL
  }

  /**
   * Where the content stands.
   *
   * @param indent in Excel's steps of about nine points, 0 to 250
   */
  public record Alignment(
      Horizontal horizontal, Vertical vertical, int indent, boolean wrap, Reading reading) {
    /** Top left, wrapped. */
    public static final Alignment TEXT =
        new Alignment(Horizontal.GENERAL, Vertical.TOP, 0, true, Reading.CONTEXT);

    /** Holds the indentation within Excel's limits. */
    public Alignment {
      indent = Math.clamp(indent, 0, 250);
    }

    /** This alignment with another vertical one. */
    public Alignment withVertical(Vertical other) {
      return new Alignment(horizontal, other, indent, wrap, reading);
    }

    /** This alignment with another horizontal one. */
    public Alignment withHorizontal(Horizontal other) {
      return new Alignment(other, vertical, indent, wrap, reading);
    }

    /** This alignment with another indentation. */
    public Alignment withIndent(int steps) {
      return new Alignment(horizontal, vertical, steps, wrap, reading);
    }

    /** This alignment with or without wrapping. */
    public Alignment withWrap(boolean wrapped) {
      return new Alignment(horizontal, vertical, indent, wrapped, reading);
    }
  }
}
