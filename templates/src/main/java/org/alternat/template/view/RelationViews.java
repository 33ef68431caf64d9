package org.alternat.template.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alternat.insight.AgreementPipeline;
import org.alternat.insight.Contradictions;
import org.alternat.model.Agreement;
import org.alternat.model.CooperationArea;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Mission;
import org.alternat.model.RelationStatus;
import org.alternat.template.view.AgreementsTableView.StageView;
import org.alternat.template.view.AreaView.AreasView;
import org.alternat.template.view.AreaView.ProjectView;
import org.alternat.template.view.RelationsView.HeadView;
import org.alternat.template.view.RelationsView.MissionView;
import org.alternat.template.view.RelationsView.StepView;

/** Words relations, missions, agreements and cooperation. */
final class RelationViews {
  private final Dossier dossier;
  private final Wording wording;

  RelationViews(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  RelationsView relations() {
    return new RelationsView(
        dossier.relations().stream()
            .filter(r -> !Contradictions.isDoubtful(r))
            .sorted(Comparator.comparing(r -> r.from().earliest().orElse(LocalDate.MAX)))
            .map(this::step)
            .toList(),
        dossier.missions().stream()
            .filter(m -> !Contradictions.isDoubtful(m))
            .map(this::mission)
            .toList());
  }

  private StepView step(RelationStatus status) {
    return new StepView(
        status.id().value(),
        status.status().name(),
        wording.stated(wording.date(status.from()), status.provenance()),
        wording.text(status.instrument()),
        wording.names().place(status.place(), status.from()),
        wording.text(status.reason()),
        wording.citations().attribution(status.provenance()),
        wording.citations().of(status.provenance()));
  }

  private MissionView mission(Mission mission) {
    return new MissionView(
        mission.id().value(),
        mission.type().name(),
        new ItemTitles(dossier, wording).mission(mission),
        wording.text(mission.city()),
        mission.residence().name(),
        wording.text(mission.accreditedFrom()),
        wording.stated(wording.date(mission.opened()), mission.provenance()),
        wording.date(mission.closed()),
        mission.heads().stream().map(this::head).toList(),
        wording.text(mission.remarks()),
        wording.citations().of(mission.provenance()));
  }

  private HeadView head(Mission.Head head) {
    return new HeadView(
        head.id().value(),
        wording.names().person(head.person()),
        head.rank().name(),
        dossier.person(head.person()).map(p -> EngagementViews.name(p.sex())).orElse(""),
        wording.date(head.appointed()),
        wording.date(head.credentialsPresented()),
        wording.date(head.ended()),
        wording.text(head.remarks()),
        wording.citations().of(head.provenance()));
  }

  /** The agreements, those in force first, then by how far they have come. */
  List<AgreementView> agreements() {
    return sortedAgreements().map(this::agreement).toList();
  }

  /** The agreements that no source doubts, those in force first. */
  Stream<Agreement> sortedAgreements() {
    return dossier.agreements().stream()
        .filter(a -> !Contradictions.isDoubtful(a))
        .sorted(Comparator.comparingInt(a -> rank(a.status())));
  }

  private static int rank(Agreement.Status status) {
    return switch (status) {
      case IN_FORCE -> 0;
      case PROVISIONALLY_APPLIED -> 1;
      case RATIFIED -> 2;
      case SIGNED -> 3;
      case INITIALLED -> 4;
      case NEGOTIATING -> 5;
      case PROPOSED -> 6;
      case SUSPENDED -> 7;
      case EXPIRED -> 8;
      case TERMINATED -> 9;
      case REPLACED -> 10;
    };
  }

  AgreementView agreement(Agreement a) {
    return new AgreementView(
        a.id().value(),
        wording.text(a.title()),
        a.type().name(),
        a.status().name(),
        wording.date(dateOfStatus(a)),
        Markup.join(
            ", ", Stream.of(wording.names().place(a.place(), a.signed()), wording.text(a.frame()))),
        wording.date(a.inForce()),
        a.signatories().stream()
            .map(s ->
                s.person() == null
                    ? wording.text(s.name())
                    : wording.names().personInOffice(s.person(), s.office(), a.signed()))
            .toList(),
        wording.text(a.nextStep()),
        wording.citations().attribution(a.provenance()),
        wording.citations().of(a.provenance()));
  }

  static EdtfDate dateOfStatus(Agreement a) {
    return switch (a.status()) {
      case PROPOSED, NEGOTIATING -> a.proposed();
      case INITIALLED -> a.initialled();
      case SIGNED, RATIFIED, SUSPENDED -> a.signed();
      case PROVISIONALLY_APPLIED -> a.provisional();
      case IN_FORCE -> a.inForce();
      case EXPIRED -> a.expires();
      case TERMINATED, REPLACED -> a.terminated().isUndated() ? a.signed() : a.terminated();
    };
  }

  /** How many agreements have come how far, those in force first, as in the list of them. */
  List<StageView> stages(LocalDate day) {
    AgreementPipeline pipeline = AgreementPipeline.of(dossier, day);
    return pipeline.funnel().entrySet().stream()
        .sorted(Comparator.comparingInt(stage -> rank(stage.getKey())))
        .map(stage ->
            new StageView(
                stage.getValue().stream().map(a -> a.id().value()).toList(),
                stage.getKey().name(),
                stage.getValue().size()))
        .toList();
  }

  List<AreasView> areas() {
    Map<List<Object>, List<AreaView>> alike = new LinkedHashMap<>();
    dossier.cooperation().stream()
        .filter(a -> !Contradictions.isDoubtful(a))
        .map(this::area)
        .forEach(a -> alike.computeIfAbsent(a.circumstances(), c -> new ArrayList<>()).add(a));
    return alike.values().stream().map(AreasView::new).toList();
  }

  private AreaView area(CooperationArea area) {
    return new AreaView(
        area.id().value(),
        wording.text(area.label()),
        area.status().name(),
        wording.date(area.since()),
        wording.narrative(area.summary()),
        area.projects().stream()
            .map(p ->
                new ProjectView(
                    wording.text(p.title()), p.status().name(), wording.span(p.from(), p.to())))
            .toList(),
        wording.citations().attribution(area.provenance()),
        wording.citations().of(area.provenance()));
  }
}
