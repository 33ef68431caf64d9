package org.alternat.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.language.CountryName;
import org.alternat.language.Language;
import org.alternat.language.Languages;
import org.alternat.language.NamePolicy;
import org.alternat.model.Audience;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;

/** The options, checked; all that is wrong with them is said at once. */
final class NoteRequest {
  private final KindLibrary kinds;
  private final NoteKind kind;
  private final Audience audience;
  private final LocalDate asOf;
  private final LanguageTag tag;
  private final Optional<CountryCode> side;
  private final List<Problem> problems = new ArrayList<>();

  NoteRequest(Dossier dossier, NoteOptions options, KindLibrary kinds) {
    this.kinds = kinds;
    Optional<NoteKind> foundKind = kind(options.kind());
    Optional<Audience> foundAudience = audience(options.audience());
    this.asOf = options.asOf().orElse(dossier.asOf());
    this.tag = tag(options.language().orElse(dossier.language().value()));
    this.side = side(options.side(), dossier);
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    this.kind = foundKind.orElseThrow();
    this.audience = narrower(foundAudience.orElseThrow(), kind.audience());
  }

  /** What is written for the public is the same whoever asks for it. */
  private static Audience narrower(Audience asked, Audience kinds) {
    return kinds == Audience.GOVERNMENT ? asked : kinds;
  }

  NoteKind kind() {
    return kind;
  }

  Audience audience() {
    return audience;
  }

  LocalDate asOf() {
    return asOf;
  }

  private Optional<NoteKind> kind(String id) {
    Optional<NoteKind> found = kinds.find(id);
    if (found.isEmpty()) {
      wrong("kind of note", id, kinds.all().stream().map(NoteKind::id).toList());
    }
    return found;
  }

  private Optional<Audience> audience(String name) {
    Optional<Audience> found =
        Arrays.stream(Audience.values())
            .filter(a -> a.name().equalsIgnoreCase(name.strip()))
            .findFirst();
    if (found.isEmpty()) {
      wrong(
          "audience",
          name,
          Arrays.stream(Audience.values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList());
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

  private void wrong(String what, String given, List<String> allowed) {
    String hint = Suggestions.didYouMean(given, allowed);
    problems.add(
        Problem.error(
            Location.UNKNOWN,
            "there is no " + what + " \"" + given + "\"; there are " + String.join(", ", allowed),
            hint.isEmpty() ? null : hint));
  }

  Language language(Dossier dossier) {
    return Languages.of(tag)
        .withNames(NamePolicy.of(dossier.parties()).orElse(NamePolicy.standard()));
  }

  /** The side's own name first: the alternat; without a side, the order of the language. */
  List<CountryCode> parties(Dossier dossier, Language language) {
    CountryCode a = dossier.between().a();
    CountryCode b = dossier.between().b();
    return side.map(s -> List.of(s, dossier.between().other(s)))
        .orElseGet(() ->
            language
                .countries()
                .inOrder(List.of(language.countries().name(a), language.countries().name(b)))
                .stream()
                .map(CountryName::code)
                .toList());
  }
}
