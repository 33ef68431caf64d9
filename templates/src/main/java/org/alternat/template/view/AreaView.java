package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A field of cooperation.
 *
 * @since 1.0
 */
public record AreaView(
    @Meaning("the item's id") String id,
    @Meaning("what the field is called") Markup label,
    @Meaning("how it stands, such as EXPLORED") String status,
    @Meaning("since when there is cooperation") DateView since,
    @Meaning("what is done in it; empty when not recorded") Markup summary,
    @Meaning("single undertakings") List<ProjectView> projects,
    @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
        String attribution,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the lists. */
  public AreaView {
    projects = List.copyOf(projects);
    citations = List.copyOf(citations);
  }

  /**
   * Fields of which the same is known from the same sources, so that they can stand in one line.
   */
  public record AreasView(@Meaning("the fields, at least one") List<AreaView> areas) {
    /** Copies the list. */
    public AreasView {
      areas = List.copyOf(areas);
    }
  }

  /** What a field has besides its name. */
  List<Object> circumstances() {
    return summary.isEmpty() && projects.isEmpty()
        ? List.of(status, since, attribution, citations)
        : List.of(id);
  }

  /** A project of a field. */
  public record ProjectView(
      @Meaning("what it is called") Markup title,
      @Meaning("how it stands, such as PROPOSED") String status,
      @Meaning("when, or since when") DateView date) {}
}
