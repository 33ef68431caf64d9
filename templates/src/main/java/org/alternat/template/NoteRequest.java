package org.alternat.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.insight.Insights;
import org.alternat.language.CountryName;
import org.alternat.language.HouseStyle;
import org.alternat.language.Language;
import org.alternat.language.Languages;
import org.alternat.language.NamePolicy;
import org.alternat.model.Audience;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.view.Attribution;
import org.alternat.template.view.KindView;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.Wording;
import org.jspecify.annotations.Nullable;

/** The options, checked; all that is wrong with them is said at once. */
final class NoteRequest {
  private final KindLibrary kinds;
  private final Extensions extensions;
  private final NoteKind kind;
  private final Audience audience;
  private final LocalDate asOf;
  private final LanguageTag tag;
  private final Optional<CountryCode> side;
  private final Attribution attribution;
  private final Dossier seen;
  private final Optional<Engagement> about;
  private final Dossier earlier;
  private final boolean annex;
  private final boolean dataSheets;
  private final @Nullable String house;
  private final List<Problem> problems = new ArrayList<>();

  NoteRequest(Dossier dossier, NoteOptions options, KindLibrary kinds, Extensions extensions) {
    this.kinds = kinds;
    this.extensions = extensions;
    Optional<NoteKind> foundKind = kind(options.kind());
    Optional<Audience> foundAudience = constant("audience", options.audience(), Audience.values());
    this.asOf = options.asOf().orElse(dossier.asOf());
    this.tag = tag(options.language().orElse(dossier.language().value()));
    this.side = side(options.side(), dossier);
    Optional<Attribution> foundAttribution =
        constant("attribution", options.attribution(), Attribution.values());
    failIfWrong();
    this.kind = foundKind.orElseThrow();
    this.audience = narrower(foundAudience.orElseThrow(), kind.audience());
    this.attribution = foundAttribution.orElseThrow();
    this.seen = dossier.asOf(asOf).visibleTo(audience);
    this.about = about(options.about(), dossier);
    this.annex = options.annex();
    this.dataSheets = options.dataSheets();
    this.house = options.house().map(name -> name.strip().toUpperCase(Locale.ROOT)).orElse(null);
    this.earlier = earlier(options, dossier).visibleTo(audience);
    failIfWrong();
  }

  private void failIfWrong() {
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
  }

  /** What is written for the public is the same whoever asks for it. */
  private static Audience narrower(Audience asked, Audience kinds) {
    return kinds == Audience.GOVERNMENT ? asked : kinds;
  }

  NoteKind kind() {
    return kind;
  }

  private Optional<NoteKind> kind(String id) {
    Optional<NoteKind> found = kinds.find(id);
    if (found.isEmpty()) {
      wrong("kind of note", id, kinds.all().stream().map(NoteKind::id).toList());
    }
    return found;
  }

  private <E extends Enum<E>> Optional<E> constant(String what, String name, E[] all) {
    Optional<E> found =
        Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    if (found.isEmpty()) {
      wrong(what, name, Arrays.stream(all).map(a -> a.name().toLowerCase(Locale.ROOT)).toList());
    }
    return found;
  }

  private LanguageTag tag(String value) {
    List<String> supported = Languages.supported().stream().map(LanguageTag::value).toList();
    try {
      LanguageTag found = LanguageTag.of(value);
      if (Languages.isSupported(found)) {
        return found;
      }
    } catch (IllegalArgumentException e) {
      // Said below, with what would be right.
    }
    wrong("language", value, supported);
    return Languages.supported().getFirst();
  }

  private Optional<CountryCode> side(String code, Dossier dossier) {
    List<CountryCode> both = List.of(dossier.between().a(), dossier.between().b());
    Optional<CountryCode> found =
        both.stream().filter(c -> c.value().equalsIgnoreCase(code.strip())).findFirst();
    if (found.isEmpty() && !code.strip().equalsIgnoreCase(NoteOptions.NEUTRAL)) {
      wrong(
          "side",
          code,
          List.of(both.getFirst().value(), both.getLast().value(), NoteOptions.NEUTRAL));
    }
    return found;
  }

  /** The engagement named or, where none is, the one that the kind of note chooses. */
  private Optional<Engagement> about(Optional<String> id, Dossier dossier) {
    if (id.isEmpty()) {
      return kind.about().flatMap(choice -> choice.from(seen, asOf));
    }
    Optional<Engagement> found = find(id.get(), seen);
    if (found.isEmpty() && find(id.get(), dossier).isPresent()) {
      problems.add(
          Problem.error(
              Location.UNKNOWN,
              "the engagement \"" + id.get() + "\" is not for this note",
              "its audience or its day does not know of it"));
    } else if (found.isEmpty()) {
      wrong("engagement", id.get(), seen.engagements().stream().map(e -> e.id().value()).toList());
    }
    return found;
  }

  private static Optional<Engagement> find(String id, Dossier dossier) {
    return dossier.engagements().stream().filter(e -> e.id().value().equals(id)).findFirst();
  }

  private void wrong(String what, String given, List<String> allowed) {
    String hint = Suggestions.didYouMean(given, allowed);
    problems.add(
        Problem.error(
            Location.UNKNOWN,
            "there is no " + what + " \"" + given + "\"; " + thereAre(allowed),
            hint.isEmpty() ? null : hint));
  }

  private static String thereAre(List<String> allowed) {
    return allowed.isEmpty() ? "there is none" : "there are " + String.join(", ", allowed);
  }

  /** The dossier before, by the file or the day that is given, else a year before. */
  private Dossier earlier(NoteOptions options, Dossier dossier) {
    LocalDate since = options.since().orElse(asOf.minusYears(1));
    Dossier before = options.previous().orElseGet(() -> dossier.asOf(since));
    if (options.previous().isPresent() && options.since().isPresent()) {
      problem("there is both a previous dossier and a day since when", "give one of the two");
    } else if (!since.isBefore(asOf)) {
      problem("the day since when, " + since + ", is not before the note's, " + asOf, null);
    } else if (!before.between().equals(dossier.between())) {
      problem(
          "the previous dossier is about " + before.between() + ", not " + dossier.between(), null);
    } else if (before.asOf().isAfter(asOf)) {
      problem(
          "the previous dossier is of " + before.asOf() + ", after the note's day, " + asOf, null);
    }
    return before;
  }

  private void problem(String message, @Nullable String hint) {
    problems.add(Problem.error(Location.UNKNOWN, message, hint));
  }

  /** The dossier as it could be known on the day, and only what the audience may see. */
  Dossier seen() {
    return seen;
  }

  Language language() {
    return Languages.of(tag, HouseStyle.of(tag, house))
        .withNames(extensions.names().apply(NamePolicy.inHouse(seen.parties(), house)));
  }

  /** What the views of the note are made from. */
  NoteContext context(Wording wording) {
    List<CountryCode> parties = parties(wording.language());
    return new NoteContext(
        seen,
        new KindView(
            kind.id(), wording.text(kind.title()), kind.pageLimit(), kind.contents(), kind.needs()),
        about,
        audience,
        side,
        parties.getFirst(),
        parties.getLast(),
        asOf,
        earlier,
        annex,
        dataSheets,
        Insights.together(extensions.insights()),
        attribution,
        wording);
  }

  /** The side's own name first: the alternat; without a side, the order of the language. */
  private List<CountryCode> parties(Language language) {
    CountryCode a = seen.between().a();
    CountryCode b = seen.between().b();
    return side.map(s -> List.of(s, seen.between().other(s)))
        .orElseGet(() ->
            language
                .countries()
                .inOrder(List.of(language.countries().name(a), language.countries().name(b)))
                .stream()
                .map(CountryName::code)
                .toList());
  }
}
