package org.alternat.template.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.model.Meaning;

/**
 * Facts that the same voice states, so that a note names the voice once.
 *
 * @since 1.0
 */
public record FactGroupView(
    @Meaning("who says so, empty for what is verified") String attribution,
    @Meaning("what they state") List<FactView> facts) {
  /** Copies the list. */
  public FactGroupView {
    facts = List.copyOf(facts);
  }

  /** Groups facts by voice, in the order in which the voices first speak. */
  public static List<FactGroupView> of(List<FactView> facts) {
    Map<String, List<FactView>> groups = new LinkedHashMap<>();
    for (FactView fact : facts) {
      groups.computeIfAbsent(fact.attribution(), a -> new ArrayList<>()).add(fact);
    }
    return groups.entrySet().stream()
        .map(e -> new FactGroupView(e.getKey(), e.getValue()))
        .toList();
  }
}
