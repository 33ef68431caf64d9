package org.alternat.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of somebody who marks papers: which levels there are, and how they are printed. The
 * library {@linkplain #known() knows} some; a dossier may declare others.
 *
 * @since 1.0
 */
public record MarkingScheme(
    @Required @Meaning("what markings call it, such as HOUSE") String name,
    @Required @Meaning("the levels, from the lowest") List<MarkingLevel> levels,
    @Meaning("caveats that portion marks abbreviate; any others may be used too")
        List<Caveat> caveats,
    @Meaning("what stands before the first caveat; a dash if absent")
        @Nullable String beforeCaveats,
    @Meaning("what stands between caveats; a dash if absent") @Nullable String betweenCaveats,
    @Meaning("the level that papers for the public bear; if absent they bear nothing")
        @Nullable String publicLevel) {

  /** The scheme of what bears nothing although the dossier is marked. */
  public static final String NONE = "NONE";

  private static final String DASH = " – ";

  /** Copies the lists, and rejects a scheme without levels or with one twice. */
  public MarkingScheme {
    levels = List.copyOf(levels);
    caveats = List.copyOf(caveats);
    Set<String> names = new HashSet<>();
    for (MarkingLevel level : levels) {
      if (!names.add(level.name())) {
        throw new IllegalArgumentException(name + " has the level \"" + level.name() + "\" twice");
      }
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(name + " has no levels");
    }
  }

  /** The schemes that the library knows, by their names, in the order of its table. */
  public static Map<String, MarkingScheme> known() {
    return MarkingTable.SCHEMES;
  }

  /**
   * The level of that name.
   *
   * @throws IllegalArgumentException if there is none; the message has those there are
   */
  public MarkingLevel level(String level) {
    return find(level)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"" + level + "\" is no level of " + name + ": " + String.join(", ", names())));
  }

  /** The level of that name, if there is one. */
  public Optional<MarkingLevel> find(String level) {
    return levels.stream().filter(one -> one.name().equals(level)).findFirst();
  }

  /** The names of the levels, from the lowest. */
  public List<String> names() {
    return levels.stream().map(MarkingLevel::name).toList();
  }

  /** What papers for the public bear; nothing where the scheme has no level for them. */
  Optional<Marking> ofPublic() {
    return Optional.ofNullable(publicLevel)
        .filter(names()::contains)
        .map(level -> Marking.of(name, level));
  }

  /** How high a marking of this scheme is; the lowest level is 0. */
  int rank(Marking marking) {
    return levels.indexOf(level(marking.level()));
  }

  /** What a banner prints: {@code TLP:AMBER+STRICT}, {@code SECRET//NOFORN}. */
  String label(Marking marking, LanguageTag language) {
    return with(level(marking.level()).label(language), marking.caveats().stream());
  }

  /** What stands before a portion, such as {@code (S//NF)}; empty if the level has no such mark. */
  Optional<String> portionMark(Marking marking) {
    return Optional.ofNullable(level(marking.level()).portionMark())
        .map(mark -> "(" + with(mark, marking.caveats().stream().map(this::abbreviated)) + ")");
  }

  private String abbreviated(String caveat) {
    return caveats.stream()
        .filter(known -> known.name().equals(caveat))
        .flatMap(known -> Stream.ofNullable(known.portionMark()))
        .findFirst()
        .orElse(caveat);
  }

  private String with(String level, Stream<String> caveats) {
    String joined = caveats.collect(Collectors.joining(or(betweenCaveats)));
    return joined.isEmpty() ? level : level + or(beforeCaveats) + joined;
  }

  private static String or(@Nullable String separator) {
    return separator == null ? DASH : separator;
  }

  /** A caveat and its abbreviation. */
  public record Caveat(
      @Required @Meaning("the caveat as banners have it, such as NOFORN") String name,
      @Meaning("its abbreviation in portion marks, such as NF") @Nullable String portionMark) {}
}
