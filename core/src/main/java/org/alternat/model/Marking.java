package org.alternat.model;

import java.util.List;
import java.util.Locale;

/**
 * A protective marking or classification. Labels are printed as they are, in every language.
 *
 * @since 1.0
 */
public record Marking(
    @Required @Meaning("whose rules") Scheme scheme,
    @Required @Meaning("level in the words of the scheme, in capitals") String level,
    @Meaning("caveats and handling instructions, printed after the level") List<String> caveats) {

  /** Copies the caveats and rejects levels the scheme does not have. */
  public Marking {
    caveats = List.copyOf(caveats);
    if (level.isBlank() || !scheme.knows(level)) {
      throw new IllegalArgumentException(
          "\"" + level + "\" is no level of " + scheme + ": " + String.join(", ", scheme.levels));
    }
  }

  /** What is printed: {@code TLP:AMBER+STRICT}, {@code DIFFUSION RESTREINTE}. */
  public String label() {
    String label = scheme == Scheme.TLP2 ? "TLP:" + level : level;
    return caveats.isEmpty() ? label : label + " – " + String.join(" – ", caveats);
  }

  /** Whether this is the stricter of two markings of one scheme; false if the schemes differ. */
  public boolean isStricterThan(Marking other) {
    return scheme == other.scheme && scheme.rank(level) > scheme.rank(other.level);
  }

  /** Whose rules a marking follows, with their levels from the lowest. */
  public enum Scheme {
    /** No marking. */
    NONE("NONE"),
    /** Traffic Light Protocol 2.0 of FIRST; not a classification. */
    TLP2("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"),
    /** France since 1 July 2021; « diffusion restreinte » is a mention, not a classification. */
    FR("NON PROTÉGÉ", "DIFFUSION RESTREINTE", "SECRET", "TRÈS SECRET"),
    /** Canada. */
    CA(
        "UNCLASSIFIED",
        "PROTECTED A",
        "PROTECTED B",
        "PROTECTED C",
        "CONFIDENTIAL",
        "SECRET",
        "TOP SECRET"),
    /** United Kingdom. */
    UK("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"),
    /** United States. */
    US("UNCLASSIFIED", "SBU", "CUI", "CONFIDENTIAL", "SECRET", "TOP SECRET"),
    /** European Union. */
    EU(
        "LIMITE",
        "RESTREINT UE/EU RESTRICTED",
        "CONFIDENTIEL UE/EU CONFIDENTIAL",
        "SECRET UE/EU SECRET",
        "TRÈS SECRET UE/EU TOP SECRET"),
    /** NATO. */
    NATO(
        "NATO UNCLASSIFIED",
        "NATO RESTRICTED",
        "NATO CONFIDENTIAL",
        "NATO SECRET",
        "COSMIC TOP SECRET"),
    /** House rules: any level, none stricter than another. */
    CUSTOM();

    private final List<String> levels;

    Scheme(String... levels) {
      this.levels = List.of(levels);
    }

    /** The levels from the lowest; empty if any is allowed. */
    public List<String> levels() {
      return levels;
    }

    private boolean knows(String level) {
      return levels.isEmpty() || levels.contains(level);
    }

    private int rank(String level) {
      return levels.indexOf(level.toUpperCase(Locale.ROOT));
    }
  }
}
