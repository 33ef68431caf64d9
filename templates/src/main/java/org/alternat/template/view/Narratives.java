package org.alternat.template.view;

import org.alternat.language.Language;
import org.alternat.template.internal.narrative.NarrativeReader;

/** Turns the CommonMark of a dossier into inline markup, its words set as the language does. */
final class Narratives {
  Markup inline(String commonMark, Language language) {
    return new Markup(
        NarrativeReader.inline(
            commonMark, words -> Wording.rich(language.typography().normalize(words)).xhtml()));
  }
}
