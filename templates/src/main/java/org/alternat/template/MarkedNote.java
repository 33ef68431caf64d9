package org.alternat.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.dossier.DossierWriter;
import org.alternat.language.Language;
import org.alternat.model.Dossier;
import org.alternat.model.Marking;
import org.alternat.model.Markings;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.style.StyleSheet;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.NoteViews;

/** A note with its marking, and with what travels in it and may bear no more than that. */
final class MarkedNote {
  /** Room for the JSON of most dossiers. */
  private static final int TYPICAL_DOSSIER = 1 << 17;

  private final NoteContext context;
  private final List<Marking> banner;
  private final String label;
  private final List<Problem> warnings;

  private MarkedNote(
      NoteContext context, List<Marking> banner, String label, List<Problem> warnings) {
    this.context = context;
    this.banner = banner;
    this.label = label;
    this.warnings = warnings;
  }

  static Document of(
      MarkupParser.Parsed parsed,
      Markings markings,
      NoteLooks looks,
      NoteContext context,
      List<Problem> warnings) {
    Language language = context.wording().language();
    String label = markings.label(parsed.banner(), language.tag());
    Document document = parsed.orThrow();
    StyleSheet sheet =
        looks
            .of(language.isRightToLeft(), markings.colored(parsed.banner()))
            .ofArticle(document.styleSheet().root().classes());
    return new MarkedNote(context, parsed.banner(), label, warnings)
        .complete(document, sheet, parsed.leftOut());
  }

  private Document complete(Document document, StyleSheet sheet, int rowsLeftOut) {
    if (banner.size() > 1) {
      warn(
          "what the note prints is marked by "
              + banner.size()
              + " schemes, which cannot be compared; its banner has the highest of each",
          label);
    }
    if (rowsLeftOut > 0) {
      warn(
          "left out for bearing more than the note: "
              + counted(rowsLeftOut, "row")
              + " of data sheets",
          bears());
    }
    Metadata metadata = document.metadata().withMarking(label);
    return new Document(
        metadata, sheet, document.content(), List.of(dossier(metadata.title())), remarks(document));
  }

  /** The dossier as of the day of the note, and only what its audience and marking allow. */
  private Attachment dossier(String title) {
    Dossier seen = context.dossier();
    Dossier travelling = seen.within(banner);
    long withheld = seen.items().count() - travelling.items().count() + changed(seen, travelling);
    if (withheld > 0) {
      warn(
          "not travelling with the note for bearing more than it: "
              + counted(withheld, "item")
              + " of the dossier",
          bears());
    }
    return new Attachment(seen.id() + ".json", "application/json", title, json(travelling));
  }

  private static byte[] json(Dossier dossier) {
    ByteArrayOutputStream json = new ByteArrayOutputStream(TYPICAL_DOSSIER);
    try {
      new DossierWriter().write(dossier, json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written", e);
    }
    return json.toByteArray();
  }

  /** How many people travel without what they bear, or not at all. */
  private static long changed(Dossier seen, Dossier travelling) {
    return seen.people().stream().filter(p -> !travelling.people().contains(p)).count();
  }

  private String bears() {
    return label.isEmpty() ? "the note bears no marking" : "the note bears " + label;
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** What an editor should know of an item is said where the note prints it. */
  private List<Remark> remarks(Document document) {
    Set<String> printed = document.ids();
    String author =
        Stream.of(document.metadata().author(), document.metadata().title())
            .filter(name -> !name.isBlank())
            .findFirst()
            .orElseThrow();
    return NoteViews.remarks(context).stream()
        .filter(r -> printed.contains(r.item()))
        .map(r -> new Remark(r.item(), author, r.text()))
        .toList();
  }

  private void warn(String message, String hint) {
    warnings.add(Problem.warning(Location.UNKNOWN, message, hint));
  }
}
