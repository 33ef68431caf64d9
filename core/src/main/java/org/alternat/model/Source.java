package org.alternat.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, publication or data set that bears items out.
 *
 * @since 1.0
 */
public record Source(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what it is") Type type,
    @Required @Meaning("title, or a description where it has none") LocalizedText title,
    @Meaning("authors") List<String> authors,
    @Meaning("publisher or issuing body") LocalizedText publisher,
    @Meaning("country whose government or press it is") @Nullable CountryCode country,
    @Meaning("when it was published; undated counts as published before everything else")
        EdtfDate published,
    @Meaning("when it was looked up") @Nullable LocalDate accessed,
    @Meaning("address") @Nullable URI url,
    @Meaning("address of an archived copy") @Nullable URI archived,
    @Meaning("language it is in") @Nullable LanguageTag language,
    @Meaning("Admiralty reliability from A (completely reliable) to F (cannot be judged)")
        @Nullable Reliability reliability,
    @Meaning("name of the group of sources that depend on each other; alone if absent")
        @Nullable String group,
    @Meaning("licence of the data") @Nullable String licence,
    @Meaning("remarks") LocalizedText remarks)
    implements Identified {

  /** Copies the list. */
  public Source {
    authors = List.copyOf(authors);
  }

  /** The group it belongs to, which is itself alone if none is given. */
  public String independenceGroup() {
    return group == null ? id.value() : group;
  }

  /** What a source is. */
  public enum Type {
    PRIMARY_OFFICIAL,
    OFFICIAL_OTHER_SIDE,
    AGENCY,
    PRESS,
    ACADEMIC,
    DATASET,
    INTERNAL
  }

  /** Admiralty reliability. */
  public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
  }
}
