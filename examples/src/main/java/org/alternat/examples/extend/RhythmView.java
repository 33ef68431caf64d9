package org.alternat.examples.extend;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Meaning;
import org.alternat.template.view.ItemView;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.ViewFactory;

/** How often the two have been in contact, year by year. */
public record RhythmView(@Meaning("the years with a contact, in order") List<Year> years) {
  /** What a kind.json asks for as "contact-rhythm". */
  public static final ViewFactory<RhythmView> FACTORY =
      ViewFactory.of("contact-rhythm", RhythmView.class, RhythmView::of);

  /** Copies the list. */
  public RhythmView {
    years = List.copyOf(years);
  }

  /** The contacts of a year; it bears the markings of the items that were counted. */
  public record Year(
      @Meaning("the year, such as 2024") String name,
      @Meaning("how many visits") int visits,
      @Meaning("how many other contacts") int others,
      @Meaning("the ids of the contacts") List<String> items)
      implements ItemView {
    /** Copies the list. */
    public Year {
      items = List.copyOf(items);
    }
  }

  /** The dossier of the context is what the audience may see of it on the day of the note. */
  private static RhythmView of(NoteContext context) {
    SortedMap<Integer, List<Engagement>> years =
        context.dossier().engagements().stream()
            .filter(e -> e.status() == EventStatus.HELD && !e.start().isUndated())
            .collect(
                Collectors.groupingBy(e -> year(e.start()), TreeMap::new, Collectors.toList()));
    return new RhythmView(
        years.entrySet().stream().map(e -> year(e.getKey(), e.getValue())).toList());
  }

  private static int year(EdtfDate date) {
    return date.earliest().or(date::latest).orElseThrow().getYear();
  }

  private static Year year(int year, List<Engagement> contacts) {
    int visits = (int) contacts.stream().filter(e -> e.kind() == Engagement.Kind.VISIT).count();
    return new Year(
        Integer.toString(year),
        visits,
        contacts.size() - visits,
        contacts.stream().map(e -> e.id().value()).toList());
  }
}
