package org.alternat.template.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.model.Action;
import org.alternat.model.Agreement;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Participant;
import org.alternat.model.Item;
import org.alternat.model.Membership;
import org.alternat.model.Mission;
import org.alternat.model.Provenance;
import org.alternat.model.Series;
import org.alternat.template.view.DataSheetsView.ActionRow;
import org.alternat.template.view.DataSheetsView.AgreementRow;
import org.alternat.template.view.DataSheetsView.EngagementRow;
import org.alternat.template.view.DataSheetsView.EvidenceView;
import org.alternat.template.view.DataSheetsView.MembershipRow;
import org.alternat.template.view.DataSheetsView.MissionRow;
import org.alternat.template.view.DataSheetsView.ObservationRow;

/** Words the rows of an analyst's data sheets. */
final class DataSheetViews {
  private static final String BETWEEN = " ; ";
  private static final Comparator<Engagement> LAST_FIRST =
      Comparator.comparing(
          (Engagement e) -> e.start().latest().orElse(java.time.LocalDate.MIN),
          Comparator.reverseOrder());

  private final Wording wording;
  private final ItemTitles titles;

  private DataSheetViews(Dossier dossier, Wording wording) {
    this.wording = wording;
    this.titles = new ItemTitles(dossier, wording);
  }

  /** All rows of a dossier. */
  static DataSheetsView view(
      Dossier dossier, Wording wording, List<FindingView> findings, List<SourceView> sources) {
    DataSheetViews views = new DataSheetViews(dossier, wording);
    return new DataSheetsView(
        dossier.engagements().stream().sorted(LAST_FIRST).map(views::engagement).toList(),
        dossier.agreements().stream().map(views::agreement).toList(),
        dossier.missions().stream().map(views::mission).toList(),
        dossier.series().stream().flatMap(views::observations).toList(),
        dossier.memberships().stream().map(views::membership).toList(),
        dossier.actions().stream().map(views::action).toList(),
        findings,
        sources);
  }

  private EngagementRow engagement(Engagement e) {
    return new EngagementRow(
        e.id().value(),
        e.kind().name(),
        e.status().name(),
        EngagementViews.name(e.level()),
        titles.engagement(e),
        wording.date(e.start()),
        wording.date(e.end()),
        wording.names().place(e.place(), e.start()),
        Markup.join(BETWEEN, e.participants().stream().map(p -> participant(p, e))),
        sentences(e.topics()),
        sentences(e.outcomes()),
        evidence(e.provenance()));
  }

  private Markup participant(Participant participant, Engagement engagement) {
    return participant.person() == null
        ? wording.text(participant.name())
        : wording
            .names()
            .personInOffice(participant.person(), participant.office(), engagement.start());
  }

  private Markup sentences(List<? extends Item> items) {
    return Markup.join(BETWEEN, items.stream().map(titles::sentence));
  }

  private AgreementRow agreement(Agreement a) {
    return new AgreementRow(
        a.id().value(),
        wording.text(a.title()),
        a.status().name(),
        wording.text(a.field()),
        wording.date(a.signed()),
        wording.names().place(a.place(), a.signed()),
        wording.date(a.inForce()),
        wording.date(a.expires()),
        wording.text(a.nextStep()),
        evidence(a.provenance()));
  }

  private MissionRow mission(Mission m) {
    return new MissionRow(
        m.id().value(),
        m.type().name(),
        wording.names().country(m.sending()),
        wording.names().country(m.host()),
        wording.text(m.city()),
        wording.date(m.opened()),
        wording.date(m.closed()),
        m.heads().isEmpty() ? Markup.EMPTY : wording.names().person(m.heads().getLast().person()),
        evidence(m.provenance()));
  }

  private Stream<ObservationRow> observations(Series series) {
    EvidenceView evidence = evidence(series.provenance());
    return series.observations().stream().map(o -> observation(series, o, evidence));
  }

  private ObservationRow observation(
      Series series, Series.Observation observation, EvidenceView evidence) {
    BigDecimal value = observation.value();
    NumberView number =
        series.currency() == null
            ? wording.amounts().number(value.scaleByPowerOfTen(series.scale()), "")
            : wording.amounts().scaledMoney(value, series.scale(), series.currency());
    return new ObservationRow(
        series.id().value(),
        series.indicator().name(),
        wording.text(series.label()),
        wording.names().country(series.reporter()),
        wording.names().country(series.partner()),
        wording.date(observation.period()),
        number,
        series.currency() == null
            ? wording.text(series.unit())
            : wording.plain(series.currency().value()),
        wording.date(observation.published()),
        wording.text(observation.remark()),
        evidence);
  }

  private MembershipRow membership(Membership m) {
    return new MembershipRow(
        m.id().value(),
        wording.names().country(m.country()),
        titles.organisation(m.organisation()),
        m.status().name(),
        wording.date(m.from()),
        wording.date(m.to()),
        wording.text(m.remarks()),
        evidence(m.provenance()));
  }

  private ActionRow action(Action a) {
    return new ActionRow(
        a.id().value(),
        wording.text(a.text()),
        a.owner() == null ? wording.text(a.ownerName()) : wording.names().actor(a.owner()),
        a.status().name(),
        wording.date(a.agreed()),
        wording.date(a.due()),
        wording.text(a.remarks()),
        evidence(a.provenance()));
  }

  private EvidenceView evidence(Provenance provenance) {
    List<CitationView> citations = wording.citations().of(provenance);
    return new EvidenceView(
        provenance.verification().name(),
        wording.citations().attribution(provenance),
        Markup.join(" ", citations.stream().map(CitationView::text).distinct()));
  }
}
