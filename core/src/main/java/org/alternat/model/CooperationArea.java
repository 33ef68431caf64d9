package org.alternat.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field in which the two cooperate or speak of doing so.
 *
 * @since 1.0
 */
public record CooperationArea(
    @Required @Meaning("id") Id id,
    @Meaning("code of the house's own classification") @Nullable String code,
    @Required @Meaning("what it is called, in small letters: transport") LocalizedText label,
    @Required @Meaning("how far it has come") Status status,
    @Meaning("since when") EdtfDate since,
    @Meaning("ministries and bodies in charge") List<Counterpart> counterparts,
    @Meaning("projects") List<Project> projects,
    @RefersTo(Agreement.class) @Meaning("agreements in this field") List<Id> agreements,
    @RefersTo(Claim.class) @Meaning("claims about this field") List<Id> claims,
    @Meaning("state of play (CommonMark)") LocalizedText summary,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the lists. */
  public CooperationArea {
    counterparts = List.copyOf(counterparts);
    projects = List.copyOf(projects);
    agreements = List.copyOf(agreements);
    claims = List.copyOf(claims);
  }

  @Override
  public EdtfDate date() {
    return since;
  }

  @Override
  public CooperationArea within(View view) {
    return new CooperationArea(
        id,
        code,
        label,
        status,
        since,
        counterparts,
        projects.stream().filter(project -> !view.hides(project.from)).toList(),
        view.of(agreements),
        view.of(claims),
        summary,
        provenance.within(view));
  }

  /** How far cooperation has come. */
  public enum Status {
    EXPLORED,
    PROPOSED,
    ACTIVE,
    STALLED,
    COMPLETED,
    SUSPENDED
  }

  /** Who is in charge on one side. */
  public record Counterpart(
      @Required @Meaning("which side") CountryCode side,
      @RefersTo(Organisation.class) @Meaning("ministry or body") @Nullable Id organisation,
      @Meaning("ministry or body without an entry") LocalizedText name) {}

  /** A project. */
  public record Project(
      @Required @Meaning("title") LocalizedText title,
      @Required @Meaning("how far it has come") Status status,
      @Meaning("beginning") EdtfDate from,
      @Meaning("end") EdtfDate to,
      @Meaning("who pays and carries it out") List<Actor> partners,
      @Meaning("amount, in full") @Nullable BigDecimal amount,
      @Meaning("ISO 4217 code of the amount") @Nullable CurrencyCode currency)
      implements Validity {

    /** Copies the list. */
    public Project {
      partners = List.copyOf(partners);
    }
  }
}
