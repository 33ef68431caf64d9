package org.alternat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation, a body of a state or a company.
 *
 * @since 1.0
 */
public record Organisation(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what it is") Kind kind,
    @Required @Meaning("name in full") LocalizedText name,
    @Meaning("abbreviation by language: CEDEAO, ECOWAS") LocalizedText abbreviation,
    @Meaning("short name with its article, for languages that need it: la CEDEAO")
        LocalizedText withArticle,
    @Meaning("country it belongs to, for bodies of a state and companies")
        @Nullable CountryCode country,
    @Meaning("the same thing elsewhere") List<URI> sameAs)
    implements Identified {

  /** Copies the list. */
  public Organisation {
    sameAs = List.copyOf(sameAs);
  }

  /** What an organisation is. */
  public enum Kind {
    INTERNATIONAL,
    REGIONAL,
    STATE_BODY,
    MINISTRY,
    PARLIAMENT,
    COMPANY,
    NON_GOVERNMENTAL,
    OTHER
  }
}
