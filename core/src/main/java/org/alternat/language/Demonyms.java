package org.alternat.language;

import java.util.List;
import java.util.Optional;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;
import org.alternat.model.Party.Demonym;
import org.jspecify.annotations.Nullable;

/**
 * The adjectives of countries, which come from the dossier: there is no source for them that would
 * be right for every house.
 *
 * <pre>{@code
 * french.demonyms().compound(togo, kazakhstan, Gender.FEMININE, true);
 *     // (les relations) togolo-kazakhstanaises
 * }</pre>
 *
 * The house decides between the word for the state and that for a people; the other one never
 * stands in for it.
 *
 * @since 1.0
 */
public final class Demonyms {

  private final LanguageTag language;
  private final LanguageData data;
  private final Demonym.Sense sense;

  Demonyms(LanguageTag language, LanguageData data, HouseStyle style) {
    this.language = language;
    this.data = data;
    this.sense = style.demonyms();
  }

  /** The adjective in agreement with its noun; empty if the dossier does not have that form. */
  public Optional<String> adjective(Party party, Gender gender, boolean plural) {
    return demonym(party).flatMap(word -> Optional.ofNullable(agree(word, gender, plural)));
  }

  /**
   * The adjective of two countries: togolo-kazakhstanaises; Togolese–Kazakh. Empty if the dossier
   * lacks a form for it.
   */
  public Optional<String> compound(Party first, Party second, Gender gender, boolean plural) {
    Optional<String> head =
        isInflected()
            ? demonym(first).flatMap(word -> Optional.ofNullable(word.combining()))
            : adjective(first, gender, plural);
    return head.flatMap(
        one -> adjective(second, gender, plural).flatMap(other -> joined(one, other)));
  }

  private Optional<String> joined(String first, String second) {
    return data.text("demonym.join").map(joint -> first + joint + second);
  }

  private Optional<Demonym> demonym(Party party) {
    List<Demonym> words =
        party.demonyms().stream()
            .filter(word -> word.sense() == sense)
            .filter(word -> word.language().language().equals(language.language()))
            .toList();
    return words.stream()
        .filter(word -> word.language().equals(language))
        .findFirst()
        .or(() -> words.stream().findFirst());
  }

  private boolean isInflected() {
    return !language.language().equals("en");
  }

  private @Nullable String agree(Demonym word, Gender gender, boolean plural) {
    if (!isInflected()) {
      return word.masculine();
    }
    if (gender == Gender.FEMININE) {
      return plural ? word.femininePlural() : word.feminine();
    }
    return plural ? word.plural() : word.masculine();
  }
}
