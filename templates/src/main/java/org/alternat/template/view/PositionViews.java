package org.alternat.template.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.LocalizedText;
import org.alternat.model.Position;
import org.alternat.model.Position.PointToMake;
import org.alternat.model.Position.Priority;
import org.jspecify.annotations.Nullable;

/** Words what the sides want, say and must not say. */
final class PositionViews {
  private static final Comparator<Position> WEIGHTIEST_FIRST =
      Comparator.comparing(p -> Optional.ofNullable(priority(p)).orElse(Priority.MEDIUM));

  private final Dossier dossier;
  private final Wording wording;
  private final LocalDate day;

  PositionViews(NoteContext context) {
    this.dossier = context.dossier();
    this.wording = context.wording();
    this.day = context.asOf();
  }

  /** Those written for an engagement, and those that are written for none. */
  static Predicate<Position> writtenFor(Optional<Engagement> engagement) {
    return p ->
        p.engagement() == null
            || engagement.map(Engagement::id).filter(id -> id.equals(p.engagement())).isPresent();
  }

  /** Those of a side. */
  static Predicate<Position> of(CountryCode side) {
    return p -> side.equals(p.side());
  }

  /** What the side that the note is for has to mind: it knows itself what is delicate for it. */
  static Predicate<Position> toBeMindedBy(Optional<CountryCode> side) {
    return p -> p.side() == null || side.filter(p.side()::equals).isEmpty();
  }

  /** A point to be used so. */
  static Predicate<Position> point(PointToMake.Use use) {
    return p -> p instanceof PointToMake point && point.use() == use;
  }

  List<PositionView> objectives(Predicate<? super Position.Objective> fits) {
    return views(dossier.objectives().stream().filter(fits));
  }

  List<PositionView> points(Predicate<? super PointToMake> fits) {
    return views(dossier.pointsToMake().stream().filter(fits));
  }

  List<PositionView> sensitivities(Predicate<? super Position.Sensitivity> fits) {
    return views(dossier.sensitivities().stream().filter(fits));
  }

  List<PositionView> redLines(Predicate<? super Position.RedLine> fits) {
    return views(dossier.redLines().stream().filter(fits));
  }

  List<PositionView> questions(Predicate<? super Position.QuestionAndAnswer> fits) {
    return views(dossier.questions().stream().filter(fits));
  }

  private List<PositionView> views(Stream<? extends Position> positions) {
    return positions.sorted(WEIGHTIEST_FIRST).map(this::view).toList();
  }

  private PositionView view(Position position) {
    return switch (position) {
      case Position.Objective p -> view(p, "", null, wording.text(p.text()), Markup.EMPTY);
      case PointToMake p ->
          view(
              p,
              p.use().name(),
              p.addressee(),
              wording.narrative(p.text()),
              Markup.EMPTY,
              p.background());
      case Position.Sensitivity p ->
          view(p, "", null, wording.narrative(p.text()), wording.text(p.handling()));
      case Position.RedLine p ->
          view(p, "", null, wording.text(p.text()), wording.text(p.reason()));
      case Position.QuestionAndAnswer p ->
          view(
              p,
              "",
              null,
              wording.text(p.question()),
              wording.narrative(p.answer()),
              p.background());
    };
  }

  private PositionView view(
      Position position, String use, @Nullable Id addressee, Markup text, Markup detail) {
    return view(position, use, addressee, text, detail, LocalizedText.EMPTY);
  }

  private PositionView view(
      Position position,
      String use,
      @Nullable Id addressee,
      Markup text,
      Markup detail,
      LocalizedText background) {
    Position.Clearance clearance = position.clearance();
    EdtfDate until = validUntil(position);
    return new PositionView(
        position.id().value(),
        position.side() == null ? "" : wording.names().country(position.side()),
        EngagementViews.name(priority(position)),
        use,
        addressee == null ? Markup.EMPTY : wording.names().person(addressee),
        text,
        detail,
        wording.narrative(background),
        clearance == null ? Markup.EMPTY : wording.text(clearance.by()),
        wording.date(until),
        until.isBefore(day),
        wording.citations().of(position.provenance()));
  }

  private static EdtfDate validUntil(Position position) {
    Position.Clearance clearance = position.clearance();
    return clearance == null || clearance.validUntil().isUndated()
        ? position.provenance().validUntil()
        : clearance.validUntil();
  }

  private static @Nullable Priority priority(Position position) {
    return switch (position) {
      case Position.Objective p -> p.priority();
      case PointToMake p -> p.priority();
      case Position.Sensitivity p -> p.priority();
      case Position.RedLine p -> Priority.HIGH;
      case Position.QuestionAndAnswer p -> p.priority();
    };
  }
}
