package org.alternat.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a dossier: on a day, by a reader, or both.
 *
 * @param ids the items and sources that are in view
 * @param day the last day that can be known of, or null if there is no such limit
 * @since 1.0
 */
public record View(Set<Id> ids, @Nullable LocalDate day) {

  /** Copies the ids. */
  public View {
    ids = Set.copyOf(ids);
  }

  /** Those of the ids that are in view. */
  public List<Id> of(List<Id> references) {
    return references.stream().filter(ids::contains).toList();
  }

  /** The id, if it is in view, else null. */
  public @Nullable Id of(@Nullable Id reference) {
    return reference != null && ids.contains(reference) ? reference : null;
  }

  /** The date, unless it certainly lies after the day. */
  public EdtfDate of(EdtfDate date) {
    return hides(date) ? EdtfDate.undated() : date;
  }

  /** Whether a date certainly lies after the day. */
  public boolean hides(EdtfDate date) {
    return day != null && date.isAfter(day);
  }

  /** Those of the items that are in view, each as far as it is. */
  public <T extends Item> List<T> items(List<T> items, Class<T> type) {
    return items.stream()
        .filter(item -> ids.contains(item.id()))
        .map(item -> type.cast(item.within(this)))
        .toList();
  }
}
