package org.alternat.template.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alternat.language.DateUse;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.ProgrammeEntry;
import org.alternat.template.view.VisitProgrammeView.DayView;
import org.alternat.template.view.VisitProgrammeView.DelegationView;
import org.alternat.template.view.VisitProgrammeView.EntryView;
import org.jspecify.annotations.Nullable;

/** Makes the view of the visit programme. */
final class VisitProgrammeViews {
  private static final Comparator<ProgrammeEntry> IN_TIME =
      Comparator.<ProgrammeEntry, LocalDate>comparing(e -> e.day().earliest().orElse(LocalDate.MAX))
          .thenComparing(e -> e.from() == null ? LocalTime.MAX : e.from());

  private final NoteContext context;
  private final Wording wording;

  private VisitProgrammeViews(NoteContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  static VisitProgrammeView view(NoteContext context) {
    return new VisitProgrammeViews(context).view();
  }

  private VisitProgrammeView view() {
    FactViews facts = new FactViews(context.dossier(), wording);
    List<EngagementView> about =
        context.about().map(new EngagementViews(context, facts)::view).stream().toList();
    return new VisitProgrammeView(
        about,
        about.stream().flatMap(e -> delegations(e).stream()).toList(),
        context.about().map(this::days).orElse(List.of()),
        new Slots(context).ofVisit());
  }

  /** The guests before the hosts. */
  private List<DelegationView> delegations(EngagementView visit) {
    Map<String, List<ParticipantView>> bySide =
        visit.participants().stream()
            .collect(
                Collectors.groupingBy(
                    ParticipantView::side, LinkedHashMap::new, Collectors.toList()));
    return bySide.entrySet().stream()
        .map(e -> new DelegationView(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing(
                (DelegationView d) -> !visit.logistics().guests().contains(d.country())))
        .toList();
  }

  private List<DayView> days(Engagement visit) {
    Map<EdtfDate, List<EntryView>> days = new LinkedHashMap<>();
    visit.programme().stream()
        .sorted(IN_TIME)
        .forEach(e -> days.computeIfAbsent(e.day(), d -> new ArrayList<>()).add(entry(e, visit)));
    return days.entrySet().stream()
        .map(e -> new DayView(wording.date(e.getKey()), title(e.getKey()), e.getValue()))
        .toList();
  }

  private Markup title(EdtfDate day) {
    return day.precision() == EdtfDate.Precision.DAY
        ? wording.plain(wording.language().dates().withWeekday(day, DateUse.TABLE).plain())
        : wording.date(day).text();
  }

  private EntryView entry(ProgrammeEntry entry, Engagement visit) {
    return new EntryView(
        visit.id().value(),
        time(entry.from()),
        time(entry.to()),
        wording.text(entry.what()),
        wording.names().place(entry.place(), EdtfDate.undated()),
        wording.text(entry.participants()),
        wording.text(entry.dress()),
        wording.text(entry.press()),
        wording.text(entry.interpretation()),
        wording.text(entry.transport()));
  }

  private String time(@Nullable LocalTime time) {
    return time == null ? "" : wording.language().dates().format(time);
  }
}
