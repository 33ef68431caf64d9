package org.alternat.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alternat.insight.Agenda;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Meaning;
import org.alternat.model.Required;

/**
 * Which engagement a note is about when nobody names one.
 *
 * @since 1.0
 */
public record EngagementChoice(
    @Required @Meaning("which of those that fit") When when,
    @Meaning("the kinds of engagement that fit; any if absent") List<Engagement.Kind> kinds) {
  /** Copies the list. */
  public EngagementChoice {
    kinds = List.copyOf(kinds);
  }

  /** Which of the engagements of an agenda. */
  public enum When {
    /** The next to come. */
    NEXT,
    /** The last that took place. */
    LAST,
    /** The next to come, or where none is recorded the last that took place. */
    NEXT_OR_LAST
  }

  Optional<Engagement> from(Dossier dossier, LocalDate day) {
    Agenda agenda = Agenda.of(dossier, day);
    Predicate<Engagement> fits = e -> kinds.isEmpty() || kinds.contains(e.kind());
    return switch (when) {
      case NEXT -> agenda.next(fits);
      case LAST -> agenda.last(fits);
      case NEXT_OR_LAST -> agenda.next(fits).or(() -> agenda.last(fits));
    };
  }
}
