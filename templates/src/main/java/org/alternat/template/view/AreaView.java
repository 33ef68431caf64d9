package org.alternat.template.view;

import java.util.List;

/**
 * A field of cooperation.
 *
 * @param status such as {@code EXPLORED}
 * @since 1.0
 */
public record AreaView(
    String id,
    Markup label,
    String status,
    DateView since,
    Markup summary,
    List<ProjectView> projects,
    String attribution,
    List<CitationView> citations) {
  /** Copies the lists. */
  public AreaView {
    projects = List.copyOf(projects);
    citations = List.copyOf(citations);
  }

  /** A project of a field. */
  public record ProjectView(Markup title, String status, DateView date) {}
}
