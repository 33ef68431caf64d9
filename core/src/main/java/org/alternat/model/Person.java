package org.alternat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in public life. Nothing private belongs here.
 *
 * @since 1.0
 */
public record Person(
    @Required @Meaning("id") Id id,
    @Required @Meaning("names by language and script; the first is the reference") List<Name> names,
    @Meaning("other spellings found in sources") List<String> aliases,
    @Meaning("for agreement of titles") @Nullable Sex sex,
    @Meaning("country the person belongs to") @Nullable CountryCode country,
    @Meaning("date of birth, if public") EdtfDate birth,
    @Meaning("how the name is said") LocalizedText pronunciation,
    @Meaning("languages spoken") List<LanguageTag> languages,
    @Meaning("titles the person bears in any office: Dr, Prince") LocalizedText honorific,
    @Meaning("career in a few sentences (CommonMark)") LocalizedText biography,
    @Meaning("the same person elsewhere") List<URI> sameAs,
    @Meaning("where the biography comes from") Provenance provenance)
    implements Identified {

  /** Copies the lists. */
  public Person {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    languages = List.copyOf(languages);
    sameAs = List.copyOf(sameAs);
  }

  Person within(View view) {
    boolean told = provenance.citations().isEmpty() || !view.of(sources()).isEmpty();
    return new Person(
        id,
        names,
        aliases,
        sex,
        country,
        birth,
        pronunciation,
        languages,
        honorific,
        told ? biography : LocalizedText.EMPTY,
        sameAs,
        provenance.within(view));
  }

  private List<Id> sources() {
    return provenance.citations().stream().map(Citation::source).toList();
  }

  /** Grammatical sex. */
  public enum Sex {
    FEMALE,
    MALE
  }

  /** One form of a person's name. */
  public record Name(
      @Required @Meaning("language of this form") LanguageTag language,
      @Meaning("ISO 15924 script, where the language has several") @Nullable String script,
      @Required @Meaning("the whole name in its usual order") String full,
      @Meaning("family name") @Nullable String family,
      @Meaning("given names") @Nullable String given,
      @Meaning("patronymic or middle name") @Nullable String patronymic,
      @Meaning("particle: de, van, bin, al-") @Nullable String particle,
      @Meaning("which comes first; given name if absent") @Nullable Order order,
      @Meaning("what the person is sorted under") @Nullable String sortKey) {

    /** Which name comes first. */
    public enum Order {
      GIVEN_FIRST,
      FAMILY_FIRST
    }
  }
}
