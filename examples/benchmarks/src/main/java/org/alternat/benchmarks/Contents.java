package org.alternat.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.alternat.template.Theme;

/** What the benchmarks write: the Kazakhstan–Togo brief, and timelines of any length. */
public final class Contents {
  private static final String BUNDLED = "/org/alternat/examples/dossiers/kazakhstan-togo.json";
  private static final LocalDate FIRST_DAY = LocalDate.of(1992, 3, 2);
  private static final List<String> PLACES = List.of("Astana", "Lomé", "New York", "Genève");

  private Contents() {}

  /** The bytes of the bundled dossier. */
  public static byte[] dossierFile() throws IOException {
    try (InputStream in = Contents.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException(BUNDLED + " is missing");
      }
      return in.readAllBytes();
    }
  }

  /** The bundled dossier. */
  public static Dossier dossier() throws IOException {
    return new DossierReader()
        .read("kazakhstan-togo.json", new ByteArrayInputStream(dossierFile()))
        .dossier();
  }

  /** The note that the README makes: in French, as Togo sees it. */
  public static NoteOptions briefOptions() {
    return NoteOptions.builder("bilateral-brief").language("fr").seenBy("TG").build();
  }

  /**
   * A document by its name.
   *
   * @param name {@code brief}, or {@code rows-2000} or {@code footnotes-2000} with any number
   */
  public static Document named(String name) throws IOException {
    String amount = name.substring(name.indexOf('-') + 1);
    return switch (name.substring(0, name.length() - amount.length())) {
      case "rows-" -> timeline(Integer.parseInt(amount));
      case "footnotes-" -> noted(Integer.parseInt(amount));
      default -> NoteComposer.standard().compose(dossier(), briefOptions()).document();
    };
  }

  /** A note with so many footnotes: one in each paragraph. */
  private static Document noted(int footnotes) {
    List<Block> paragraphs = new ArrayList<>(footnotes);
    for (int i = 1; i <= footnotes; i++) {
      Inline note =
          new Inline.Footnote(
              Attributes.NONE.withId("note-" + i), List.of(text("Journal officiel, no " + i)));
      Inline words = text("Les deux délégations se sont entretenues de la coopération.");
      paragraphs.add(new Block.Paragraph(Attributes.NONE, List.of(words, note)));
    }
    return document(paragraphs);
  }

  /** A note whose one table has so many rows: a date, an event, a place and an amount each. */
  public static Document timeline(int rows) {
    List<Row> body = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      body.add(row(i));
    }
    Row head = new Row(Attributes.NONE, List.of(th("Date"), th("Événement"), th("Lieu"), th("€")));
    Table table =
        new Table(
            Attributes.ofClass("timeline"),
            List.of(text("Chronologie")),
            List.of(head),
            body,
            List.of());
    return document(List.of(table));
  }

  private static Document document(List<Block> content) {
    Block.Section section =
        new Block.Section(Attributes.NONE, List.of(text("Chronologie")), content, Set.of());
    return new Document(
        Metadata.of("Chronologie", Locale.FRENCH, LocalDate.of(2023, 10, 3)),
        Theme.standard().styleSheet(),
        List.of(new Block.Title(Attributes.NONE, List.of(text("Chronologie"))), section));
  }

  private static Row row(int i) {
    LocalDate day = FIRST_DAY.plusDays(i % 11_000);
    BigDecimal amount = BigDecimal.valueOf(1_000L + i * 37L % 90_000, 2);
    return new Row(
        Attributes.NONE,
        List.of(
            td(new Inline.Time(Attributes.NONE, day.toString(), List.of(text(day.toString())))),
            td(text("Entretien des deux délégations, no " + (i + 1) + ", sur la coopération")),
            td(text(PLACES.get(i % PLACES.size()))),
            td(
                new Inline.Data(
                    Attributes.NONE, amount, "EUR", List.of(text(amount.toPlainString()))))));
  }

  private static Inline text(String characters) {
    return new Inline.Text(characters);
  }

  private static Cell th(String words) {
    return cell(true, text(words));
  }

  private static Cell td(Inline content) {
    return cell(false, content);
  }

  private static Cell cell(boolean header, Inline content) {
    Block paragraph = new Block.Paragraph(Attributes.NONE, List.of(content));
    return new Cell(Attributes.NONE, header, Scope.COLUMN, 1, 1, List.of(paragraph));
  }
}
