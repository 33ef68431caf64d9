package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any other statement somebody makes: a judgement, a characterisation, a general fact.
 *
 * @since 1.0
 */
public record Claim(
    @Required @Meaning("id") Id id,
    @Required @Meaning("of what nature it is") Nature nature,
    @Required @Meaning("what it is about") Topic topic,
    @Required
        @RefersTo({Person.class, Organisation.class, Office.class})
        @Meaning("of whom or what it speaks")
        List<Actor> subjects,
    @Meaning("short key of what is said, the same in all dossiers of a house: producer-of")
        @Nullable String predicate,
    @Required @Meaning("what is said, as a sentence (CommonMark)") LocalizedText text,
    @Meaning("the time of which it speaks") EdtfDate when,
    @RefersTo @Meaning("items it is about") List<Id> about,
    @RefersTo(CooperationArea.class) @Meaning("cooperation area it belongs to") @Nullable Id area,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the lists. */
  public Claim {
    subjects = List.copyOf(subjects);
    about = List.copyOf(about);
  }

  @Override
  public EdtfDate date() {
    return when;
  }

  @Override
  public boolean isForeseen() {
    return nature == Nature.PROSPECT;
  }

  @Override
  public Claim within(View view) {
    return new Claim(
        id,
        nature,
        topic,
        subjects,
        predicate,
        text,
        when,
        view.of(about),
        view.of(area),
        provenance.within(view));
  }

  /** Of what nature a claim is. */
  public enum Nature {
    FACT,
    CHARACTERISATION,
    JUDGEMENT,
    INTENTION,
    PROSPECT
  }

  /** Under which heading a claim belongs. */
  public enum Topic {
    BILATERAL,
    FOREIGN_POLICY,
    DOMESTIC,
    ECONOMY,
    SECURITY,
    CULTURE,
    MULTILATERAL,
    REGIONAL
  }
}
