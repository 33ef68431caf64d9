package org.alternat.insight;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.model.Id;
import org.alternat.model.Identified;

/**
 * One thing that an insight found, and how: the rule that was applied, the items it was applied to,
 * and what came out, all as data. The words are the note's.
 *
 * <pre>{@code
 * Finding.of(Rule.AGREEMENT_STALLED).on(agreement).with("months", Value.of(31));
 * }</pre>
 *
 * @param rule the name of the rule, such as {@code agreement-stalled}; see {@link Rule}
 * @param topic under which heading it belongs
 * @param weight how much it matters
 * @param items the ids of what the rule was applied to
 * @param values what came out, and what it was measured by, by name
 * @since 1.0
 */
public record Finding(
    String rule, Topic topic, Weight weight, List<Id> items, Map<String, Value> values) {

  /** Copies the list and the map, keeping their order. */
  public Finding {
    items = List.copyOf(items);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Under which heading a finding belongs. */
  public enum Topic {
    /** What the two owe each other and how far things have come. */
    RELATIONSHIP,
    /** What the dossier does not say. */
    MISSING,
    /** What rests on weak ground. */
    SOURCES,
    /** What somebody should look at again. */
    REVIEW,
    /** What does not fit together. */
    CONSISTENCY
  }

  /** How much a finding or a change matters, from the most. */
  public enum Weight {
    HIGH,
    MEDIUM,
    LOW
  }

  /** A finding of one of the library's rules, without items and values yet. */
  public static Finding of(Rule rule) {
    return new Finding(rule.id(), rule.topic(), rule.weight(), List.of(), Map.of());
  }

  /** The same, applied to these items. */
  public Finding on(Identified... used) {
    return on(List.of(used));
  }

  /** The same, applied to these items. */
  public Finding on(Collection<? extends Identified> used) {
    List<Id> ids = used.stream().<Id>map(Identified::id).distinct().toList();
    return new Finding(rule, topic, weight, ids, values);
  }

  /** The same with a value. */
  public Finding with(String name, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Finding(rule, topic, weight, items, more);
  }
}
