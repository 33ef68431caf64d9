package org.alternat.template.view;

import java.util.List;
import java.util.stream.Collectors;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Imprint;
import org.alternat.model.Marking;

/** Makes the views of the library's kinds of note. */
public final class NoteViews {
  private NoteViews() {}

  /**
   * A view and what it could not translate.
   *
   * @param untranslated texts of the dossier that are printed in another language than the note's
   */
  public record Made(Record view, List<String> untranslated) {
    /** Copies the list. */
    public Made {
      untranslated = List.copyOf(untranslated);
    }
  }

  /** The view of the bilateral brief. */
  public static Made bilateralBrief(NoteContext context) {
    Wording wording = new Wording(context.dossier(), context.language(), context.messages());
    BilateralBriefView view =
        new BilateralBriefViews(
                context.dossier(), context.first(), context.second(), context.asOf(), wording)
            .view(head(context, wording));
    return new Made(view, List.copyOf(wording.untranslated()));
  }

  private static NoteHeadView head(NoteContext context, Wording wording) {
    Dossier dossier = context.dossier();
    Imprint imprint = dossier.imprint();
    return new NoteHeadView(
        context.kind(),
        context.language().tag().value(),
        context.language().isRightToLeft() ? "rtl" : "ltr",
        wording.date(EdtfDate.of(context.asOf())),
        banner(dossier),
        wording.text(imprint.department()),
        String.join(", ", imprint.drafters()),
        imprint.reference() == null ? "" : imprint.reference(),
        imprint.fictitious(),
        wording.narrative(imprint.remarks()));
  }

  /**
   * The strictest marking in the scheme of the dossier's own marking; without one, the strictest of
   * each scheme in use, because schemes cannot be compared.
   */
  private static String banner(Dossier dossier) {
    Marking own = dossier.marking();
    return dossier.markings().stream()
        .filter(m -> own == null || own.scheme() == m.scheme())
        .map(Marking::label)
        .collect(Collectors.joining(" // "));
  }
}
