package org.alternat.template.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alternat.insight.Agenda;
import org.alternat.insight.Contradictions;
import org.alternat.model.CountryCode;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Outcome;
import org.alternat.model.Engagement.Readout;
import org.alternat.template.view.ReadoutView.TellingView;

/** Makes the view of the readout. */
final class ReadoutViews {
  private final NoteContext context;
  private final Wording wording;
  private final FactViews facts;
  private final EngagementViews engagements;

  private ReadoutViews(NoteContext context) {
    this.context = context;
    this.wording = context.wording();
    this.facts = new FactViews(context.dossier(), wording);
    this.engagements = new EngagementViews(context, facts);
  }

  static ReadoutView view(NoteContext context) {
    return new ReadoutViews(context).view();
  }

  private ReadoutView view() {
    Optional<Engagement> about = context.about();
    return new ReadoutView(
        about.stream().map(engagements::view).toList(),
        outcomes(about, ReadoutViews::isCommitment),
        outcomes(about, o -> !isCommitment(o)),
        about.map(this::tellings).orElse(List.of()),
        Agenda.of(context.dossier(), context.asOf())
            .next(e -> about.filter(e::equals).isEmpty())
            .map(engagements::view)
            .stream()
            .toList());
  }

  private List<FactGroupView> outcomes(Optional<Engagement> about, Predicate<Outcome> fits) {
    return FactGroupView.of(
        about.stream()
            .flatMap(e -> e.outcomes().stream())
            .filter(o -> !Contradictions.isDoubtful(o))
            .filter(fits)
            .map(o -> facts.fact(o, wording.text(o.text())))
            .toList());
  }

  private static boolean isCommitment(Outcome outcome) {
    return switch (outcome.act()) {
      case AGREED, SIGNED, DECIDED, ANNOUNCED -> true;
      case PROPOSED,
          INVITED,
          REQUESTED,
          OFFERED,
          WELCOMED,
          CONSIDERED,
          REAFFIRMED,
          EXPRESSED,
          DISAGREED ->
          false;
    };
  }

  private List<TellingView> tellings(Engagement engagement) {
    return Stream.of(context.first(), context.second())
        .map(side -> telling(engagement, side))
        .toList();
  }

  private TellingView telling(Engagement engagement, CountryCode side) {
    List<Readout> own = engagement.readouts().stream().filter(r -> side.equals(r.side())).toList();
    return new TellingView(
        wording.names().country(side),
        own.stream().map(r -> facts.fact(r, wording.narrative(r.summary()))).toList(),
        own.stream().map(r -> wording.text(r.issuedBy())).toList());
  }
}
