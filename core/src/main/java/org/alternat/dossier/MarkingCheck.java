package org.alternat.dossier;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Marking;
import org.alternat.model.MarkingScheme;
import org.alternat.model.Provenance;
import org.alternat.problem.Suggestions;

/** Markings have a level of a scheme that the library knows or the dossier declares. */
final class MarkingCheck {

  private final Checks checks;
  private final Dossier dossier;
  private final Map<String, MarkingScheme> own = new LinkedHashMap<>();

  MarkingCheck(Checks checks, Dossier dossier) {
    this.checks = checks;
    this.dossier = dossier;
  }

  void run() {
    dossier.markingSchemes().forEach(this::declare);
    Checks.forEachRecord(
        dossier,
        record -> {
          if (record instanceof Marking marking) {
            check(marking);
          } else if (record instanceof Provenance provenance) {
            checkDisclosure(provenance);
          }
        });
  }

  private void declare(MarkingScheme scheme) {
    if (MarkingScheme.known().containsKey(scheme.name())) {
      checks.error(
          scheme,
          "name",
          "the library has a scheme " + Findings.quoted(scheme.name()) + " already",
          "give yours another name");
    } else if (own.putIfAbsent(scheme.name(), scheme) != null) {
      checks.error(scheme, "name", "there are two schemes " + Findings.quoted(scheme.name()), null);
    }
    String open = scheme.publicLevel();
    if (open != null && scheme.find(open).isEmpty()) {
      checks.error(
          scheme,
          "publicLevel",
          Findings.quoted(open) + " is no level of " + scheme.name(),
          hint(open, scheme.names()));
    }
  }

  private void check(Marking marking) {
    if (MarkingScheme.known().containsKey(marking.scheme())) {
      return;
    }
    MarkingScheme scheme = own.get(marking.scheme());
    if (scheme == null) {
      Set<String> all = new LinkedHashSet<>(MarkingScheme.known().keySet());
      all.addAll(own.keySet());
      checks.error(
          marking,
          "scheme",
          "there is no marking scheme " + Findings.quoted(marking.scheme()),
          hint(marking.scheme(), List.copyOf(all)) + "; others are declared in markingSchemes");
    } else if (scheme.find(marking.level()).isEmpty()) {
      checks.error(
          marking,
          "level",
          Findings.quoted(marking.level()) + " is no level of " + scheme.name(),
          hint(marking.level(), scheme.names()));
    }
  }

  /** Who publishes a paper can restrict it no further; one of the two is a mistake. */
  private void checkDisclosure(Provenance provenance) {
    Marking marking = provenance.marking();
    if (marking == null || provenance.disclosure() != Disclosure.PUBLIC) {
      return;
    }
    MarkingScheme known = MarkingScheme.known().get(marking.scheme());
    MarkingScheme scheme = known == null ? own.get(marking.scheme()) : known;
    if (scheme != null
        && !scheme.name().equals(MarkingScheme.NONE)
        && !marking.level().equals(scheme.publicLevel())) {
      checks.error(
          marking,
          "level",
          "what bears " + Findings.quoted(marking.level()) + " is not for the public",
          "give the item the disclosure COUNTERPART or INTERNAL, or another marking");
    }
  }

  private static String hint(String given, List<String> allowed) {
    String near = Suggestions.didYouMean(given, allowed);
    String all = allowed.stream().collect(Collectors.joining(", ", "allowed: ", ""));
    return near.isEmpty() ? all : near + " " + all;
  }
}
