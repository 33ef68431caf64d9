package org.alternat.template.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.alternat.insight.Contradictions;
import org.alternat.insight.LastContacts;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Participant;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.Place;

/** Words the contacts of a dossier. */
final class EngagementViews {
  private static final Comparator<Engagement> LAST_FIRST =
      Comparator.comparing(
          (Engagement e) -> e.start().latest().orElse(java.time.LocalDate.MIN),
          Comparator.reverseOrder());

  private final Dossier dossier;
  private final Wording wording;
  private final FactViews facts;
  private final ItemTitles titles;
  private final LogisticsViews logistics;

  EngagementViews(NoteContext context, FactViews facts) {
    this.dossier = context.dossier();
    this.wording = context.wording();
    this.facts = facts;
    this.titles = new ItemTitles(dossier, wording);
    this.logistics = new LogisticsViews(context);
  }

  /** Contacts that took place, the last first. */
  List<EngagementView> held() {
    return views(e -> e.status() == EventStatus.HELD);
  }

  /** Contacts to come, put off or cancelled, the furthest first. */
  List<EngagementView> planned() {
    return views(e -> e.status() != EventStatus.HELD);
  }

  /** The last contact at the highest level that had one. */
  Optional<EngagementView> lastAtHighestLevel() {
    return lastByLevel().stream().findFirst();
  }

  /** The last contact at each level that had one, from the highest. */
  List<EngagementView> lastByLevel() {
    return LastContacts.of(dossier, dossier.asOf()).byLevel().values().stream()
        .map(contact -> view(contact.engagement()))
        .toList();
  }

  private List<EngagementView> views(Predicate<Engagement> fits) {
    return dossier.engagements().stream()
        .filter(fits)
        .filter(e -> !Contradictions.isDoubtful(e))
        .sorted(LAST_FIRST)
        .map(this::view)
        .toList();
  }

  EngagementView view(Engagement e) {
    return new EngagementView(
        e.id().value(),
        e.kind().name(),
        e.status().name(),
        name(e.level()),
        name(e.visitType()),
        titles.engagement(e),
        when(e, wording),
        where(e),
        isTown(e.place()),
        wording.text(e.frame()),
        logistics.view(e),
        wording.narrative(e.background()),
        e.participants().stream().map(p -> participant(p, e)).toList(),
        e.topics().stream()
            .filter(t -> !Contradictions.isDoubtful(t))
            .map(t -> facts.fact(t, wording.text(t.text())))
            .toList(),
        FactGroupView.of(
            e.outcomes().stream()
                .filter(o -> !Contradictions.isDoubtful(o))
                .map(o -> facts.fact(o, wording.text(o.text())))
                .toList()),
        quotes(e.id()),
        e.readouts().stream().map(r -> facts.fact(r, wording.narrative(r.summary()))).toList(),
        remarks(e.id()),
        wording.citations().attribution(e.provenance()),
        wording.citations().of(e.provenance()));
  }

  private Markup where(Engagement e) {
    return wording.names().place(toldPlace(e), e.start());
  }

  /**
   * A country alone says nothing that the title, if there is one, does not say of a visit to it.
   */
  static Place toldPlace(Engagement e) {
    boolean isCountryAlone = e.place().city().isEmpty() && e.place().venue().isEmpty();
    return isCountryAlone && !e.title().isEmpty() ? Place.UNKNOWN : e.place();
  }

  /** "À Lomé", but nothing runs together with the article of "Le Caire". */
  private boolean isTown(Place place) {
    return place.venue().isEmpty()
        && !place.city().isEmpty()
        && !wording.text(place.city()).xhtml().matches("(?:Le|Les) .*");
  }

  private List<QuoteView> quotes(Id engagement) {
    return dossier.statements().stream()
        .filter(s -> s.about().contains(engagement))
        .map(facts::quote)
        .toList();
  }

  private List<FactView> remarks(Id engagement) {
    return facts.claims(c -> c.about().contains(engagement)).stream()
        .flatMap(g -> g.facts().stream())
        .toList();
  }

  private ParticipantView participant(Participant participant, Engagement engagement) {
    Id person = participant.person();
    return new ParticipantView(
        words(participant, engagement.start()).of(List.of(engagement.id().value())),
        person == null ? "" : person.value(),
        participant.side() == null ? "" : wording.names().country(participant.side()),
        participant.role().name());
  }

  private Markup words(Participant participant, EdtfDate when) {
    return participant.person() == null
        ? wording.text(participant.name())
        : wording.names().personInOffice(participant.person(), participant.office(), when);
  }

  /** From its first to its last day. */
  static DateView when(Engagement e, Wording wording) {
    return wording.stated(
        wording.span(e.start(), e.end().isUndated() ? e.start() : e.end()), e.provenance());
  }

  static String name(@org.jspecify.annotations.Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name().toUpperCase(Locale.ROOT);
  }
}
