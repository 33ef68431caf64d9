package org.alternat.examples.extend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alternat.insight.Finding;
import org.alternat.insight.Finding.Topic;
import org.alternat.insight.Finding.Weight;
import org.alternat.insight.Insight;
import org.alternat.insight.Value;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;

/** Finds contacts to come of which nobody has said what language will be spoken. */
public final class InterpretationOpen implements Insight {
  @Override
  public List<Finding> find(Dossier dossier, LocalDate asOf) {
    return dossier.engagements().stream()
        .filter(e -> e.status().isProspective() && e.languages().isEmpty())
        .map(InterpretationOpen::finding)
        .toList();
  }

  private static Finding finding(Engagement engagement) {
    return new Finding(
        "interpretation-open",
        Topic.REVIEW,
        Weight.MEDIUM,
        List.of(engagement.id()),
        Map.of("engagement", Value.of(engagement.id())));
  }
}
