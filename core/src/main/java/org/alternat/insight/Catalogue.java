package org.alternat.insight;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.Identified;
import org.alternat.model.Item;
import org.alternat.model.Party;

/** Everything in a dossier that has a name of its own, by it. */
final class Catalogue {
  private final Map<Id, Entry> entries = new LinkedHashMap<>();

  /**
   * Something with a name.
   *
   * @param collection the list of the dossier in which it is
   */
  record Entry(String collection, Id id, Record record) {
    EdtfDate date() {
      return record instanceof Item item ? item.date() : EdtfDate.undated();
    }
  }

  static Map<Id, Entry> of(Dossier dossier) {
    Catalogue all = new Catalogue();
    dossier.parties().forEach(all::party);
    all.put("organisations", dossier.organisations());
    all.put("people", dossier.people());
    all.put("offices", dossier.offices());
    all.put("officeTerms", dossier.officeTerms());
    all.put("relations", dossier.relations());
    all.put("missions", dossier.missions());
    dossier.missions().forEach(m -> all.put("missions/" + m.id() + "/heads", m.heads()));
    all.put("engagements", dossier.engagements());
    dossier
        .engagements()
        .forEach(e -> {
          all.put("engagements/" + e.id() + "/topics", e.topics());
          all.put("engagements/" + e.id() + "/outcomes", e.outcomes());
          all.put("engagements/" + e.id() + "/readouts", e.readouts());
        });
    all.put("agreements", dossier.agreements());
    all.put("cooperation", dossier.cooperation());
    all.put("series", dossier.series());
    all.put("memberships", dossier.memberships());
    all.put("organisationRoles", dossier.organisationRoles());
    all.put("goodOffices", dossier.goodOffices());
    all.put("hostedEvents", dossier.hostedEvents());
    all.put("events", dossier.events());
    all.put("statements", dossier.statements());
    all.put("claims", dossier.claims());
    all.put("objectives", dossier.objectives());
    all.put("pointsToMake", dossier.pointsToMake());
    all.put("sensitivities", dossier.sensitivities());
    all.put("redLines", dossier.redLines());
    all.put("questions", dossier.questions());
    all.put("actions", dossier.actions());
    all.put("sources", dossier.sources());
    return all.entries;
  }

  private void party(Party party) {
    Id id = Id.of(party.code().value().toLowerCase(Locale.ROOT));
    entries.put(id, new Entry("parties", id, party));
    put("parties/" + party.code() + "/figures", party.figures());
  }

  private void put(String collection, Iterable<? extends Identified> list) {
    for (Identified one : list) {
      entries.put(one.id(), new Entry(collection, one.id(), (Record) one));
    }
  }
}
