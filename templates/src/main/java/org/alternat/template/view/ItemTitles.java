package org.alternat.template.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.model.Action;
import org.alternat.model.Actor;
import org.alternat.model.Agreement;
import org.alternat.model.Claim;
import org.alternat.model.CooperationArea;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.GoodOffices;
import org.alternat.model.HostedEvent;
import org.alternat.model.Id;
import org.alternat.model.Item;
import org.alternat.model.Membership;
import org.alternat.model.Mission;
import org.alternat.model.OfficeTerm;
import org.alternat.model.OrganisationRole;
import org.alternat.model.Party;
import org.alternat.model.Person;
import org.alternat.model.Position;
import org.alternat.model.RelationStatus;
import org.alternat.model.Series;
import org.alternat.model.Statement;

/** What an item is called where it is named among others. */
final class ItemTitles {
  private final Dossier dossier;
  private final Wording wording;

  ItemTitles(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  /** The item in a few words or, where it only has a sentence, in that. */
  Markup sentence(Item item) {
    return words(item).of(List.of(item.id().value()));
  }

  private Markup words(Item item) {
    return switch (item) {
      case Claim claim -> wording.narrative(claim.text());
      case Event event -> wording.text(event.title());
      case Engagement engagement -> engagement(engagement);
      case Engagement.Outcome outcome -> wording.text(outcome.text());
      case Engagement.Topic topic -> wording.text(topic.text());
      case Engagement.Readout readout -> wording.narrative(readout.summary());
      case Agreement agreement -> wording.text(agreement.title());
      case CooperationArea area -> wording.text(area.label());
      case GoodOffices offices -> wording.text(offices.dispute());
      case HostedEvent hosted -> wording.text(hosted.name());
      case OrganisationRole role -> role(role);
      case Membership membership -> organisation(membership.organisation());
      case RelationStatus status -> wording.message("relation-status." + status.status().name());
      case Mission mission -> mission(mission);
      case Mission.Head head -> head(head);
      case OfficeTerm term -> wording.names().officeholder(term);
      case Statement statement -> wording.quotation(statement).text();
      case Series series -> series(series);
      case Party.Figure figure -> wording.message("figure." + figure.measure().name());
      case Action action -> wording.text(action.text());
      case Position position -> position(position);
    };
  }

  /** "Exportations de biens, Togo – Kazakhstan". */
  private Markup series(Series series) {
    Markup indicator =
        series.label().isEmpty()
            ? wording.message("indicator." + series.indicator().name())
            : wording.text(series.label());
    String pair =
        wording.names().country(series.reporter())
            + " – "
            + wording.names().country(series.partner());
    return Markup.join(", ", Stream.of(indicator, wording.plain(pair)));
  }

  /** "Ambassade du Kazakhstan au Togo". */
  Markup mission(Mission mission) {
    return posted(wording.message("mission." + mission.type().name()), mission);
  }

  /** "Ambassadrice du Kazakhstan au Togo": what is from one country in another, as a mission is. */
  Markup posted(Markup what, Mission mission) {
    NameWording names = wording.names();
    return wording.message(
        "mission.named",
        Map.of(
            "type", what,
            "sending", wording.plain(names.country(mission.sending())),
            "sendingOf", wording.plain(names.countryOf(mission.sending())),
            "host", wording.plain(names.country(mission.host())),
            "hostIn", wording.plain(names.countryIn(mission.host()))));
  }

  /**
   * "Odile Tervan, ambassadrice (ambassade de l’Aldavie en Verranie)" needs the post to be told.
   */
  private Markup head(Mission.Head head) {
    Markup name = wording.names().person(head.person());
    return dossier.missions().stream()
        .filter(mission -> mission.heads().contains(head))
        .findFirst()
        .map(mission -> Markup.join(", ", Stream.of(name, mission(mission))))
        .orElse(name);
  }

  private Markup role(OrganisationRole role) {
    Markup kind = wording.message("organisation-role." + role.kind().name());
    return role.title().isEmpty()
        ? wording.message(
            "with-detail", Map.of("text", kind, "detail", organisation(role.organisation())))
        : wording.text(role.title());
  }

  /** The names of the countries that an item is about, where it is not about the two as such. */
  String countries(Item item) {
    return switch (item) {
      case Membership membership ->
          wording.names().country(membership.country(), membership.from());
      case OrganisationRole role -> wording.names().country(role.country(), role.from());
      case HostedEvent hosted -> wording.names().country(hosted.host(), hosted.start());
      case Mission mission -> wording.names().country(mission.sending(), mission.opened());
      case GoodOffices offices -> countries(offices.mediators(), offices.from());
      case Event event -> countries(event.actors(), event.start());
      default -> "";
    };
  }

  /** The names of the countries among the actors, and of the countries of the people. */
  String countries(List<Actor> actors, EdtfDate when) {
    return actors.stream()
        .map(this::country)
        .flatMap(Optional::stream)
        .distinct()
        .map(code -> wording.names().country(code, when))
        .collect(Collectors.joining(", "));
  }

  private Optional<CountryCode> country(Actor actor) {
    return actor.country().or(() -> actor.id().flatMap(dossier::person).map(Person::country));
  }

  Markup engagement(Engagement engagement) {
    return engagement.title().isEmpty()
        ? wording.message("engagement." + engagement.kind().name())
        : wording.text(engagement.title());
  }

  Markup organisation(Id id) {
    return Optional.of(id)
        .flatMap(dossier::organisation)
        .map(o -> wording.text(o.name()))
        .orElse(Markup.EMPTY);
  }

  private Markup position(Position position) {
    return switch (position) {
      case Position.Objective objective -> wording.text(objective.text());
      case Position.PointToMake point -> wording.narrative(point.text());
      case Position.Sensitivity sensitivity -> wording.narrative(sensitivity.text());
      case Position.RedLine line -> wording.text(line.text());
      case Position.QuestionAndAnswer question -> wording.quoted(question.question());
    };
  }
}
