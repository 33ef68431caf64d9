package org.alternat.template.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.model.Audience;
import org.alternat.model.Engagement;
import org.alternat.model.Position;

/**
 * What a note about an engagement needs and the dossier does not say. A reader of another audience
 * is not told of what is not for him.
 */
final class Slots {
  private final NoteContext context;
  private final Optional<Engagement> about;
  private final List<String> missing = new ArrayList<>();

  Slots(NoteContext context) {
    this.context = context;
    this.about = context.about();
  }

  /** For whoever goes into a meeting. */
  List<String> ofMeeting() {
    about.ifPresent(e -> {
      lacks("TIME", e.time() == null);
      lacks("PLACE", e.place().isUnknown() && !isAtADistance(e));
      lacks("INITIATOR", e.initiator() == null);
      lacks("PARTICIPANTS", e.participants().isEmpty());
      lacks("LANGUAGES", e.languages().isEmpty() && e.arrangements().isEmpty());
      lacks("PRESS", e.press().isEmpty());
    });
    if (context.audience() == Audience.GOVERNMENT) {
      lacks("OBJECTIVES", noneFor(context.dossier().objectives()));
      lacks("POINTS", noneFor(context.dossier().pointsToMake()));
    }
    return missing;
  }

  /** For whoever records a conversation. */
  List<String> ofRecord() {
    about.ifPresent(e -> {
      lacks("PARTICIPANTS", e.participants().isEmpty());
      lacks("PLACE", e.place().isUnknown() && !isAtADistance(e));
      lacks("TIME", e.time() == null);
      lacks("LANGUAGES", e.languages().isEmpty());
      lacks("TOPICS", e.topics().isEmpty());
      lacks("OUTCOMES", e.outcomes().isEmpty());
    });
    return missing;
  }

  /** For whoever accompanies a visit. */
  List<String> ofVisit() {
    about.ifPresent(e -> {
      lacks("PROGRAMME", e.programme().isEmpty());
      lacks("DELEGATIONS", e.participants().isEmpty());
      lacks("PLACE", e.place().isUnknown());
      lacks("VISIT_TYPE", e.visitType() == null);
    });
    return missing;
  }

  private void lacks(String slot, boolean isMissing) {
    if (isMissing) {
      missing.add(slot);
    }
  }

  private boolean noneFor(List<? extends Position> positions) {
    return positions.stream()
        .noneMatch(PositionViews.writtenFor(about).and(PositionViews.of(context.first())));
  }

  private static boolean isAtADistance(Engagement engagement) {
    return switch (engagement.kind()) {
      case CALL, VIDEO, LETTER, MESSAGE -> true;
      default -> false;
    };
  }
}
