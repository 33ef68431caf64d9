package org.alternat.examples.extend;

import java.io.IOException;
import java.nio.file.Path;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.model.Dossier;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;

/** The notes of a house that has a kind of note, an insight, names and a format of its own. */
public final class HouseNotes {
  private HouseNotes() {}

  /** What a house adds, for its composer or the check of its templates. */
  public static NoteComposer.Builder builder(Path house) {
    return NoteComposer.builder()
        .templates(house)
        .view(RhythmView.FACTORY)
        .insight(new InterpretationOpen())
        .names(ShortNames::of);
  }

  /** Writes a note as a text for a telegram. */
  public static ExportReport telegram(Dossier dossier, NoteOptions options, Path house, Path target)
      throws IOException {
    NoteComposer composer = builder(house).build();
    Composition note = composer.compose(dossier, options);
    return new PlainTextExporter().export(note.document(), target, ExportOptions.defaults());
  }
}
