package org.alternat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Piece;
import org.alternat.benchmarks.PlainNote.Run;
import org.alternat.benchmarks.peer.OpenPdf;
import org.alternat.benchmarks.peer.PlainXwpf;
import org.alternat.benchmarks.peer.PoiSheets;

/** What a program that uses POI and OpenPDF as they come takes for three files of four pages. */
public final class PlainStart {
  private static final int SECTIONS = 6;
  private static final int PARAGRAPHS = 6;
  private static final int ROWS = 8;
  private static final String SENTENCE =
      "Les deux délégations se sont entretenues de la coopération et de ses suites. ";

  private PlainStart() {}

  /**
   * Writes a Word file, a workbook and a PDF file.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    PlainNote note = note();
    Files.write(folder.resolve("plain.docx"), new PlainXwpf().write(note));
    Files.write(folder.resolve("plain.xlsx"), new PoiSheets(false).write(note));
    Files.write(folder.resolve("plain.pdf"), new OpenPdf().write(note, List.of()));
  }

  private static PlainNote note() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Heading(0, runs("Kazakhstan – Togo")));
    Cell cell = new Cell(false, runs("3 octobre 2023"), null);
    for (int i = 1; i <= SECTIONS; i++) {
      pieces.add(new Heading(1, runs("Section " + i)));
      pieces.addAll(
          Collections.nCopies(PARAGRAPHS, new Paragraph(false, runs(SENTENCE.repeat(3)))));
      List<List<Cell>> rows = Collections.nCopies(ROWS, List.of(cell, cell, cell));
      pieces.add(new Grid(runs("Tableau " + i), 1, rows, List.of(1f, 1f, 1f)));
    }
    return new PlainNote("Kazakhstan – Togo", "fr", pieces, List.of());
  }

  private static List<Run> runs(String text) {
    return List.of(new Run(text, false, false, 0, ""));
  }
}
