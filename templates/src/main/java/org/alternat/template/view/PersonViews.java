package org.alternat.template.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.insight.Agenda;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.Level;
import org.alternat.model.Mission;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Person;
import org.alternat.model.Validity;
import org.alternat.template.view.PersonView.MeetingView;

/** Words who the people are. */
final class PersonViews {
  /** Offices by rank; who has none comes last. */
  private static final Comparator<Optional<Office>> BY_RANK =
      Comparator.<Optional<Office>, Level>comparing(o -> o.map(Office::level).orElse(Level.OTHER))
          .thenComparing(o -> o.map(Office::precedence).orElse(Integer.MAX_VALUE));

  /** Who heads a mission. */
  private record Posting(Mission mission, Mission.Head head) {}

  private final NoteContext context;
  private final Dossier dossier;
  private final Wording wording;
  private final LocalDate day;
  private final ItemTitles titles;

  PersonViews(NoteContext context) {
    this.context = context;
    this.dossier = context.dossier();
    this.wording = context.wording();
    this.day = context.asOf();
    this.titles = new ItemTitles(dossier, wording);
  }

  /** The people of a country who take part in an engagement, by rank. */
  List<PersonView> participants(Engagement engagement, CountryCode country) {
    Map<Id, Markup> then = new LinkedHashMap<>();
    engagement.participants().stream()
        .filter(p -> country.equals(p.side()))
        .forEach(p -> {
          if (p.person() != null) {
            then.putIfAbsent(
                p.person(), wording.names().titleAt(p.person(), p.office(), engagement.start()));
          }
        });
    return views(then.keySet().stream().flatMap(id -> dossier.person(id).stream()), then);
  }

  /** The people of a country who hold an office or head a mission on the day, by rank. */
  List<PersonView> officeholders(CountryCode country) {
    return views(
        dossier.people().stream()
            .filter(p -> country.equals(p.country()))
            .filter(p -> term(p).isPresent() || posting(p).isPresent()),
        Map.of());
  }

  private List<PersonView> views(Stream<Person> people, Map<Id, Markup> then) {
    return people
        .sorted(Comparator.comparing(p -> term(p).flatMap(this::office), BY_RANK))
        .map(p -> view(p, then.getOrDefault(p.id(), Markup.EMPTY)))
        .toList();
  }

  /** The office of highest rank that the person holds on the day. */
  private Optional<OfficeTerm> term(Person person) {
    return dossier.offices().stream()
        .flatMap(o -> Validity.on(day, dossier.termsOf(o.id())).stream())
        .filter(t -> t.person().equals(person.id()))
        .min(Comparator.comparing(this::office, BY_RANK));
  }

  /** The mission in the other country that the person heads on the day. */
  private Optional<Posting> posting(Person person) {
    return dossier.missions().stream()
        .filter(m -> m.mayHoldOn(day) && dossier.between().contains(m.host()))
        .flatMap(m -> Validity.on(day, m.heads()).stream().map(h -> new Posting(m, h)))
        .filter(p -> p.head().person().equals(person.id()))
        .findFirst();
  }

  private Markup title(Posting posting, Person person) {
    Markup sex = wording.plain(EngagementViews.name(person.sex()));
    Markup rank = wording.message("rank." + posting.head().rank().name(), Map.of("sex", sex));
    return titles.posted(rank, posting.mission());
  }

  private Optional<Office> office(OfficeTerm term) {
    return dossier.office(term.office());
  }

  /** The title on the day; of who has none, the one he had then. */
  private Markup title(Person person, Markup then) {
    return term(person)
        .map(wording.names()::title)
        .or(() -> posting(person).map(p -> title(p, person)))
        .orElseGet(
            () -> then.isEmpty() ? then : wording.message("person.then", Map.of("title", then)));
  }

  private PersonView view(Person person, Markup then) {
    Optional<OfficeTerm> term = term(person);
    Optional<Mission.Head> head =
        term.isPresent() ? Optional.empty() : posting(person).map(Posting::head);
    return new PersonView(
        person.id().value(),
        wording.names().person(person.id()),
        wording.names().personInForm(person, term.map(wording.names()::style).orElse(Markup.EMPTY)),
        person.country() == null ? "" : wording.names().country(person.country()),
        title(person, then),
        term.map(OfficeTerm::acting).orElse(false),
        wording.since(
            term.map(OfficeTerm::from)
                .or(() -> head.map(Mission.Head::appointed))
                .orElse(EdtfDate.undated())),
        term.map(t -> wording.names().attested(t, day))
            .orElseGet(() -> wording.date(head.map(this::attested).orElse(EdtfDate.undated()))),
        wording.text(person.pronunciation()),
        wording.names().languages(person.languages()),
        wording.narrative(person.biography()),
        meetings(person.id()),
        Stream.concat(
                Stream.concat(term.stream(), head.stream())
                    .flatMap(i -> wording.citations().of(i.provenance()).stream()),
                wording.citations().of(person.provenance()).stream())
            .distinct()
            .toList());
  }

  /** The day of the credentials, of a head of whom no more is known, if it is long ago. */
  private EdtfDate attested(Mission.Head head) {
    boolean old = head.credentialsPresented().isBefore(day.minusYears(1));
    return old && head.appointed().isUndated() ? head.credentialsPresented() : EdtfDate.undated();
  }

  private List<MeetingView> meetings(Id person) {
    return Agenda.of(dossier, context.asOf()).held().stream()
        .filter(e -> e.participants().stream().anyMatch(p -> person.equals(p.person())))
        .map(e ->
            new MeetingView(e.id().value(), titles.engagement(e), EngagementViews.when(e, wording)))
        .toList();
  }
}
