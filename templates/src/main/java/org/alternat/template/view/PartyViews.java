package org.alternat.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Party;
import org.alternat.model.Validity;
import org.alternat.template.view.PartyView.FigureView;
import org.alternat.template.view.PartyView.OfficeholderView;
import org.jspecify.annotations.Nullable;

/** Words what a country is on the day of the note. */
final class PartyViews {
  private final Dossier dossier;
  private final Wording wording;
  private final LocalDate day;

  PartyViews(Dossier dossier, Wording wording, LocalDate day) {
    this.dossier = dossier;
    this.wording = wording;
    this.day = day;
  }

  PartyView view(CountryCode code) {
    Optional<Party> party = dossier.party(code);
    return new PartyView(
        code.value(),
        wording.names().country(code),
        wording.names().countryNamed(code),
        wording.names().countryOf(code),
        wording.names().countryIn(code),
        wording.names().formalName(code, day),
        party.flatMap(p -> p.capitalOn(day)).map(c -> wording.text(c.name())).orElse(Markup.EMPTY),
        party.map(p -> wording.names().languages(p.officialLanguages())).orElse(""),
        party
            .flatMap(p -> p.currencyOn(day))
            .map(t -> wording.names().currency(t.currency()))
            .orElse(""),
        holders(party.map(Party::headOfState).orElse(null)),
        holders(party.map(Party::headOfGovernment).orElse(null)),
        party.map(p -> p.figures().stream().map(this::figure).toList()).orElse(List.of()));
  }

  private List<OfficeholderView> holders(@Nullable Id office) {
    if (office == null) {
      return List.of();
    }
    return Validity.on(day, dossier.termsOf(office)).map(this::holder).stream().toList();
  }

  private OfficeholderView holder(OfficeTerm term) {
    return new OfficeholderView(
        term.id().value(),
        wording.names().person(term.person()),
        wording.names().title(term),
        wording.names().style(term),
        wording.since(term.from()),
        wording.names().attested(term, day),
        wording.citations().of(term.provenance()));
  }

  private FigureView figure(Party.Figure figure) {
    NumberView value =
        figure.currency() == null
            ? wording.amounts().measured(figure.value(), figure.unit())
            : wording.amounts().money(figure.value(), figure.currency());
    return new FigureView(
        figure.id().value(),
        figure.measure().name(),
        wording.text(figure.label()),
        value,
        wording.date(figure.period()),
        wording.citations().of(figure.provenance()));
  }
}
