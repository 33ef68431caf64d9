package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Imprint;
import org.alternat.template.internal.markup.ItemMark;

/**
 * The library's own views.
 *
 * @since 1.0
 */
public final class NoteViews {
  private NoteViews() {}

  /** The factories of the library's views; each is written beside the view it makes. */
  public static List<ViewFactory<?>> factories() {
    return List.of(
        ViewFactory.of("bilateral-brief", BilateralBriefView.class, BilateralBriefViews::view),
        ViewFactory.of("meeting-brief", MeetingBriefView.class, MeetingBriefViews::view),
        ViewFactory.of("readout", ReadoutView.class, ReadoutViews::view),
        ViewFactory.of("record-of-conversation", ConversationView.class, ConversationViews::view),
        ViewFactory.of("visit-programme", VisitProgrammeView.class, VisitProgrammeViews::view),
        ViewFactory.of("q-and-a", QuestionsView.class, QuestionsView::of),
        ViewFactory.of("biographies", BiographiesView.class, BiographiesView::of),
        ViewFactory.of("anniversary-note", AnniversaryNoteView.class, AnniversaryNoteViews::view),
        ViewFactory.of("fact-sheet", FactSheetView.class, FactSheetViews::view),
        ViewFactory.of("chronology", ChronologyView.class, ChronologyViews::view),
        ViewFactory.of("agreements-table", AgreementsTableView.class, AgreementsTableViews::view),
        ViewFactory.of("change-note", ChangeNoteView.class, ChangeNoteViews::view));
  }

  /** What an editor should know about the items of the dossier, in its order. */
  public static List<RemarkView> remarks(NoteContext context) {
    return RemarkViews.of(context);
  }

  /** What all notes see. */
  public static CommonView common(NoteContext context) {
    Wording wording = context.wording();
    PartyViews parties = new PartyViews(context.dossier(), wording, context.asOf());
    FindingViews findings = new FindingViews(context);
    PartyView first = parties.view(context.first());
    PartyView second = parties.view(context.second());
    List<DoubtView> doubts = new FactViews(context.dossier(), wording).doubts();
    List<FindingView> gaps = findings.gaps();
    List<FindingView> annex = context.annex() ? findings.all() : List.of();
    List<SourceView> sources = new SourceViews(context.dossier(), wording).all();
    DataSheetsView data =
        context.dataSheets()
            ? DataSheetViews.view(context.dossier(), wording, annex, sources)
            : DataSheetsView.NONE;
    // Last, for it tells which names of countries the others asked for.
    NoteHeadView head = head(context);
    return new CommonView(head, first, second, doubts, gaps, annex, sources, data);
  }

  private static NoteHeadView head(NoteContext context) {
    Dossier dossier = context.dossier();
    Wording wording = context.wording();
    Imprint imprint = dossier.imprint();
    return new NoteHeadView(
        context.kind(),
        wording.language().tag().value(),
        wording.language().isRightToLeft() ? "rtl" : "ltr",
        wording.date(EdtfDate.of(context.asOf())),
        new Markup(ItemMark.banner()),
        context.attribution().word(),
        context.side().isPresent(),
        wording.text(imprint.department()),
        String.join(", ", imprint.drafters()),
        imprint.reference() == null ? "" : imprint.reference(),
        imprint.fictitious(),
        wording.designations(),
        wording.narrative(imprint.remarks()));
  }
}
