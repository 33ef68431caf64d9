package org.alternat.pdf.internal.text;

import java.util.List;
import org.alternat.pdf.internal.page.Typeface;

/** The faces tried for each character, and what is drawn when none of them has it. */
public final class FaceChain {
  private static final int NO_BREAK_HYPHEN = 0x2011;

  /** Shown for what no font has: a box, else the replacement character, else a question mark. */
  private static final int[] REPLACEMENTS = {0x25AF, 0x25A1, 0xFFFD, '?'};

  private final List<Typeface> faces;
  private final Typeface first;
  private final int replacement;

  /** A chain of at least one face. */
  public FaceChain(List<Typeface> faces) {
    this.faces = List.copyOf(faces);
    this.first = faces.getFirst();
    this.replacement = firstKnown(REPLACEMENTS);
  }

  /** The face that is wanted most. */
  public Typeface first() {
    return first;
  }

  /** The width in thousandths of the font size of what is drawn for a character. */
  int advance(int codePoint) {
    int advance = first.advance(codePoint);
    if (advance >= 0) {
      return advance;
    }
    int shown = shown(codePoint);
    return face(shown).advance(shown);
  }

  /** Whether a character is of the first face and stands alone. */
  public boolean isPlain(int codePoint) {
    return first.advance(codePoint) >= 0 && !joins(codePoint);
  }

  /** The first face that has a character, the first of all when none has it. */
  public Typeface face(int codePoint) {
    for (Typeface face : faces) {
      if (face.advance(codePoint) >= 0) {
        return face;
      }
    }
    return first;
  }

  /** Whether a character is of a script whose letters change or move by what is beside them. */
  public static boolean joins(int codePoint) {
    return Scripts.isComplex(codePoint);
  }

  /** Whether neither a character nor one that looks like it can be drawn. */
  public boolean lacks(int codePoint) {
    return first.advance(codePoint) < 0
        && !Measure.isInvisible(codePoint)
        && shown(codePoint) == replacement
        && !has(codePoint);
  }

  /** The character that is drawn for another: itself, one that looks alike, or a box. */
  int shown(int codePoint) {
    if (has(codePoint)) {
      return codePoint;
    }
    for (int alike : alike(codePoint)) {
      if (has(alike)) {
        return alike;
      }
    }
    return replacement;
  }

  /** What {@link #lacks lacking} characters look like. */
  public String replacement() {
    return Character.toString(replacement);
  }

  /** Whether a face has a character itself. */
  boolean has(int codePoint) {
    for (Typeface face : faces) {
      if (face.advance(codePoint) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int firstKnown(int[] codePoints) {
    for (int codePoint : codePoints) {
      if (has(codePoint)) {
        return codePoint;
      }
    }
    return '?';
  }

  private static int[] alike(int codePoint) {
    if (codePoint == NO_BREAK_HYPHEN) {
      return new int[] {0x2010, '-'};
    }
    if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      return new int[] {' '};
    }
    return switch (codePoint) {
      case 0x2010, 0x2043 -> new int[] {'-'};
      case 0x2212 -> new int[] {0x2013, '-'};
      case 0x02BC -> new int[] {0x2019, '\''};
      default -> new int[0];
    };
  }
}
