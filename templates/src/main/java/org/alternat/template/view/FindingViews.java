package org.alternat.template.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alternat.insight.Finding;
import org.alternat.insight.Finding.Topic;
import org.alternat.insight.Insight;
import org.alternat.insight.Insights;
import org.alternat.insight.Rule;
import org.alternat.insight.Slot;
import org.alternat.insight.Value;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.model.Id;

/** Words what insights found. */
final class FindingViews {
  /** The messages that have the words of a value, by its name; other words choose in messages. */
  private static final Map<String, String> WORDS =
      Map.of(
          "level", "level.",
          "rank", "rank.",
          "otherRank", "rank.",
          "standing", "membership.",
          "otherStanding", "membership.",
          "indicator", "indicator.");

  /** What concerns those who keep the dossier, not those who read the note. */
  private static final Set<String> FOR_KEEPERS =
      Set.of(
          Rule.CONTRADICTED.id(),
          Rule.COVERAGE.id(),
          Rule.UNSOURCED.id(),
          Rule.MARKING_MISSING.id(),
          Rule.OPEN_ENDED.id());

  private final NoteContext context;
  private final Dossier dossier;
  private final Wording wording;
  private final ItemTitles titles;

  FindingViews(NoteContext context) {
    this.context = context;
    this.dossier = context.dossier();
    this.wording = context.wording();
    this.titles = new ItemTitles(dossier, wording);
  }

  /** What the note does not say or somebody should look at again. */
  List<FindingView> gaps() {
    List<Finding> found = new ArrayList<>(Insights.missing(needs()).find(dossier, context.asOf()));
    found.addAll(Insights.reviews().find(dossier, context.asOf()));
    found.addAll(Insights.sources().find(dossier, context.asOf()));
    found.addAll(own(Topic.MISSING, Topic.REVIEW, Topic.SOURCES));
    return found.stream().filter(f -> !FOR_KEEPERS.contains(f.rule())).map(this::view).toList();
  }

  /** What is to be said about the relationship by some rules. */
  List<FindingView> relationship(Set<String> rules) {
    return Insights.relationship().find(dossier, context.asOf()).stream()
        .filter(f -> rules.contains(f.rule()))
        .map(this::view)
        .toList();
  }

  /** What is to be said about the relationship, and what does not fit together. */
  List<FindingView> relationship() {
    return Stream.of(
            Insights.relationship().find(dossier, context.asOf()),
            Insights.consistency().find(dossier, context.asOf()),
            own(Topic.RELATIONSHIP, Topic.CONSISTENCY))
        .flatMap(List::stream)
        .map(this::view)
        .toList();
  }

  /** Everything that the insights find, for the annex. */
  List<FindingView> all() {
    Insight librarys = Insights.all(needs(), wording.language().tag());
    return Insights.together(List.of(librarys, context.house()))
        .find(dossier, context.asOf())
        .stream()
        .map(this::view)
        .toList();
  }

  /** What the house finds beside the library, under some topics. */
  private List<Finding> own(Topic... topics) {
    Set<Topic> wanted = Set.of(topics);
    return context.house().find(dossier, context.asOf()).stream()
        .filter(f -> wanted.contains(f.topic()))
        .toList();
  }

  /** A reader of another audience is not told that what is not for him is missing. */
  private Set<Slot> needs() {
    Set<Slot> needs = new TreeSet<>(context.kind().needs());
    if (context.audience() != Audience.GOVERNMENT) {
      needs.remove(Slot.OBJECTIVES);
      needs.remove(Slot.ACTIONS);
    }
    return needs;
  }

  private FindingView view(Finding finding) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    finding.values().forEach((name, value) -> argue(name, value, arguments));
    String word =
        finding.values().values().stream()
            .filter(Value.OfWord.class::isInstance)
            .map(v -> ((Value.OfWord) v).word())
            .findFirst()
            .orElse("");
    return new FindingView(
        finding.rule(),
        word,
        finding.topic().name(),
        finding.weight().name(),
        wording.message("finding." + finding.rule(), arguments),
        finding.items().stream().map(Id::value).toList());
  }

  /** Names of countries in the forms that a sentence may need, dates as a sentence has them. */
  private void argue(String name, Value value, Map<String, Object> arguments) {
    switch (value) {
      case Value.OfCountry(var country) -> {
        arguments.put(name, wording.plain(wording.names().countryNamed(country)));
        arguments.put(name + "Of", wording.plain(wording.names().countryOf(country)));
        arguments.put(name + "In", wording.plain(wording.names().countryIn(country)));
      }
      case Value.OfDate(var date) -> arguments.put(name, wording.date(date).sentence());
      case Value.OfItem(var id) -> arguments.put(name, title(id).withoutStop());
      case Value.OfNumber(var number) -> arguments.put(name, number);
      case Value.OfShare(var share) ->
          arguments.put(name, wording.plain(wording.amounts().percent(share)));
      case Value.OfMoney(var amount, var currency) ->
          arguments.put(name, wording.amounts().money(amount, currency).text());
      case Value.OfText(var text) -> arguments.put(name, wording.text(text));
      case Value.OfWord(var word) -> arguments.put(name, word(name, word));
    }
  }

  private Markup word(String name, String word) {
    String prefix = WORDS.get(name);
    return prefix == null
        ? wording.plain(word)
        : wording.message(prefix + word, Map.of("sex", Markup.EMPTY));
  }

  private Markup title(Id id) {
    Optional<Markup> item = dossier.item(id).map(titles::sentence);
    return item.or(() -> dossier.person(id).map(p -> wording.names().person(id)))
        .or(() -> dossier.organisation(id).map(o -> wording.text(o.name())))
        .or(() -> dossier.office(id).map(o -> wording.text(o.title())))
        .or(() -> dossier.source(id).map(s -> wording.text(s.title())))
        .orElseGet(() -> wording.plain(id.value()));
  }
}
