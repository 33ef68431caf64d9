package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.dossier.DossierReader;
import org.alternat.insight.Finding;
import org.alternat.insight.Insights;
import org.alternat.insight.Rule;
import org.alternat.insight.Slot;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.template.NoteComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has an example in the sample dossiers, or is told when a dossier is read. */
class InsightExamplesTest {
  private static final String DEMONSTRATION = "demonstration.json";

  /** A change to the demonstration by which its reading tells what the rule would find. */
  record Slip(String right, String wrong, String told) {}

  /** Rules of which no dossier can be an example that is read without a problem. */
  private static final Map<Rule, Slip> TOLD_WHEN_READ =
      Map.of(
          Rule.WEEKDAY_WRONG,
          new Slip("\"weekday\": \"WEDNESDAY\"", "\"weekday\": \"MONDAY\"", "was no Monday"),
          Rule.NOT_IN_OFFICE,
          new Slip("\"from\": \"2019-06-01\"", "\"from\": \"2024-06-01\"", "\"lormont\" was not"),
          Rule.PLACE_NOT_WITH_HOST,
          new Slip(
              "\"host\": \"XV\",\n      \"guests\"",
              "\"host\": \"XA\",\n      \"guests\"",
              "the host is XA"),
          Rule.ENDS_BEFORE_BEGINNING,
          new Slip("\"end\": \"2019-07-09\"", "\"end\": \"2019-06-09\"", "lies before start"),
          Rule.IN_FORCE_BEFORE_SIGNATURE,
          new Slip(
              "\"inForce\": \"2006-04-01\"", "\"inForce\": \"2005-04-01\"", "lies before signed"),
          Rule.PARTS_DO_NOT_ADD_UP,
          new Slip("\"value\": 6.8", "\"value\": 6.9", "the parts add up to"));

  /** The dossiers on the days on which they are examples. */
  static Stream<Dossier> samples() throws IOException {
    Dossier real = read("kazakhstan-togo.json");
    Dossier fictitious = read(DEMONSTRATION);
    return Stream.of(
        real,
        real.asOf(LocalDate.of(2023, 10, 3)),
        fictitious,
        fictitious.asOf(LocalDate.of(2023, 12, 31)),
        fictitious.asOf(LocalDate.of(2004, 1, 1)));
  }

  private static Dossier read(String name) throws IOException {
    return new DossierReader().read(Path.of("dossiers", name)).dossier();
  }

  @Test
  void eachRuleFindsSomethingInASampleOrIsToldWhenRead() throws IOException {
    Set<String> found =
        samples()
            .flatMap(dossier ->
                Insights.all(EnumSet.allOf(Slot.class), LanguageTag.of("kk"))
                    .find(dossier, dossier.asOf())
                    .stream())
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    TOLD_WHEN_READ.keySet().forEach(rule -> found.add(rule.id()));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  static Stream<Rule> toldWhenRead() {
    return TOLD_WHEN_READ.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("toldWhenRead")
  void readingTellsOf(Rule rule) throws IOException {
    Slip slip = TOLD_WHEN_READ.get(rule);
    String json = Files.readString(Path.of("dossiers", DEMONSTRATION));
    assertThat(json).contains(slip.right());
    String spoilt = json.replaceFirst(java.util.regex.Pattern.quote(slip.right()), slip.wrong());
    assertThat(problems(spoilt)).anyMatch(told -> told.contains(slip.told()));
  }

  private static Stream<String> problems(String json) {
    try {
      return new DossierReader()
          .read(DEMONSTRATION, json.getBytes(StandardCharsets.UTF_8)).warnings().stream()
              .map(Problem::toString);
    } catch (AlternatException e) {
      return e.problems().stream().map(Problem::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Rule.class,
      names = {
        "AGREEMENT_EXPIRING",
        "AGREEMENT_STALLED",
        "RATIFICATION_MISSING",
        "MEMBER_SUSPENDED",
        "TALKED_ABOUT_NOTHING_SIGNED",
        "INVITATION_NOT_TAKEN_UP",
        "TRADE_BREAK",
        "TRADE_MIRROR_GAP",
        "ANNIVERSARY_DISPUTED",
        "TWO_COUNTINGS",
        "SINGLE_SOURCE",
        "ACTION_OVERDUE"
      })
  void theDemonstrationIsAnExampleOf(Rule rule) throws IOException {
    Dossier dossier = read(DEMONSTRATION);
    assertThat(
            Insights.all(Set.of(), LanguageTag.of("fr")).find(dossier, dossier.asOf()).stream()
                .map(Finding::rule))
        .contains(rule.id());
  }

  @Test
  void theGuideNamesEveryRuleAndKind() throws IOException {
    String guide = Files.readString(Path.of("../docs/notes.md"));
    assertThat(Rule.values()).allSatisfy(rule -> assertThat(guide).contains("`" + rule.id() + "`"));
    assertThat(NoteComposer.standard().kinds())
        .allSatisfy(kind -> {
          String pages = kind.pageLimit() == 0 ? "–" : String.valueOf(kind.pageLimit());
          assertThat(guide)
              .containsPattern(
                  "(?m)^\\| `" + kind.id() + "`[^|]*\\|[^|]*\\| " + pages + "[^|]*\\|$");
        });
  }
}
