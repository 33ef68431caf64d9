package org.alternat.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The markings of a dossier: what each of its items bears, what several bear together, and how that
 * is printed. An item without a marking bears that of the dossier or, if it is for the public, what
 * the scheme has for that: whoever publishes a paper can restrict it no further.
 *
 * @since 1.0
 */
public final class Markings {
  private static final String BESIDE = " // ";

  private final Map<String, MarkingScheme> schemes = new LinkedHashMap<>();
  private final @Nullable Marking own;
  private final Optional<Marking> ofPublic;

  /** What items and people bear, by their ids; nothing for those that are unmarked. */
  private final Map<String, Optional<Marking>> byItem = new LinkedHashMap<>();

  private Markings(Dossier dossier) {
    schemes.putAll(MarkingScheme.known());
    dossier.markingSchemes().forEach(scheme -> schemes.putIfAbsent(scheme.name(), scheme));
    this.own = dossier.marking();
    this.ofPublic =
        Optional.ofNullable(own).flatMap(marking -> scheme(marking.scheme()).ofPublic());
    dossier.items().forEach(item -> byItem.put(item.id().value(), borne(item.provenance())));
    dossier.people().forEach(person -> byItem.put(person.id().value(), borne(person.provenance())));
  }

  /** Those of a dossier. */
  public static Markings of(Dossier dossier) {
    return new Markings(dossier);
  }

  /** What bears this provenance bears; empty for what is unmarked. */
  private Optional<Marking> borne(Provenance provenance) {
    Optional<Marking> marking =
        provenance.disclosure() == Disclosure.PUBLIC ? ofPublic : Optional.ofNullable(own);
    return Optional.ofNullable(provenance.marking())
        .or(() -> marking)
        .filter(m -> !m.scheme().equals(MarkingScheme.NONE));
  }

  /** What a paper for the public bears; empty where that is unmarked. */
  Optional<Marking> ofPublic() {
    return ofPublic;
  }

  /** Whether an item may be published: unmarked, or at the level that its scheme has for that. */
  boolean isPublic(String item) {
    return byItem
        .getOrDefault(item, Optional.empty())
        .map(marking -> scheme(marking.scheme()).ofPublic().equals(Optional.of(marking)))
        .orElse(true);
  }

  /** Whether nothing in the dossier is marked. */
  public boolean isEmpty() {
    return byItem.values().stream().allMatch(Optional::isEmpty);
  }

  /** What the dossier bears as a whole. */
  public List<Marking> ofDossier() {
    return Optional.ofNullable(own).filter(m -> !m.scheme().equals(MarkingScheme.NONE)).stream()
        .toList();
  }

  /**
   * What the items of these ids bear together: of each scheme the highest level with the caveats of
   * all, because schemes cannot be compared. The scheme of the dossier's own marking comes first,
   * the others in the order of the table. Ids of anything else count for nothing.
   */
  public List<Marking> together(Collection<String> items) {
    Map<String, List<Marking>> borne =
        items.stream()
            .flatMap(id -> byItem.getOrDefault(id, Optional.empty()).stream())
            .collect(Collectors.groupingBy(Marking::scheme));
    String first = own == null ? "" : own.scheme();
    return Stream.concat(Stream.of(first), schemes.keySet().stream())
        .distinct()
        .filter(borne::containsKey)
        .map(name -> highest(scheme(name), borne.getOrDefault(name, List.of())))
        .toList();
  }

  private static Marking highest(MarkingScheme scheme, List<Marking> markings) {
    Marking highest = markings.getFirst();
    Set<String> caveats = new LinkedHashSet<>();
    for (Marking marking : markings) {
      highest = scheme.rank(marking) > scheme.rank(highest) ? marking : highest;
      caveats.addAll(marking.caveats());
    }
    return new Marking(scheme.name(), highest.level(), new ArrayList<>(caveats));
  }

  /** Whether an item may stand where no more than this is borne: in level, caveats and scheme. */
  public boolean isWithin(String item, List<Marking> most) {
    Optional<Marking> borne = byItem.getOrDefault(item, Optional.empty());
    return borne.isEmpty() || most.stream().anyMatch(top -> isWithin(borne.get(), top));
  }

  private boolean isWithin(Marking marking, Marking most) {
    return marking.scheme().equals(most.scheme())
        && scheme(marking.scheme()).rank(marking) <= scheme(most.scheme()).rank(most)
        && most.caveats().containsAll(marking.caveats());
  }

  /** What a banner prints for markings of one or more schemes; empty for none. */
  public String label(List<Marking> markings, LanguageTag language) {
    return markings.stream()
        .map(m -> scheme(m.scheme()).label(m, language))
        .collect(Collectors.joining(BESIDE));
  }

  /** What stands before a portion that bears these; empty where their schemes mark no portions. */
  public String portionMark(List<Marking> markings) {
    return markings.stream()
        .flatMap(m -> scheme(m.scheme()).portionMark(m).stream())
        .collect(Collectors.joining(" "));
  }

  /** The level that gives the banner its colours: that of its only marking, if it has colours. */
  public Optional<MarkingLevel> colored(List<Marking> markings) {
    return markings.size() == 1
        ? Optional.of(scheme(markings.getFirst().scheme()).level(markings.getFirst().level()))
            .filter(level -> level.color() != null)
        : Optional.empty();
  }

  private MarkingScheme scheme(String name) {
    MarkingScheme scheme = schemes.get(name);
    if (scheme == null) {
      throw new IllegalArgumentException(
          "there is no marking scheme \"" + name + "\": " + String.join(", ", schemes.keySet()));
    }
    return scheme;
  }
}
