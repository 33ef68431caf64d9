package org.alternat.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a document as the peers take it: the same words in the same order, with what they
 * all can show of it. It is made before the clock runs.
 *
 * @param title the title, which is also the first heading
 * @param language BCP 47
 * @param pieces in reading order
 * @param footnotes in the order of their numbers
 */
public record PlainNote(
    String title, String language, List<Piece> pieces, List<List<Run>> footnotes) {
  /** Copies the lists. */
  public PlainNote {
    pieces = List.copyOf(pieces);
    footnotes = List.copyOf(footnotes);
  }

  /** What stands on lines of its own. */
  public sealed interface Piece permits Heading, Paragraph, Grid {}

  /**
   * A title.
   *
   * @param level 0 for the document's, 1 for that of a top-level section
   */
  public record Heading(int level, List<Run> runs) implements Piece {}

  /** A paragraph; {@code bullet} for an item of a list. */
  public record Paragraph(boolean bullet, List<Run> runs) implements Piece {}

  /**
   * A table.
   *
   * @param headRows how many of the rows are headers
   * @param rows all of the same number of cells
   * @param widths of the columns in relation to each other, as an author would set them
   */
  public record Grid(List<Run> caption, int headRows, List<List<Cell>> rows, List<Float> widths)
      implements Piece {
    /** The number of columns. */
    public int columns() {
      return rows.getFirst().size();
    }
  }

  /**
   * A cell.
   *
   * @param value a day or a number when the cell has a type, else null
   */
  public record Cell(boolean header, List<Run> runs, @Nullable Object value) {}

  /**
   * Characters of one look.
   *
   * @param footnote the number of the footnote that is called after them, 0 for none
   * @param link the address on the web that they lead to, empty for none
   */
  public record Run(String text, boolean bold, boolean italic, int footnote, String link) {
    /** Other characters that look alike. */
    public Run with(String newText) {
      return new Run(newText, bold, italic, footnote, link);
    }
  }

  /** The characters of runs. */
  public static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
