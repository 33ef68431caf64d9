package org.alternat.template.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.alternat.insight.Contradictions;
import org.alternat.model.Agreement;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.EventStatus;
import org.alternat.model.Item;
import org.alternat.model.Mission;
import org.alternat.model.Place;
import org.alternat.template.view.ChronologyView.EntryView;

/** Makes the view of the chronology: whatever happened or is announced, by date. */
final class ChronologyViews {
  private final Dossier dossier;
  private final LocalDate day;
  private final Wording wording;
  private final ItemTitles titles;
  private final List<Dated> entries = new ArrayList<>();

  private record Dated(EdtfDate date, boolean held, EntryView view) {}

  private ChronologyViews(NoteContext context) {
    this.dossier = context.dossier();
    this.day = context.asOf();
    this.wording = context.wording();
    this.titles = new ItemTitles(dossier, wording);
  }

  static ChronologyView view(NoteContext context) {
    return new ChronologyViews(context).view();
  }

  /** The entries that took place, as milestones of a note on something else. */
  static List<EntryView> milestones(NoteContext context, Predicate<EdtfDate> fits) {
    ChronologyViews views = new ChronologyViews(context);
    views.relations();
    return views.collect(d -> d.held() && fits.test(d.date()));
  }

  private ChronologyView view() {
    relations();
    world();
    return new ChronologyView(
        collect(d -> d.held() && !d.date().isUndated()),
        collect(d -> !d.held() && !d.date().isUndated()),
        collect(d -> d.date().isUndated()));
  }

  private List<EntryView> collect(Predicate<Dated> fits) {
    return entries.stream()
        .filter(fits)
        .sorted(Comparator.comparing(Dated::date, EdtfDate.TIMELINE))
        .map(Dated::view)
        .toList();
  }

  private void relations() {
    dossier
        .relations()
        .forEach(r -> add(r, "RELATION", "", r.from(), EdtfDate.undated(), true, r.place()));
    dossier.missions().forEach(this::mission);
    dossier.engagements().forEach(this::contact);
    dossier.agreements().forEach(this::agreement);
  }

  private void mission(Mission m) {
    if (!m.opened().isUndated()) {
      add(m, "MISSION", "OPENED", m.opened(), EdtfDate.undated(), true, Place.UNKNOWN);
    }
    if (!m.closed().isUndated()) {
      add(m, "MISSION", "CLOSED", m.closed(), EdtfDate.undated(), true, Place.UNKNOWN);
    }
    m.heads().stream()
        .filter(h -> !h.credentialsPresented().isUndated())
        .filter(h -> !isContactOf(h.credentialsPresented()))
        .forEach(h ->
            add(
                h,
                "MISSION",
                "CREDENTIALS",
                h.credentialsPresented(),
                EdtfDate.undated(),
                true,
                Place.UNKNOWN));
  }

  /** Credentials that the dossier has as a contact too are told once. */
  private boolean isContactOf(EdtfDate credentials) {
    return dossier.engagements().stream()
        .anyMatch(e -> e.kind() == Engagement.Kind.CREDENTIALS && e.start().overlaps(credentials));
  }

  private void contact(Engagement e) {
    Place place = EngagementViews.toldPlace(e);
    add(e, "CONTACT", statusOf(e.status()), e.start(), e.end(), isHeld(e.status()), place);
  }

  private void agreement(Agreement a) {
    boolean signedAtContact =
        dossier.engagements().stream()
            .anyMatch(e -> e.kind() == Engagement.Kind.SIGNING && e.agreements().contains(a.id()));
    step(a, "PROPOSED", a.proposed(), Place.UNKNOWN);
    if (!signedAtContact) {
      step(a, "SIGNED", a.signed(), a.place());
    }
    step(a, "IN_FORCE", a.inForce(), Place.UNKNOWN);
    step(a, "TERMINATED", a.terminated(), Place.UNKNOWN);
    boolean ends = !a.expires().isUndated() && a.expires().isAfter(day);
    if (ends) {
      add(a, "AGREEMENT", "EXPIRED", a.expires(), EdtfDate.undated(), false, Place.UNKNOWN);
    }
  }

  private void step(Agreement a, String step, EdtfDate date, Place place) {
    if (!date.isUndated()) {
      add(a, "AGREEMENT", step, date, EdtfDate.undated(), true, place);
    }
  }

  private void world() {
    dossier
        .memberships()
        .forEach(
            m -> add(m, "MEMBERSHIP", m.status().name(), m.from(), m.to(), true, Place.UNKNOWN));
    dossier
        .organisationRoles()
        .forEach(r -> add(r, "ROLE", "", r.from(), r.to(), !r.from().isAfter(day), Place.UNKNOWN));
    dossier
        .hostedEvents()
        .forEach(h ->
            add(
                h,
                "HOSTED_EVENT",
                statusOf(h.status()),
                h.start(),
                h.end(),
                isHeld(h.status()),
                Place.UNKNOWN));
    dossier
        .goodOffices()
        .forEach(g -> add(g, "GOOD_OFFICES", "", g.from(), g.to(), true, Place.UNKNOWN));
    dossier.events().forEach(this::event);
  }

  private void event(Event e) {
    add(e, "EVENT", statusOf(e.status()), e.start(), e.end(), isHeld(e.status()), e.place());
  }

  private static boolean isHeld(EventStatus status) {
    return status == EventStatus.HELD;
  }

  private static String statusOf(EventStatus status) {
    return status == EventStatus.HELD ? "" : status.name();
  }

  private void add(
      Item item, String kind, String step, EdtfDate from, EdtfDate to, boolean held, Place place) {
    if (Contradictions.isDoubtful(item)) {
      return;
    }
    EdtfDate end = to.isUndated() ? from : to;
    entries.add(
        new Dated(
            from.isUndated() ? to : from,
            held,
            new EntryView(
                item.id().value(),
                kind,
                step,
                from.equals(item.date())
                    ? wording.stated(wording.span(from, end), item.provenance())
                    : wording.span(from, end),
                titles.countries(item),
                titles.sentence(item),
                wording.names().place(place, from),
                !held && end.isBefore(day),
                wording.citations().attribution(item.provenance()),
                wording.citations().of(item.provenance()))));
  }
}
