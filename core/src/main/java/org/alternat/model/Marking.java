package org.alternat.model;

import java.util.List;

/**
 * A protective marking or classification, in the words of its {@link MarkingScheme}.
 *
 * @since 1.0
 */
public record Marking(
    @Required
        @Meaning(
            "whose rules: NONE TLP2 FR CA UK US EU NATO, or a scheme of the dossier's own"
                + " markingSchemes")
        String scheme,
    @Required @Meaning("level in the words of the scheme, in capitals") String level,
    @Meaning("caveats and handling instructions, printed after the level") List<String> caveats) {

  /** Copies the caveats and rejects levels that a scheme of the library does not have. */
  public Marking {
    caveats = List.copyOf(caveats);
    MarkingScheme known = MarkingScheme.known().get(scheme);
    if (known != null) {
      known.level(level);
    }
  }

  /** A marking without caveats. */
  public static Marking of(String scheme, String level) {
    return new Marking(scheme, level, List.of());
  }
}
