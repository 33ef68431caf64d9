package org.alternat.template.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alternat.insight.Contradictions;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Event;
import org.alternat.model.EventStatus;
import org.alternat.model.GoodOffices;
import org.alternat.model.HostedEvent;
import org.alternat.model.Item;
import org.alternat.model.Membership;
import org.alternat.model.OrganisationRole;

/** Words what the countries did in the world: roles, memberships, events, good offices. */
final class RecordViews {
  private final Dossier dossier;
  private final Wording wording;
  private final ItemTitles titles;

  RecordViews(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    this.titles = new ItemTitles(dossier, wording);
  }

  private record Dated(RecordView view, EdtfDate date) {}

  /** Everything that took place, oldest first, undated last. */
  List<RecordView> past() {
    List<Dated> all = new ArrayList<>();
    dossier.organisationRoles().forEach(r -> add(all, r, role(r)));
    dossier.memberships().stream()
        .filter(m -> !m.provenance().citations().isEmpty())
        .forEach(m -> add(all, m, membership(m)));
    dossier.hostedEvents().stream()
        .filter(h -> h.status() == EventStatus.HELD)
        .forEach(h -> add(all, h, hosted(h)));
    dossier.goodOffices().forEach(g -> add(all, g, goodOffices(g)));
    dossier.events().stream()
        .filter(e -> e.status() == EventStatus.HELD)
        .forEach(e -> add(all, e, event(e)));
    return all.stream().sorted(oldestFirst()).map(Dated::view).toList();
  }

  /** Events announced, whatever came of them. */
  List<RecordView> prospects() {
    List<Dated> all = announced(event -> true);
    dossier.hostedEvents().stream()
        .filter(h -> h.status() != EventStatus.HELD)
        .forEach(h -> add(all, h, hosted(h)));
    return all.stream().sorted(oldestFirst()).map(Dated::view).toList();
  }

  /** Events announced that fit, whatever came of them. */
  List<RecordView> prospects(Predicate<Event> fits) {
    return announced(fits).stream().sorted(oldestFirst()).map(Dated::view).toList();
  }

  private List<Dated> announced(Predicate<Event> fits) {
    List<Dated> all = new ArrayList<>();
    dossier.events().stream()
        .filter(e -> e.status() != EventStatus.HELD && fits.test(e))
        .forEach(e -> add(all, e, event(e)));
    return all;
  }

  private static void add(List<Dated> all, Item item, RecordView view) {
    if (!Contradictions.isDoubtful(item)) {
      all.add(new Dated(view, item.date()));
    }
  }

  private static Comparator<Dated> oldestFirst() {
    return Comparator.comparing(
        d -> d.date().earliest().or(() -> d.date().latest()).orElse(java.time.LocalDate.MAX));
  }

  private RecordView role(OrganisationRole role) {
    return record(
        role,
        "ROLE",
        "",
        wording.names().country(role.country(), role.from()),
        titles.sentence(role),
        Markup.EMPTY,
        wording.span(role.from(), role.to().isUndated() ? role.from() : role.to()));
  }

  private RecordView membership(Membership membership) {
    return record(
        membership,
        "MEMBERSHIP",
        membership.status().name(),
        wording.names().country(membership.country(), membership.from()),
        titles.organisation(membership.organisation()),
        wording.text(membership.remarks()),
        wording.span(membership.from(), membership.to()));
  }

  private RecordView hosted(HostedEvent hosted) {
    return record(
        hosted,
        "HOSTED_EVENT",
        hosted.status().name(),
        wording.names().country(hosted.host(), hosted.start()),
        wording.text(hosted.name()),
        Markup.join(", ", hosted.cities().stream().map(wording::text)),
        wording.span(hosted.start(), hosted.end().isUndated() ? hosted.start() : hosted.end()));
  }

  private RecordView goodOffices(GoodOffices offices) {
    return record(
        offices,
        "GOOD_OFFICES",
        "",
        titles.countries(offices.mediators(), offices.from()),
        wording.text(offices.dispute()),
        details(wording.text(offices.outcome()), wording.text(offices.claimedCredit())),
        wording.span(offices.from(), offices.to()));
  }

  private Markup details(Markup outcome, Markup credit) {
    return outcome.isEmpty() || credit.isEmpty()
        ? Markup.join("", Stream.of(outcome, credit))
        : wording.message("with-more", Map.of("text", outcome, "more", credit));
  }

  private RecordView event(Event event) {
    return record(
        event,
        "EVENT",
        event.status().name(),
        titles.countries(event.actors(), event.start()),
        wording.text(event.title()),
        wording.narrative(event.text()),
        wording.span(event.start(), event.end().isUndated() ? event.start() : event.end()));
  }

  private RecordView record(
      Item item,
      String kind,
      String status,
      String countries,
      Markup text,
      Markup detail,
      DateView date) {
    return new RecordView(
        item.id().value(),
        kind,
        status,
        countries,
        text,
        detail,
        wording.stated(date, item.provenance()),
        wording.citations().attribution(item.provenance()),
        item instanceof Event event && event.commemorates() != null
            ? event.commemorates().value()
            : "",
        wording.citations().of(item.provenance()));
  }
}
