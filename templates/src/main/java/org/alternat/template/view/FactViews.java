package org.alternat.template.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alternat.insight.Contradictions;
import org.alternat.insight.Contradictions.Contradiction;
import org.alternat.model.Actor;
import org.alternat.model.Claim;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Item;
import org.alternat.model.Provenance;
import org.alternat.model.Statement;
import org.alternat.model.Verification;
import org.alternat.template.view.BilateralBriefView.CountryFactsView;

/** Words the statements of a dossier. */
final class FactViews {
  private final Dossier dossier;
  private final Wording wording;
  private final ItemTitles titles;

  FactViews(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    this.titles = new ItemTitles(dossier, wording);
  }

  /** A statement with a text of its own. */
  FactView fact(Item item, Markup text) {
    Provenance provenance = item.provenance();
    return new FactView(
        item.id().value(),
        text,
        wording.date(item.date()),
        wording.citations().attribution(provenance),
        provenance.verification() == Verification.VERIFIED,
        Contradictions.isDoubtful(item),
        wording.citations().of(provenance));
  }

  /** The claims that fit and are not doubtful, by who makes them. */
  List<FactGroupView> claims(Predicate<Claim> fits) {
    List<FactView> facts = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      if (fits.test(claim) && !Contradictions.isDoubtful(claim)) {
        facts.add(fact(claim, wording.narrative(claim.text())));
      }
    }
    return FactGroupView.of(facts);
  }

  /** The claims on each country under some topics, leaving out countries without any. */
  List<CountryFactsView> byCountry(List<CountryCode> countries, Set<Claim.Topic> topics) {
    List<CountryFactsView> result = new ArrayList<>();
    for (CountryCode country : countries) {
      List<FactGroupView> groups =
          claims(c -> topics.contains(c.topic()) && isAbout(c, country) && !isAboutItem(c));
      if (!groups.isEmpty()) {
        result.add(new CountryFactsView(wording.names().country(country), groups));
      }
    }
    return result;
  }

  /** Whether a claim speaks of a country first, or of a person of it. */
  boolean isAbout(Claim claim, CountryCode country) {
    Actor first = claim.subjects().getFirst();
    return first
        .country()
        .or(() -> first.id().flatMap(dossier::person).map(p -> p.country()))
        .map(country::equals)
        .orElse(false);
  }

  /** Whether a claim is told with the item it is about. */
  static boolean isAboutItem(Claim claim) {
    return !claim.about().isEmpty();
  }

  /** What sources disagree about. */
  List<DoubtView> doubts() {
    return Contradictions.of(dossier).contradictions().stream().map(this::doubt).toList();
  }

  private DoubtView doubt(Contradiction contradiction) {
    Item item = contradiction.item();
    return new DoubtView(
        item.id().value(),
        fact(item, claimed(item).withoutStop()),
        wording.text(item.provenance().explanation()),
        contradiction.against().stream().map(i -> fact(i, claimed(i))).toList());
  }

  /** What is claimed: a sentence, or what something is called with the date given for it. */
  private Markup claimed(Item item) {
    Markup words = titles.sentence(item);
    return item instanceof Claim || item.date().isUndated()
        ? words
        : wording.message(
            "doubt.dated", Map.of("what", words, "date", wording.date(item.date()).text()));
  }

  /** A quotation, in the language of the note where there is a translation. */
  QuoteView quote(Statement statement) {
    Wording.Quoted quoted = wording.quotation(statement);
    Markup speaker =
        statement.speaker() == null
            ? wording.text(statement.speakerName())
            : wording.names().actor(statement.speaker());
    EdtfDate date = statement.date();
    return new QuoteView(
        statement.id().value(),
        quoted.text(),
        quoted.translated(),
        speaker,
        wording.text(statement.venue()),
        wording.date(date),
        wording.citations().of(statement.provenance()));
  }
}
