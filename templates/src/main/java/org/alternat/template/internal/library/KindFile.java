package org.alternat.template.internal.library;

import java.util.List;
import org.alternat.insight.Slot;
import org.alternat.model.Audience;
import org.alternat.model.LocalizedText;
import org.alternat.model.Meaning;
import org.alternat.model.Required;
import org.alternat.template.EngagementChoice;
import org.jspecify.annotations.Nullable;

/** What a {@code kind.json} says. */
public record KindFile(
    @Required @Meaning("what notes of this kind are called") LocalizedText title,
    @Required @Meaning("one line on what is in them") LocalizedText description,
    @Required @Meaning("name of the view that its templates see") String view,
    @Meaning("pages that a note is meant to fill at most; no limit if absent") int pageLimit,
    @Meaning("whether a note has a list of contents") boolean contents,
    @Meaning("for whom it is written at most; GOVERNMENT if absent") @Nullable Audience audience,
    @Meaning("what a note should be able to say; what the dossier lacks of it is listed")
        List<Slot> needs,
    @Meaning("which engagement it is about when nobody names one; none if absent")
        @Nullable EngagementChoice about) {
  /** Copies the list and rejects a negative limit. */
  public KindFile {
    needs = List.copyOf(needs);
    if (pageLimit < 0) {
      throw new IllegalArgumentException("a limit of " + pageLimit + " pages");
    }
  }
}
