package org.alternat.template.view;

import java.util.List;
import org.alternat.model.CountryCode;
import org.alternat.model.Meaning;

/**
 * What the template of biographies sees beside {@link CommonView}.
 *
 * @since 1.0
 */
public record BiographiesView(
    @Meaning("the engagement whose participants these are; empty where they are the officeholders")
        List<EngagementView> about,
    @Meaning("those of the other side or, in a note for neither side, of both; by rank")
        List<PersonView> people) {
  /** Copies the lists. */
  public BiographiesView {
    about = List.copyOf(about);
    people = List.copyOf(people);
  }

  static BiographiesView of(NoteContext context) {
    FactViews facts = new FactViews(context.dossier(), context.wording());
    PersonViews people = new PersonViews(context);
    List<CountryCode> countries =
        context.side().isPresent()
            ? List.of(context.second())
            : List.of(context.first(), context.second());
    List<PersonView> participants =
        context.about().stream()
            .flatMap(e -> countries.stream().flatMap(c -> people.participants(e, c).stream()))
            .toList();
    if (participants.isEmpty()) {
      return new BiographiesView(
          List.of(), countries.stream().flatMap(c -> people.officeholders(c).stream()).toList());
    }
    return new BiographiesView(
        context.about().map(new EngagementViews(context, facts)::view).stream().toList(),
        participants);
  }
}
