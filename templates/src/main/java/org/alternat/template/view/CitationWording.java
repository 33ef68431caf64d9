package org.alternat.template.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alternat.language.DateUse;
import org.alternat.language.Language;
import org.alternat.model.Citation;
import org.alternat.model.Dossier;
import org.alternat.model.Provenance;
import org.alternat.model.Source;
import org.alternat.model.Verification;
import org.alternat.model.Voice;

/**
 * Who says so, and where, in the language of a note.
 *
 * @since 1.0
 */
public final class CitationWording {
  private final Wording words;
  private final Dossier dossier;
  private final Language language;

  CitationWording(Wording words) {
    this.words = words;
    this.dossier = words.dossier();
    this.language = words.language();
  }

  /** Who says so, as words after "according to"; empty for what is verified. */
  public String attribution(Provenance provenance) {
    Voice voice = provenance.voice();
    if (provenance.verification() == Verification.VERIFIED) {
      return "";
    }
    if (voice != null && !voice.attributedTo().isEmpty()) {
      return words.untagged(voice.attributedTo());
    }
    if (voice != null && voice.actor() != null) {
      return words.names().named(voice.actor());
    }
    String key = provenance.citations().isEmpty() ? "unsourced" : "unnamed";
    return words.message("attribution." + key).xhtml();
  }

  /** The places in sources that bear an item out. */
  public List<CitationView> of(Provenance provenance) {
    boolean single =
        provenance.verification() != Verification.VERIFIED
            && dossier.independentSources(provenance) == 1;
    List<CitationView> citations = new ArrayList<>();
    for (Citation citation : provenance.citations()) {
      dossier
          .source(citation.source())
          .map(source -> citation(source, citation, single))
          .ifPresent(citations::add);
    }
    return citations;
  }

  private CitationView citation(Source source, Citation citation, boolean single) {
    String locator = citation.locator() == null ? "" : citation.locator();
    Markup published =
        source.published().isUndated()
            ? Markup.EMPTY
            : words.plain(language.dates().format(source.published(), DateUse.TABLE).plain());
    Markup cited =
        Markup.join(
            ", ",
            Stream.of(
                words.text(source.title()),
                words.text(source.publisher()),
                published,
                Wording.rich(language.typography().normalize(locator))));
    String id = "ref-" + source.id().value() + (locator.isEmpty() ? "" : "-" + slug(locator));
    Markup sentence = Markup.join("", Stream.of(cited, words.plain(".")));
    return new CitationView(
        id, source.id().value(), dossier.independenceGroup(citation), single, sentence, cited);
  }

  private static String slug(String locator) {
    return locator
        .toLowerCase(Locale.ROOT)
        .replace("§", "par")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
