package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words somebody said or wrote, worth quoting.
 *
 * @since 1.0
 */
public record Statement(
    @Required @Meaning("id") Id id,
    @RefersTo({Person.class, Organisation.class, Office.class})
        @Meaning("who spoke; absent if not named")
        @Nullable Actor speaker,
    @Meaning("who spoke, in words, for somebody without an entry") LocalizedText speakerName,
    @RefersTo({Person.class, Organisation.class, Office.class}) @Meaning("on whose behalf")
        @Nullable Actor onBehalfOf,
    @Required @Meaning("the words as they were said") Quotation verbatim,
    @Meaning("translations") List<Translation> translations,
    @Meaning("when") EdtfDate date,
    @Meaning("where or in what: press conference, communiqué") LocalizedText venue,
    @RefersTo @Meaning("items they are about") List<Id> about,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the lists. */
  public Statement {
    translations = List.copyOf(translations);
    about = List.copyOf(about);
  }

  @Override
  public Statement within(View view) {
    return new Statement(
        id,
        speaker,
        speakerName,
        onBehalfOf,
        verbatim,
        translations,
        date,
        venue,
        view.of(about),
        provenance.within(view));
  }

  /** The words in another language. */
  public record Translation(
      @Required @Meaning("language of the translation") LanguageTag language,
      @Required @Meaning("the translation, without quotation marks") String text,
      @Meaning("who translated") @Nullable String translator,
      @Meaning("whether the speaker's side published it") boolean official) {}
}
